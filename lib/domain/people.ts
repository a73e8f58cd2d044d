/** What a person may be. */
export const roles = [
  'inspector',
  'leadInspector',
  'qualityAssurer',
  'councilLeader',
  'electedMember',
  'official',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/**
 * A role a person holds, and for what.
 *
 * Inspectors, lead inspectors and quality assurers hold their role without a scope as their post, which lets them
 * be appointed, and with `inspectionId` where they are appointed: only the appointment opens an inspection.
 * Council leaders and elected members hold theirs for one authority; officials and administrators for the whole country.
 */
export type RoleAssignment = {
  role: Role;
  inspectionId?: string;
  laCode?: string;
};

/** Whoever is signed in. */
export type Viewer = {
  id: string;
  name: string;
  email: string;
  roles: readonly RoleAssignment[];
};
