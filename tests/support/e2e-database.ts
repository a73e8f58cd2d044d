import type { Cookie } from '@playwright/test';
import { Pool } from 'pg';
import type { Role } from '@/lib/domain/people';
import type { Place } from './e2e-routes';
import { addInspection } from './factories';

/** The owner's way into the database of the server that a Playwright project talks to. */
export function openOwner(project: string): Pool {
  return openPool(process.env[`E2E_${project.toUpperCase().replace('-', '_')}_OWNER_URL`] ?? '');
}

export function openPool(connectionString: string): Pool {
  const pool = new Pool({ connectionString, max: 4 });
  // Cutting connections on purpose, as some tests do, is no news.
  pool.on('error', () => {});
  return pool;
}

export type TestInspection = { id: string; laCode: string; authority: string; startedOn: string };

type Appointment = { role: Role; email: string };

const startedOn = '2026-09-07';
const team: readonly Appointment[] = [
  { role: 'leadInspector', email: 'lead@example.org' },
  { role: 'inspector', email: 'inspector@example.org' },
  { role: 'qualityAssurer', email: 'quality@example.org' },
];

/**
 * A fresh inspection in fieldwork, of an authority that no other test works on, by the 2026 framework.
 *
 * @param appointed who of the demo accounts is on the team; all of them unless said otherwise
 * @param of an authority of today, or a former one, which no list of grades shows once it is published
 */
export async function arrangeInspection(
  owner: Pool,
  { appointed = team, of = 'current' }: { appointed?: readonly Appointment[]; of?: Standing } = {},
): Promise<TestInspection> {
  const { laCode, authority } = await takeAuthority(owner, of);
  const id = await addInspection(owner, { laCode, startedOn });
  await Promise.all(
    appointed.map(({ role, email }) =>
      owner.query(
        `INSERT INTO role_assignment (user_id, role, inspection_id)
         SELECT id, $2, $3::uuid FROM "user" WHERE email = $1`,
        [email, role, id],
      ),
    ),
  );
  await owner.query(
    `INSERT INTO inspection_inspector (inspection_id, position, part, name)
     VALUES ($1, 0, 'lead', 'Lead inspector')`,
    [id],
  );
  return { id, laCode, authority, startedOn };
}

type Standing = 'current' | 'former';

/** Authorities that single tests have for themselves: Stoke-on-Trent, and the one whose report is read. */
const spokenFor = ['861', '830'];

/** An authority that nobody has begun to inspect here and no test has for itself. */
export async function takeAuthority(
  owner: Pool,
  status: Standing = 'current',
): Promise<{ laCode: string; authority: string }> {
  const { rows } = await owner.query<{ laCode: string; authority: string }>(
    `SELECT la_code AS "laCode", name AS authority FROM local_authority
     WHERE status = $1 AND la_code <> ALL ($2)
       AND la_code NOT IN (SELECT la_code FROM inspection WHERE origin = 'recordedHere')
     ORDER BY random() LIMIT 1`,
    [status, spokenFor],
  );
  const [free] = rows;
  if (!free) throw new Error('Every authority is taken');
  return free;
}

export type TestEntry = {
  summary: string;
  area?: string;
  criteria?: readonly string[];
  direction?: 'strength' | 'weakness' | 'context';
  extent?: string;
  impact?: string;
};

/** An entry put on record behind the app's back, by the demo inspector. Answers its id. */
export async function arrangeEntry(
  owner: Pool,
  inspectionId: string,
  given: TestEntry,
): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO evidence_item (inspection_id, reference)
     SELECT $1::uuid, 'E' || count(*) + 1 FROM evidence_item WHERE inspection_id = $1::uuid
     RETURNING id`,
    [inspectionId],
  );
  const id = rows[0]?.id ?? '';
  await owner.query(
    `INSERT INTO evidence_version
       (evidence_id, version, state, area, criteria, direction, extent, impact, summary, submission_key, recorded_by_id)
     SELECT $1::uuid, 1, 'recorded', $2, $3, $4, $5, $6, $7, gen_random_uuid(), id
     FROM "user" WHERE email = 'inspector@example.org'`,
    [
      id,
      given.area ?? 'helpAndProtection',
      given.criteria ?? ['HP-02'],
      given.direction ?? 'weakness',
      given.extent ?? 'some',
      given.impact ?? 'moderate',
      given.summary,
    ],
  );
  return id;
}

/** A challenge on the report as a whole, put on record behind the app's back. Answers its id. */
export async function arrangeChallenge(
  owner: Pool,
  inspectionId: string,
  text: string,
): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO challenge (inspection_id, subject_kind, text, recorded_by_id)
     SELECT $1::uuid, 'report', $2, id FROM "user" WHERE email = 'quality@example.org' RETURNING id`,
    [inspectionId, text],
  );
  return rows[0]?.id ?? '';
}

