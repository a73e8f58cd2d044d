import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence';
import type { Viewer } from '@/lib/domain/people';
import type { EvidenceBundle } from '@/lib/schemas/evidence-bundle';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addAppointed, addInspection, addPerson } from '@/tests/support/factories';

let database: TestDatabase;
let imports: typeof import('@/lib/services/import-bundle');
let record: typeof import('@/lib/services/record-evidence');
let revise: typeof import('@/lib/services/revise-evidence');
let evidence: typeof import('@/lib/queries/evidence');
let bundles: typeof import('@/lib/queries/evidence-bundles');
let inspectionId: string;
let inspector: Viewer;
let day = 0;

beforeAll(async () => {
  database = await withDatabase();
  imports = await import('@/lib/services/import-bundle');
  record = await import('@/lib/services/record-evidence');
  revise = await import('@/lib/services/revise-evidence');
  evidence = await import('@/lib/queries/evidence');
  bundles = await import('@/lib/queries/evidence-bundles');
});
afterAll(() => database.drop());

beforeEach(async () => {
  day += 1;
  const startedOn = `2026-10-${String(day).padStart(2, '0')}`;
  inspectionId = await addInspection(database.owner, { startedOn });
  inspector = await addAppointed(database.owner, 'inspector', inspectionId);
});

function entry(id: string, changes: Partial<Evidence> = {}): Evidence {
  return Object.assign(
    {
      id,
      area: 'helpAndProtection',
      criteria: ['HP-02'],
      direction: 'weakness',
      extent: 'widespread',
      impact: 'serious',
      known: false,
      headline: false,
      summary: `Contacts about injured children are closed (${id}).`,
    } as const,
    changes,
  );
}

function bundleOf(...entries: Evidence[]): EvidenceBundle {
  return {
    format: 'inspection-evidence/1',
    framework: 'ilacs-2026',
    inspection: {
      laCode: '831',
      type: 'standardInspection',
      startedOn: '2026-10-01',
      endedOn: '2026-10-12',
    },
    evidence: entries,
  };
}

const bringIn = (bundle: EvidenceBundle, viewer = inspector) =>
  imports.importBundle({ inspectionId, bundle }, viewer);
const lookAt = (bundle: EvidenceBundle, viewer = inspector) =>
  imports.planImport({ inspectionId, bundle }, viewer);

async function referencesNow(): Promise<string[]> {
  const records = await evidence.listEvidence(inspectionId, inspector);
  return records.map(({ content }) => content.id).sort();
}

async function written(): Promise<Record<string, number>> {
  const { rows } = await database.owner.query<Record<string, number>>(
    `SELECT (SELECT count(*)::int FROM evidence_item WHERE inspection_id = $1) AS items,
            (SELECT count(*)::int FROM evidence_version JOIN evidence_item ON evidence_item.id = evidence_id
             WHERE inspection_id = $1) AS versions,
            (SELECT count(*)::int FROM derivation WHERE inspection_id = $1) AS derivations,
            (SELECT count(*)::int FROM audit_event WHERE inspection_id = $1) AS events`,
    [inspectionId],
  );
  return rows[0] ?? {};
}

