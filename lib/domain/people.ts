/** What a person may be, and where. A role without a scope holds everywhere. */
export const roles = [
  'inspector',
  'leadInspector',
  'qualityAssurer',
  'councilLeader',
  'official',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

export type RoleAssignment = {
  role: Role;
  /** Set when the role holds for one inspection only. */
  inspectionId?: string;
  /** Set when the role holds for one authority only. */
  laCode?: string;
};

/** Whoever is signed in. */
export type Viewer = {
  id: string;
  name: string;
  email: string;
  roles: readonly RoleAssignment[];
};
