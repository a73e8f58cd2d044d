import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basisOf, countThemes } from '@/lib/comparison/themes';
import type { RoleAssignment, Viewer } from '@/lib/domain/people';
import type { TieCriteriaInput } from '@/lib/schemas/report-coding';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addInspection, addPerson } from '@/tests/support/factories';
import { makeReport } from '@/tests/support/made-reports';
import { plainRecipe } from '@/tests/unit/importers/reports/recipes';

let database: TestDatabase;
let tie: typeof import('@/lib/services/report-imports/tie-criteria')['tieCriteria'];
let areas: typeof import('@/lib/queries/report-areas');
let items: typeof import('@/lib/queries/improvement-items')['listImprovementItems'];
let inspector: Viewer;
let inspectionId: string;
let areaIds: string[];

/** Derbyshire, on a day the record has no inspection near. */
const report = makeReport({
  ...plainRecipe,
  framework: 'ilacs-2026',
  authority: 5,
  week: 24,
  grades: ['good', 'good', 'outstanding', 'good'],
});

beforeAll(async () => {
  database = await withDatabase('demo');
  const imports = await import('@/lib/services/report-imports/take-in-report');
  ({ tieCriteria: tie } = await import('@/lib/services/report-imports/tie-criteria'));
  areas = await import('@/lib/queries/report-areas');
  ({ listImprovementItems: items } = await import('@/lib/queries/improvement-items'));
  inspector = await addPerson(database.owner, { role: 'inspector' });
  const administrator = await addPerson(database.owner, { role: 'administrator' });
  const taken = await imports.takeInReport(
    { name: 'report.txt', bytes: new TextEncoder().encode(report.text) },
    { seen: true, publishedOn: '2026-11-18' },
    administrator,
  );
  if (!taken.ok) throw new Error(JSON.stringify(taken.error));
  inspectionId = taken.value.inspectionId;
  areaIds = (await areas.listReportAreas(inspectionId)).map(({ id }) => id);
});
afterAll(() => database.drop());

const inputOf = (given: Partial<TieCriteriaInput> = {}): TieCriteriaInput => ({
  inspectionId,
  areaId: areaIds[0] ?? '',
  baseVersion: 1,
  criteria: ['HP-02', 'LE-08'],
  reason: '',
  ...given,
});
const counts = async () => {
  const { rows } = await database.owner.query(
    `SELECT (SELECT count(*)::int FROM area_for_improvement_version) AS versions,
            (SELECT count(*)::int FROM data_version) AS data,
            (SELECT count(*)::int FROM audit_event WHERE action = 'report.criteriaTied') AS audit`,
  );
  return rows[0];
};

describe('saying what an item is about', () => {
  test('makes its next version, and themes count it from then on', async () => {
    const [before, held] = [await counts(), basisOf(await items(['830']))];
    expect(held.tied.items).toBe(0);
    expect(await tie(inputOf(), inspector)).toEqual({ ok: true, value: { version: 2 } });

    expect(await counts()).toEqual({
      versions: before.versions + 1,
      data: before.data + 1,
      audit: before.audit + 1,
    });
    const now = await items(['830']);
    expect(basisOf(now).tied).toEqual({ items: 1, documents: 1 });
    expect(countThemes(now).map(({ criterion }) => criterion.id)).toEqual(
      expect.arrayContaining(['HP-02', 'LE-08']),
    );
    const [first] = await areas.listReportAreas(inspectionId);
    const versions = await areas.listReportAreaVersions(inspectionId, areaIds[0] ?? '');
    expect(first?.content.text).toBe(versions.at(-1)?.content.text);
    expect(versions.map(({ version, content }) => [version, content.criteria])).toEqual([
      [2, ['HP-02', 'LE-08']],
      [1, []],
    ]);
  });

  test('the same answer again changes nothing', async () => {
    const before = await counts();
    const again = inputOf({ criteria: ['LE-08', 'HP-02'] });

    expect(await tie(again, inspector)).toEqual({ ok: true, value: { version: 2 } });
    expect(await counts()).toEqual(before);
  });

  test('a changed answer needs a reason and keeps the old one', async () => {
    const changed = inputOf({ baseVersion: 2, criteria: ['HP-02'] });
    const before = await counts();
    expect(await tie(changed, inspector)).toMatchObject({
      error: { kind: 'fields', errors: [{ field: 'reason' }] },
    });
    expect(await counts()).toEqual(before);

    expect(await tie({ ...changed, reason: 'Too wide' }, inspector)).toMatchObject({ ok: true });
    const [newest] = await areas.listReportAreaVersions(inspectionId, areaIds[0] ?? '');
    expect(newest).toMatchObject({
      version: 3,
      reason: 'Too wide',
      recordedBy: expect.any(String),
    });
  });

  test.each([
    ['a criterion the framework does not have', { areaId: 1, criteria: ['XX-99'] }],
    ['a version that no longer stands', { areaId: 0, criteria: ['HP-03'], reason: 'Better' }],
  ] as const)('%s is refused, and nothing changes', async (_, { areaId, ...given }) => {
    const before = await counts();
    const input = inputOf({
      ...given,
      criteria: [...given.criteria],
      areaId: areaIds[areaId] ?? '',
    });

    expect(await tie(input, inspector)).toMatchObject({
      ok: false,
      error: { kind: 'fields', errors: [{ field: 'criteria' }] },
    });
    expect(await counts()).toEqual(before);
  });

  test('an item of another inspection is not found', async () => {
    const { rows } = await database.owner.query(
      'SELECT id FROM area_for_improvement WHERE inspection_id <> $1 LIMIT 1',
      [inspectionId],
    );

    expect(await tie(inputOf({ areaId: rows[0].id }), inspector)).toEqual({
      ok: false,
      error: { kind: 'notFound' },
    });
  });
});

describe('who may say so', () => {
  const people: readonly (readonly [string, RoleAssignment, boolean])[] = [
    ['an inspector by post', { role: 'inspector' }, true],
    ['a lead inspector by post', { role: 'leadInspector' }, true],
    ['a quality assurer', { role: 'qualityAssurer' }, false],
    ['the council’s leader', { role: 'councilLeader', laCode: '830' }, false],
    ['a member of the council', { role: 'electedMember', laCode: '830' }, false],
    ['an official', { role: 'official' }, false],
    ['an administrator', { role: 'administrator' }, false],
  ];

  test.each(people)('%s', async (_, role, may) => {
    const viewer = await addPerson(database.owner, role);
    const before = await counts();
    const [, second] = await areas.listReportAreas(inspectionId);
    const criteria = second?.content.criteria.includes('HP-01') ? ['HP-02'] : ['HP-01'];
    const answer = await tie(
      inputOf({
        areaId: second?.id ?? '',
        baseVersion: second?.version ?? 0,
        criteria,
        reason: 'A better fit',
      }),
      viewer,
    );

    expect(answer.ok).toBe(may);
    expect((await counts()).versions).toBe(before.versions + (may ? 1 : 0));
  });

  test('nobody in an inspection that this service carries out', async () => {
    const other = await addInspection(database.owner, { status: 'fieldwork' });

    expect((await tie(inputOf({ inspectionId: other }), inspector)).ok).toBe(false);
  });
});