describe('a file that comes in', () => {
  const full = bundleOf(
    entry('P1', {
      method: 'performanceData',
      metric: { value: 4500.5, comparator: 'over', unit: 'contacts', period: 'three months' },
    }),
    entry('P2', { direction: 'strength', impact: 'strong', extent: 'many' }),
    entry('P3', { direction: 'context', area: 'leaders', criteria: ['LE-01', 'LE-02'] }),
  );

  test('adds every entry as it stands, with one audit event and one derivation', async () => {
    const answer = await bringIn(full);
    const records = await evidence.listEvidence(inspectionId, inspector);

    expect(answer).toMatchObject({ ok: true, value: { present: [] } });
    expect(await written()).toEqual({ items: 3, versions: 3, derivations: 1, events: 1 });
    expect(records.map(({ content }) => content)).toMatchObject([
      { id: 'P1', metric: { value: 4500.5, comparator: 'over', unit: 'contacts' } },
      { id: 'P2', direction: 'strength', impact: 'strong' },
      { id: 'P3', direction: 'context', criteria: ['LE-01', 'LE-02'] },
    ]);
    const { rows } = await database.owner.query(
      'SELECT action, actor_id, detail FROM audit_event WHERE inspection_id = $1',
      [inspectionId],
    );
    expect(rows).toEqual([
      {
        action: 'evidence.imported',
        actor_id: inspector.id,
        detail: { added: ['P1', 'P2', 'P3'], present: [], renumbered: [] },
      },
    ]);
  });

  test('is only looked at first: what it would do is told and nothing is written', async () => {
    const answer = await lookAt(full);

    expect(answer).toMatchObject({
      ok: true,
      value: {
        added: [{ reference: 'P1' }, { reference: 'P2' }, { reference: 'P3' }],
        moves: expect.arrayContaining([
          { area: 'helpAndProtection', before: null, after: 'inadequate' },
        ]),
      },
    });
    expect(await written()).toEqual({ items: 0, versions: 0, derivations: 0, events: 0 });
  });

  test('adds nothing the second time', async () => {
    await bringIn(full);
    const before = await written();
    const again = await bringIn(full);

    expect(again).toMatchObject({
      ok: true,
      value: {
        added: [],
        present: [{ reference: 'P1' }, { reference: 'P2' }, { reference: 'P3' }],
      },
    });
    expect(await written()).toEqual(before);
  });

  test('sent several times at the same moment adds its entries once', async () => {
    await Promise.all([bringIn(full), bringIn(full), bringIn(full)]);

    expect(await written()).toEqual({ items: 3, versions: 3, derivations: 1, events: 1 });
  });

  test('leaves entries alone that were revised or withdrawn since', async () => {
    await bringIn(full);
    const [first] = await evidence.listEvidence(inspectionId, inspector);
    await revise.withdrawEvidence(
      {
        inspectionId,
        evidenceId: first?.evidenceId ?? '',
        baseVersion: 1,
        submissionKey: '6f9b1f57-0c0e-4a6b-9c64-0a6f6f0f1c11',
        reason: 'Wrong council',
      },
      inspector,
    );
    const again = await bringIn(full);

    expect(again).toMatchObject({ ok: true, value: { added: [] } });
    expect((await evidence.listEvidence(inspectionId, inspector))[0]?.state).toBe('withdrawn');
  });

  test('gives another reference where one is taken or cannot be one, and knows it the next time', async () => {
    await bringIn(bundleOf(entry('E1', { summary: 'Recorded before.' })));
    const other = bundleOf(entry('E1'), entry('P 7'), entry('E9'));
    const first = await bringIn(other);
    const again = await bringIn(other);

    expect(first).toMatchObject({
      value: {
        added: [
          { entry: { id: 'E1' }, reference: 'E10' },
          { entry: { id: 'P 7' }, reference: 'E11' },
          { entry: { id: 'E9' }, reference: 'E9' },
        ],
      },
    });
    expect(again).toMatchObject({
      value: { added: [], present: [{ id: 'E1', reference: 'E10' }, {}, {}] },
    });
    expect(await referencesNow()).toEqual(['E1', 'E10', 'E11', 'E9']);
  });

  test('leaves the next entry recorded a reference of its own', async () => {
    await bringIn(bundleOf(entry('E2'), entry('E7'), entry('E30a')));
    const { id: _, ...content } = entry('any');
    await record.recordEvidence(
      { inspectionId, submissionKey: '6f9b1f57-0c0e-4a6b-9c64-0a6f6f0f1c12', content },
      inspector,
    );

    expect(await referencesNow()).toEqual(['E2', 'E30a', 'E7', 'E8']);
  });

  test('may hold thousands of entries', async () => {
    const many = bundleOf(...Array.from({ length: 1_500 }, (_, index) => entry(`P${index}`)));
    const answer = await bringIn(many);

    expect(answer.ok).toBe(true);
    expect(await written()).toEqual({ items: 1_500, versions: 1_500, derivations: 1, events: 1 });
  });
});

