import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '@/lib/domain/people';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addAppointed, addInspection, addPerson } from '@/tests/support/factories';

let database: TestDatabase;
let audit: typeof import('@/lib/queries/audit');
let own: string;
let other: string;
let people: Record<string, Viewer>;

beforeAll(async () => {
  database = await withDatabase();
  audit = await import('@/lib/queries/audit');
  const { noteView } = await import('@/lib/server/audit');
  own = await addInspection(database.owner);
  other = await addInspection(database.owner, { laCode: '861', startedOn: '2026-10-05' });
  people = {
    lead: await addAppointed(database.owner, 'leadInspector', own),
    inspector: await addAppointed(database.owner, 'inspector', own),
    qualityAssurer: await addAppointed(database.owner, 'qualityAssurer', own),
    'lead elsewhere': await addAppointed(database.owner, 'leadInspector', other),
    'lead by post': await addPerson(database.owner, { role: 'leadInspector' }),
    'council leader': await addPerson(database.owner, { role: 'councilLeader', laCode: '831' }),
    official: await addPerson(database.owner, { role: 'official' }),
    administrator: await addPerson(database.owner, { role: 'administrator' }),
  };
  await noteView({ id: person('inspector').id }, { id: own, laCode: '831' }, '/somewhere');
  await noteView({ id: person('lead elsewhere').id }, { id: other, laCode: '861' }, '/elsewhere');
});
afterAll(() => database.drop());

function person(name: string): Viewer {
  const found = people[name];
  if (!found) throw new Error(`Nobody is ${name}`);
  return found;
}

const read = (name: string, inspectionId: string, filter = {}, page = 1) =>
  audit.getAuditTrail(inspectionId, person(name), filter, page);

describe('the audit trail of an inspection', () => {
  test.each([
    ['lead', true, false],
    ['lead elsewhere', false, true],
    ['administrator', true, true],
    ['inspector', false, false],
    ['qualityAssurer', false, false],
    ['lead by post', false, false],
    ['council leader', false, false],
    ['official', false, false],
  ])('%s reads this one: %s, the other one: %s', async (name, readsOwn, readsOther) => {
    expect((await read(name, own)) !== null).toBe(readsOwn);
    expect((await read(name, other)) !== null).toBe(readsOther);
    const listed = await audit.listAuditedInspections(person(name));
    expect(listed.map(({ id }) => id).toSorted()).toEqual(
      [...(readsOwn ? [own] : []), ...(readsOther ? [other] : [])].toSorted(),
    );
  });

  test('says who saw what, and can be narrowed', async () => {
    const trail = await read('lead', own);
    expect(trail?.events).toMatchObject([
      {
        actor: person('inspector').name,
        action: 'inspection.viewed',
        detail: { page: '/somewhere' },
        fromAddress: null,
      },
    ]);
    expect(trail?.actions).toEqual(['inspection.viewed']);
    expect((await read('lead', own, { actorId: person('lead').id }))?.total).toBe(0);
    expect((await read('lead', own, { action: 'evidence.recorded' }))?.events).toEqual([]);
    expect((await read('lead', own, {}, 2))?.events).toEqual([]);
  });

  test('has none for an address that is no inspection', async () => {
    expect(await read('administrator', 'nonsense')).toBeNull();
    expect(await read('administrator', '0d3b6f0e-4a43-4b0c-9a52-0f9d5d1f6a11')).toBeNull();
  });
});
