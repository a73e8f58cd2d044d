import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { InspectionStatus, StartableType } from '@/lib/domain/inspections';
import type { Role, RoleAssignment, Viewer } from '@/lib/domain/people';

/** A person with these roles, in the database and as the viewer that queries and services take. */
export async function addPerson(owner: Pool, ...roles: RoleAssignment[]): Promise<Viewer> {
  const id = randomUUID();
  const viewer = { id, name: roles[0]?.role ?? 'nobody', email: `${id}@example.org`, roles };
  await owner.query('INSERT INTO "user" (id, name, email) VALUES ($1, $2, $3)', [
    id,
    viewer.name,
    viewer.email,
  ]);
  await Promise.all(
    roles.map(({ role, inspectionId, laCode }) =>
      owner.query(
        'INSERT INTO role_assignment (user_id, role, inspection_id, la_code) VALUES ($1, $2, $3, $4)',
        [id, role, inspectionId ?? null, laCode ?? null],
      ),
    ),
  );
  return viewer;
}

export type NewInspection = {
  laCode?: string;
  startedOn?: string;
  type?: StartableType;
  /** Of a visit. */
  theme?: string;
  status?: InspectionStatus;
  evidenceVisibility?: 'team' | 'public';
};

/** What decides how the inspection of `addInspection` is looked at. */
export const standard = {
  framework: 'ilacs-2026',
  type: 'standardInspection',
  theme: null,
} as const;

/** An inspection recorded here, of Derby unless said otherwise. Answers its id. */
export async function addInspection(owner: Pool, given: NewInspection = {}): Promise<string> {
  const { laCode = '831', startedOn = '2026-09-07', status = 'fieldwork' } = given;
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO inspection (la_code, framework, type, status, origin, started_on, published_on, evidence_visibility, theme)
     VALUES ($1, 'ilacs-2026', $5, $2::text, 'recordedHere', $3::date,
             CASE WHEN $2::text = 'published' THEN $3::date + 40 END, $4, $6)
     RETURNING id`,
    [
      laCode,
      status,
      startedOn,
      given.evidenceVisibility ?? 'team',
      given.type ?? 'standardInspection',
      given.theme ?? null,
    ],
  );
  const added = rows[0];
  if (!added) throw new Error('The inspection was not added');
  return added.id;
}

/** Somebody appointed to an inspection. */
export function addAppointed(owner: Pool, role: Role, inspectionId: string): Promise<Viewer> {
  return addPerson(owner, { role }, { role, inspectionId });
}