describe('a file that goes out', () => {
  test('comes into another inspection of the same authority as it was', async () => {
    await bringIn(bundleOf(entry('P1'), entry('P2', { headline: true })));
    const out = await bundles.getBundleOf(inspectionId, inspector);
    inspectionId = await addInspection(database.owner, { startedOn: '2026-12-01' });
    inspector = await addAppointed(database.owner, 'inspector', inspectionId);
    await bringIn(out ?? bundleOf());
    const back = await bundles.getBundleOf(inspectionId, inspector);

    expect(back?.evidence).toEqual(out?.evidence);
    expect(out?.evidence).toHaveLength(2);
  });

  test('holds what stands and goes to the team alone', async () => {
    await bringIn(bundleOf(entry('P1'), entry('P2')));
    const stranger = await addPerson(database.owner, { role: 'inspector' });

    expect(await bundles.getBundleOf(inspectionId, stranger)).toBeNull();
    expect(await bundles.getBundleOf('not-an-id', inspector)).toBeNull();
    expect(await bundles.getPublishedBundle('831', '2026-10-01', inspector)).toBeNull();
  });

  test('goes to everybody once it is released with the report', async () => {
    const stoke = await bundles.getPublishedBundle('861', '2019-02-04', null);

    expect(stoke).toMatchObject({
      released: true,
      bundle: {
        framework: 'ilacs-2018',
        inspection: { laCode: '861', startedOn: '2019-02-04', endedOn: '2019-02-15' },
      },
    });
    expect(stoke?.bundle.evidence).toHaveLength(82);
  });
});

describe('nothing comes in', () => {
  test.each([
    [
      'an id used twice',
      bundleOf(entry('P1'), entry('P1')),
      ['evidence[1] (P1): the id is already used by evidence[0]'],
    ],
    [
      'a criterion nobody knows',
      bundleOf(entry('P1'), entry('P2', { criteria: ['HP-99'] })),
      ['evidence[1] (P2): ilacs-2026 has no criterion HP-99'],
    ],
    [
      'a criterion of another judgement',
      bundleOf(entry('P1', { criteria: ['HP-02', 'LE-01'] })),
      ['evidence[0] (P1): LE-01 is a criterion of another judgement than helpAndProtection'],
    ],
    [
      'a judgement the framework does not have',
      bundleOf(entry('P1', { area: 'inCareAndCareLeavers', criteria: ['CC-01'] })),
      ['evidence[0] (P1): ilacs-2026 takes no evidence about inCareAndCareLeavers'],
    ],
    [
      'another framework',
      { ...bundleOf(entry('P1')), framework: 'ilacs-2018' as const },
      ['framework: the file is for ILACS 2018, and this inspection is under ILACS 2026'],
    ],
    [
      'another authority',
      {
        ...bundleOf(entry('P1')),
        inspection: { ...bundleOf().inspection, laCode: '861' },
      },
      ['inspection.laCode: the file is about 861, and this inspection is of 831'],
    ],
  ])('of a file with %s', async (_, bundle, faults) => {
    expect(await bringIn(bundle)).toEqual({ ok: false, error: { kind: 'faults', faults } });
    expect(await written()).toEqual({ items: 0, versions: 0, derivations: 0, events: 0 });
  });

  test('when the last entry cannot be written', async () => {
    await database.owner.query(
      `CREATE FUNCTION refuse_last() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN IF NEW.summary = 'The last.' THEN RAISE 'no room'; END IF; RETURN NEW; END $$`,
    );
    await database.owner.query(
      'CREATE TRIGGER refuse_last BEFORE INSERT ON evidence_version FOR EACH ROW EXECUTE FUNCTION refuse_last()',
    );
    const entries = Array.from({ length: 600 }, (_, index) => entry(`P${index}`));
    const bundle = bundleOf(...entries, entry('P600', { summary: 'The last.' }));

    await expect(bringIn(bundle)).rejects.toThrow('no room');
    expect(await written()).toEqual({ items: 0, versions: 0, derivations: 0, events: 0 });
    await database.owner.query('DROP TRIGGER refuse_last ON evidence_version');
  });

  test('from somebody who is not on the team, or only assures its quality', async () => {
    const stranger = await addPerson(database.owner, { role: 'inspector' });
    const assurer = await addAppointed(database.owner, 'qualityAssurer', inspectionId);

    expect(await bringIn(bundleOf(entry('P1')), stranger)).toMatchObject({
      error: { kind: 'notFound' },
    });
    expect(await lookAt(bundleOf(entry('P1')), assurer)).toMatchObject({
      error: { kind: 'notPermitted' },
    });
    expect(await bringIn(bundleOf(entry('P1')), assurer)).toMatchObject({
      error: { kind: 'notPermitted' },
    });
  });

  test('once the inspection is published', async () => {
    await database.owner.query(
      "UPDATE inspection SET status = 'published', published_on = started_on + 40 WHERE id = $1",
      [inspectionId],
    );

    expect(await bringIn(bundleOf(entry('P1')))).toMatchObject({ error: { kind: 'closed' } });
  });
});
