import type { Pool } from 'pg';

/** Puts many entries on record at once, so that whatever reads them all takes a while. */
export async function arrangeManyEntries(
  owner: Pool,
  inspectionId: string,
  entries: number,
): Promise<void> {
  await owner.query(
    `WITH item AS (
       INSERT INTO evidence_item (inspection_id, reference)
       SELECT $1::uuid, 'M' || n FROM generate_series(1, $2::int) AS n RETURNING id)
     INSERT INTO evidence_version (evidence_id, version, state, area, criteria, direction, extent, impact, summary,
       submission_key, recorded_by_id)
     SELECT item.id, 1, 'recorded', 'helpAndProtection', ARRAY['HP-02'], 'weakness', 'some', 'moderate',
       'Contacts wait for a decision, and nobody asks what becomes of the child meanwhile.', gen_random_uuid(), person.id
     FROM item, "user" AS person WHERE person.email = 'inspector@example.org'`,
    [inspectionId, entries],
  );
}

/** How far the newest file of an inspection has come. */
export async function howFar(owner: Pool, inspectionId: string) {
  const { rows } = await owner.query<{ state: string; done: number; attempts: number }>(
    `SELECT state, done, attempts FROM job_run WHERE inspection_id = $1 ORDER BY created_at DESC LIMIT 1`,
    [inspectionId],
  );
  return rows[0] ?? { state: 'none', done: 0, attempts: 0 };
}

/** How often each thing was done to the file of an inspection, as the audit trail has it. */
export async function exportEvents(owner: Pool, inspectionId: string): Promise<string[]> {
  const { rows } = await owner.query<{ action: string }>(
    `SELECT action FROM audit_event WHERE inspection_id = $1 AND action LIKE 'export.%' ORDER BY id`,
    [inspectionId],
  );
  return rows.map(({ action }) => action);
}
