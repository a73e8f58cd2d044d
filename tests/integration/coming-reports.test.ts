import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type InspectionStatus, inspectionStatuses } from '@/lib/domain/inspections';
import type { Viewer } from '@/lib/domain/people';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addAppointed, addInspection, addPerson } from '@/tests/support/factories';

let database: TestDatabase;
let getComingReport: typeof import('@/lib/queries/coming-reports')['getComingReport'];
let viewers: Record<string, Viewer>;

const inspections = new Map<InspectionStatus, string>();

beforeAll(async () => {
  database = await withDatabase();
  ({ getComingReport } = await import('@/lib/queries/coming-reports'));
  for (const [index, status] of inspectionStatuses.entries())
    inspections.set(
      status,
      await addInspection(database.owner, { status, startedOn: `2026-0${index + 1}-05` }),
    );
  for (const status of ['factualAccuracy', 'final', 'published', 'incomplete'] as const)
    await sendDraft(inspections.get(status) ?? '');
  const person = addPerson.bind(null, database.owner);
  viewers = {
    leader: await person({ role: 'councilLeader', laCode: '831' }),
    member: await person({ role: 'electedMember', laCode: '831' }),
    another: await person({ role: 'councilLeader', laCode: '861' }),
    official: await person({ role: 'official' }),
    administrator: await person({ role: 'administrator' }),
    stranger: await person({ role: 'inspector' }),
  };
});
afterAll(() => database.drop());

async function sendDraft(inspectionId: string): Promise<void> {
  const lead = await addAppointed(database.owner, 'leadInspector', inspectionId);
  await database.owner.query(
    `INSERT INTO factual_accuracy_round
       (inspection_id, opens_on, closes_on, working_days, document, state_digest, recorded_by_id)
     VALUES ($1, '2026-09-01', '2026-09-15', 10, '{}', repeat('0', 64), $2)`,
    [inspectionId, lead.id],
  );
}

const known = async (viewer: Viewer | undefined, laCode = '831') => {
  const found = await Promise.all(
    inspectionStatuses.map(async (status) =>
      viewer && (await getComingReport(laCode, inspections.get(status) ?? '', viewer))
        ? [status]
        : [],
    ),
  );
  return found.flat();
};

describe('a report that is still to come', () => {
  test('is known to its council once inspectors have been there, until it is published', async () => {
    expect(await known(viewers.leader)).toEqual([
      'fieldwork',
      'judging',
      'qualityAssurance',
      'factualAccuracy',
      'final',
      'incomplete',
    ]);
  });

  test.each(['member', 'another', 'official', 'administrator', 'stranger'])(
    'is nothing that %s is told of',
    async (who) => {
      expect(await known(viewers[who])).toEqual([]);
    },
  );

  test('is known to everybody of its team, and to nobody of another', async () => {
    const of = inspections.get('fieldwork') ?? '';
    for (const role of ['inspector', 'leadInspector', 'qualityAssurer'] as const) {
      const viewer = await addAppointed(database.owner, role, of);
      expect(await known(viewer)).toEqual(['fieldwork']);
    }
  });

  test('is under no other authority, and no id that is none is asked for', async () => {
    expect(await known(viewers.leader, '861')).toEqual([]);
    expect(await known(viewers.another, '861')).toEqual([]);
    const { leader } = viewers;
    if (!leader) throw new Error('There is no leader');
    expect(await getComingReport('831', "x' OR '1'='1", leader)).toBeNull();
    expect(await getComingReport('%', inspections.get('final') ?? '', leader)).toBeNull();
  });

  test('stays unknown to the public’s side while it is under embargo, and its council knows until when', async () => {
    const id = inspections.get('published') ?? '';
    await database.owner.query(
      `INSERT INTO publication_snapshot (inspection_id, number, document, digest, publish_at, recorded_by_id)
       SELECT $1, 1, '{}', repeat('0', 64), now() + interval '100 years', id FROM "user" LIMIT 1`,
      [id],
    );
    const { leader, another } = viewers;
    if (!leader || !another) throw new Error('There are no leaders');

    expect((await getComingReport('831', id, leader))?.embargoedUntil).not.toBeNull();
    expect(await getComingReport('831', id, another)).toBeNull();
  });
});
