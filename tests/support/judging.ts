import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { JudgementArea } from '@/lib/domain/judgement-areas';

type Entry = {
  area?: JudgementArea;
  criterion?: string;
  direction?: 'strength' | 'weakness';
  extent?: string;
  impact?: string;
  summary?: string;
  /** Who recorded it, or nobody known. */
  by?: string;
};

/** An entry put on record behind the app's back. Answers its id. */
export async function addEntry(
  owner: Pool,
  inspectionId: string,
  { area = 'helpAndProtection', criterion = 'HP-02', ...given }: Entry = {},
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
     VALUES ($1, 1, 'recorded', $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      area,
      [criterion],
      given.direction ?? 'weakness',
      given.extent ?? 'widespread',
      given.impact ?? 'serious',
      given.summary ?? 'Contacts about injured children are closed.',
      randomUUID(),
      given.by ?? null,
    ],
  );
  return id;
}

/** A paragraph of the report, resting on these entries. Answers its id. */
export async function addParagraph(
  owner: Pool,
  inspectionId: string,
  evidence: readonly string[] = [],
  { text = 'Contacts are closed too early.', area = 'helpAndProtection', position = 1 } = {},
): Promise<string> {
  const { rows } = await owner.query<{ id: string; version: string }>(
    `WITH added AS (INSERT INTO report_paragraph (inspection_id) VALUES ($1) RETURNING id)
     INSERT INTO report_paragraph_version (paragraph_id, version, state, area, position, text)
     SELECT id, 1, 'recorded', $2, $3, $4 FROM added RETURNING paragraph_id AS id, id AS version`,
    [inspectionId, area, position, text],
  );
  const added = rows[0];
  if (!added) throw new Error('The paragraph was not added');
  await Promise.all(
    evidence.map((evidenceId) =>
      owner.query('INSERT INTO report_paragraph_evidence VALUES ($1, $2)', [
        added.version,
        evidenceId,
      ]),
    ),
  );
  return added.id;
}

/** An area for improvement, resting on these entries. Answers its id. */
export async function addArea(
  owner: Pool,
  inspectionId: string,
  evidence: readonly string[] = [],
): Promise<string> {
  const { rows } = await owner.query<{ id: string; version: string }>(
    `WITH added AS (INSERT INTO area_for_improvement (inspection_id, kind) VALUES ($1, 'improvement') RETURNING id)
     INSERT INTO area_for_improvement_version (area_id, version, state, position, text, criteria)
     SELECT id, 1, 'recorded', 1, 'The front door.', '{HP-02}' FROM added
     RETURNING area_id AS id, id AS version`,
    [inspectionId],
  );
  const added = rows[0];
  if (!added) throw new Error('The area was not added');
  await Promise.all(
    evidence.map((evidenceId) =>
      owner.query('INSERT INTO area_for_improvement_evidence VALUES ($1, $2)', [
        added.version,
        evidenceId,
      ]),
    ),
  );
  return added.id;
}