/** How many versions of entries an inspection has on record: what a refused form must not change. */
export async function countVersions(owner: Pool, inspectionId: string): Promise<number> {
  const { rows } = await owner.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM evidence_version
     JOIN evidence_item ON evidence_item.id = evidence_id WHERE inspection_id = $1`,
    [inspectionId],
  );
  return rows[0]?.n ?? -1;
}

/** How much is on record about an authority: what somebody without the right must not change. */
export async function countRecords(owner: Pool, laCode: string): Promise<object> {
  const { rows } = await owner.query<object>(
    `SELECT count(DISTINCT inspection.id)::int AS inspections, count(evidence_version.id)::int AS versions,
       count(*) FILTER (WHERE state = 'withdrawn')::int AS withdrawn,
       string_agg(DISTINCT status, ' ' ORDER BY status) AS statuses,
       (SELECT count(*)::int FROM draft JOIN inspection AS drafted ON drafted.id = inspection_id
        WHERE drafted.la_code = $1) AS drafts
     FROM inspection
     LEFT JOIN evidence_item ON inspection_id = inspection.id
     LEFT JOIN evidence_version ON evidence_id = evidence_item.id
     WHERE la_code = $1`,
    [laCode],
  );
  return rows[0] ?? {};
}

/** Lets the session of a browser run out, as eight hours without a request would. */
export async function endSession(owner: Pool, cookies: readonly Cookie[]): Promise<void> {
  const cookie = cookies.find(({ name }) => name.endsWith('inspect_session'));
  const [token] = decodeURIComponent(cookie?.value ?? '').split('.');
  const { rowCount } = await owner.query(
    "UPDATE session SET expires_at = now() - interval '1 minute' WHERE token = $1",
    [token],
  );
  if (rowCount !== 1) throw new Error('There was no session to end');
}

/** Publishes an inspection, its evidence kept to the team unless said otherwise. */
export async function publish(owner: Pool, inspectionId: string): Promise<void> {
  await owner.query(
    "UPDATE inspection SET status = 'published', published_on = started_on + 42 WHERE id = $1",
    [inspectionId],
  );
  await owner.query("INSERT INTO data_version (weight, changed) VALUES ('minor', 'Published')");
}

/** The inspection of Stoke-on-Trent that is shipped with its evidence, and its first entry. */
export async function findStoke(owner: Pool): Promise<Place> {
  const { rows } = await owner.query<{ inspectionId: string; entryId: string }>(
    `SELECT inspection_id AS "inspectionId", evidence_item.id AS "entryId"
     FROM evidence_item JOIN inspection ON inspection.id = inspection_id
     WHERE la_code = '861' AND started_on = '2019-02-04' ORDER BY reference LIMIT 1`,
  );
  const [stoke] = rows;
  if (!stoke) throw new Error('The Stoke-on-Trent inspection is not loaded');
  return { ...stoke, laCode: '861', startedOn: '2019-02-04' };
}

/** The authorities that have been judged without an overall grade, by the record as it is shipped. */
export async function listWithoutOverallGrade(owner: Pool): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT DISTINCT name FROM inspection JOIN local_authority USING (la_code)
     WHERE framework = 'ilacs-2026' AND origin = 'publishedRecord' AND local_authority.status = 'current'`,
  );
  return rows.map(({ name }) => name);
}
