import type { Viewer } from '@/lib/domain/people';
import { holdClock } from './clock';
import type { TestDatabase } from './database';
import { addAppointed, addInspection, standard } from './factories';
import { addArea, addEntry, addParagraph } from './judging';

export { holdClock };

export type ReadyToPublish = {
  id: string;
  laCode: string;
  startedOn: string;
  lead: Viewer;
  inspector: Viewer;
  checker: Viewer;
};

let day = 0;

/** An inspection with one entry, paragraph and area; every grade confirmed, signed off, and the report final. */
export async function arrangeFinal(
  { owner }: TestDatabase,
  { laCode = '831' }: { laCode?: string } = {},
): Promise<ReadyToPublish> {
  const { confirmJudgement } = await import('@/lib/services/confirm-judgement');
  const { readJudging } = await import('@/lib/services/read-judging');
  const { stateDigest } = await import('@/lib/services/state-digest');
  const { storeDerivation } = await import('@/lib/services/store-derivation');
  const { db } = await import('@/lib/server/db');
  day += 1;
  const startedOn = new Date(Date.UTC(2026, 4, day)).toISOString().slice(0, 10);
  const id = await addInspection(owner, { laCode, startedOn, status: 'factualAccuracy' });
  await owner.query('UPDATE inspection SET ended_on = started_on + 11 WHERE id = $1', [id]);
  await owner.query(
    `INSERT INTO inspection_inspector (inspection_id, position, part, name) VALUES ($1, 0, 'lead', 'Lead inspector')`,
    [id],
  );
  const people = {
    lead: await addAppointed(owner, 'leadInspector', id),
    inspector: await addAppointed(owner, 'inspector', id),
    checker: await addAppointed(owner, 'qualityAssurer', id),
  };
  const entryId = await addEntry(owner, id);
  await addParagraph(owner, id, [entryId]);
  await addArea(owner, id, [entryId]);

  for (const { area, digest } of await readJudging({ id, ...standard }, people.lead)) {
    const reason = 'All considered.';
    await confirmJudgement(
      { inspectionId: id, area, grade: 'inadequate', reason, digest, baseVersion: 0 },
      people.lead,
    );
  }
  await storeDerivation(
    db,
    { id, laCode, ...standard, status: 'factualAccuracy', evidenceVisibility: 'team' },
    null,
  );
  await owner.query(
    'INSERT INTO quality_sign_off (inspection_id, state_digest, recorded_by_id) VALUES ($1, $2, $3)',
    [id, await stateDigest(db, { id, ...standard }), people.checker.id],
  );
  await owner.query(`UPDATE inspection SET status = 'final' WHERE id = $1`, [id]);

  return { id, laCode, startedOn, ...people };
}
