import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Role, roles, type Viewer } from '@/lib/domain/people';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addInspection, addPerson } from '@/tests/support/factories';
import { makeReport } from '@/tests/support/made-reports';
import { plainRecipe } from '@/tests/unit/importers/reports/recipes';

let database: TestDatabase;
let imports: typeof import('@/lib/services/report-imports/take-in-report');
let queries: typeof import('@/lib/queries/report-imports');
let concerns: typeof import('@/lib/queries/concerns');
let administrator: Viewer;

beforeAll(async () => {
  database = await withDatabase('demo');
  imports = await import('@/lib/services/report-imports/take-in-report');
  queries = await import('@/lib/queries/report-imports');
  concerns = await import('@/lib/queries/concerns');
  administrator = await addPerson(database.owner, { role: 'administrator' });
});
afterAll(() => database.drop());

/** Stoke-on-Trent’s inspection of 12 May 2025, as the record has it but for the lead inspectors. */
const onRecord = makeReport({
  ...plainRecipe,
  framework: 'ilacs-2023',
  authority: 0,
  week: 119,
  grades: ['requiresImprovement', 'requiresImprovement', 'good', 'requiresImprovement'],
});
/** Derbyshire, on a day the record has no inspection near. */
const unknown = makeReport({
  ...plainRecipe,
  framework: 'ilacs-2026',
  authority: 5,
  week: 24,
  grades: ['good', 'good', 'outstanding', 'good'],
});
const fileOf = (text: string, name = 'report.txt') => ({
  name,
  bytes: new TextEncoder().encode(text),
});
const seen = { seen: true, publishedOn: null };

async function count(table: string): Promise<number> {
  const { rows } = await database.owner.query(`SELECT count(*)::int AS n FROM ${table}`);
  return rows[0].n;
}
const counts = async () => ({
  inspections: await count('inspection'),
  judgements: await count('judgement_version'),
  imports: await count('report_import'),
  areas: await count('area_for_improvement'),
  versions: await count('data_version'),
  audit: await count("audit_event WHERE action = 'report.takenIn'"),
});
async function idOf(laCode: string, startedOn: string): Promise<string> {
  const { rows } = await database.owner.query(
    'SELECT id FROM inspection WHERE la_code = $1 AND started_on = $2',
    [laCode, startedOn],
  );
  return rows[0]?.id ?? '';
}
async function gradesOf(inspectionId: string) {
  const { rows } = await database.owner.query(
    "SELECT area, outcome, source FROM judgement_version WHERE inspection_id = $1 AND kind = 'published' ORDER BY area, version",
    [inspectionId],
  );
  return rows;
}

describe('a report of an inspection on record', () => {
  const different = fileOf(onRecord.text.replaceAll('\r', ''));

  test('is compared with the record before anything is stored', async () => {
    const before = await counts();
    const planned = await imports.planReport(different, administrator);

    expect(planned).toMatchObject({
      ok: true,
      value: { target: { kind: 'onRecord' }, takenInOn: null },
    });
    const compared = planned.ok ? planned.value.compared : [];
    expect(compared.find(({ about }) => about === 'First day')?.verdict).toBe('agrees');
    expect(compared.find(({ about }) => about === 'Lead inspectors')?.verdict).toBe('differs');
    expect(
      compared.filter(({ about }) => about === 'Overall effectiveness').map((one) => one.verdict),
    ).toEqual(['agrees']);
    expect(await counts()).toEqual(before);
  });

  test('is not taken in while nobody has said that they saw where the two disagree', async () => {
    const before = await counts();
    const answer = await imports.takeInReport(
      different,
      { seen: false, publishedOn: null },
      administrator,
    );

    expect(answer).toMatchObject({
      ok: false,
      error: { kind: 'fields', errors: [{ field: 'seen' }] },
    });
    expect(await counts()).toEqual(before);
  });

  test('leaves grades as they are, keeps its text, and what is disagreed on', async () => {
    const id = await idOf('861', '2025-05-12');
    const [grades, before] = [await gradesOf(id), await counts()];
    const answer = await imports.takeInReport(different, seen, administrator);

    expect(answer).toMatchObject({ ok: true, value: { inspectionId: id } });
    expect(await gradesOf(id)).toEqual(grades);
    expect(await counts()).toMatchObject({
      inspections: before.inspections,
      judgements: before.judgements,
      imports: before.imports + 1,
      // Ours are on record already and stay.
      areas: before.areas,
      audit: before.audit + 1,
    });
    const text = await queries.getImportedText({ id });
    expect(text?.document.paragraphs).toHaveLength(onRecord.paragraphs);
    expect(text?.document.contradictions.map(({ about }) => about)).toEqual(['Lead inspectors']);
  });

  test('changes nothing a second time', async () => {
    const before = await counts();
    const answer = await imports.takeInReport(different, seen, administrator);

    expect(answer).toMatchObject({ ok: true, value: { areas: 0 } });
    expect(answer.ok && answer.value.plan.takenInOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(await counts()).toEqual(before);
  });

  test('lets concerns point at its paragraphs', async () => {
    const { events } = await concerns.readConcerns('861', null);

    expect(events.find(({ startedOn }) => startedOn === '2025-05-12')?.textHeld).toBe(true);
  });

  test('with another grade names it, and never stores it', async () => {
    const other = makeReport({
      ...plainRecipe,
      framework: 'ilacs-2023',
      authority: 0,
      week: 119,
      grades: ['good', 'good', 'good', 'good'],
    });
    const id = await idOf('861', '2025-05-12');
    const grades = await gradesOf(id);
    const answer = await imports.takeInReport(fileOf(other.text), seen, administrator);

    expect(answer).toMatchObject({ ok: true });
    expect(await gradesOf(id)).toEqual(grades);
    const text = await queries.getImportedText({ id });
    expect(text?.document.contradictions).toContainEqual({
      about: 'Overall effectiveness',
      file: 'Good',
      record: 'Requires improvement to be good',
    });
    const { rows } = await database.owner.query(
      "SELECT detail FROM audit_event WHERE action = 'report.takenIn' ORDER BY id DESC LIMIT 1",
    );
    expect(rows[0].detail.contradictions).toContain(
      'Overall effectiveness: Good in the file, Requires improvement to be good on record',
    );
  });
});

describe('a report of an inspection the record does not have', () => {
  const file = fileOf(unknown.text);

  test.each([null, '2026-10-29', '2126-11-18'])(
    'needs the day it was published, which %s cannot be',
    async (publishedOn) => {
      const before = await counts();
      const answer = await imports.takeInReport(file, { ...seen, publishedOn }, administrator);

      expect(answer).toMatchObject({
        ok: false,
        error: { kind: 'fields', errors: [{ field: 'publishedOn' }] },
      });
      expect(await counts()).toEqual(before);
    },
  );

  test('is never half taken in', async () => {
    const before = await counts();
    await database.owner.query(
      'ALTER TABLE area_for_improvement_version ADD CONSTRAINT no_more CHECK (version > 1) NOT VALID',
    );
    const answer = imports.takeInReport(
      file,
      { ...seen, publishedOn: '2026-11-18' },
      administrator,
    );
    await expect(answer).rejects.toThrow();
    await database.owner.query('ALTER TABLE area_for_improvement_version DROP CONSTRAINT no_more');

    expect(await counts()).toEqual(before);
  });

  test('adds the inspection with its grades, its areas for improvement and its text', async () => {
    const before = await counts();
    const answer = await imports.takeInReport(
      file,
      { ...seen, publishedOn: '2026-11-18' },
      administrator,
    );

    expect(answer).toMatchObject({ ok: true, value: { areas: unknown.improvements } });
    const id = await idOf('830', unknown.startedOn);
    const grades = await gradesOf(id);
    expect(Object.fromEntries(grades.map(({ area, outcome }) => [area, outcome]))).toEqual(
      unknown.judgements,
    );
    expect(new Set(grades.map(({ source }) => source))).toEqual(new Set(['The report itself']));
    expect(await counts()).toEqual({
      inspections: before.inspections + 1,
      judgements: before.judgements + grades.length,
      imports: before.imports + 1,
      areas: before.areas + unknown.improvements,
      versions: before.versions + 1,
      audit: before.audit + 1,
    });
  });

  test('changes nothing a second time, now that the record has it', async () => {
    const before = await counts();
    const answer = await imports.takeInReport(file, seen, administrator);

    expect(answer).toMatchObject({ ok: true, value: { areas: 0 } });
    expect(await counts()).toEqual(before);
  });
});

describe('what is not taken in', () => {
  test('a report of an inspection this service carried out', async () => {
    const { startedOn } = makeReport({ ...plainRecipe, framework: 'ilacs-2026', authority: 6 });
    await addInspection(database.owner, { laCode: '831', startedOn, status: 'published' });
    const { text } = makeReport({ ...plainRecipe, framework: 'ilacs-2026', authority: 6 });
    const before = await counts();
    const answer = await imports.takeInReport(fileOf(text), seen, administrator);

    expect(answer).toMatchObject({ ok: false, error: { kind: 'unread' } });
    expect(await counts()).toEqual(before);
  });

  test('a report whose first day is a week from that of the inspection on record', async () => {
    const { text } = makeReport({
      ...plainRecipe,
      framework: 'ilacs-2023',
      authority: 0,
      week: 120,
    });
    const answer = await imports.takeInReport(fileOf(text), seen, administrator);

    expect(answer).toMatchObject({
      ok: false,
      error: { kind: 'unread', message: expect.stringContaining('12 May 2025') },
    });
  });

  test.each([
    ['an empty file', fileOf('')],
    ['a report cut short', fileOf(onRecord.text.slice(0, 4_000))],
    ['a text of something else', fileOf('A shopping list.\nEggs.\n')],
    ['a text that says it is a PDF', fileOf(onRecord.text, 'report.pdf')],
  ])('%s, with the reason', async (_, file) => {
    const before = await counts();
    const answer = await imports.takeInReport(file, seen, administrator);

    expect(answer).toMatchObject({
      ok: false,
      error: { kind: 'unread', message: expect.stringMatching(/^\S.*[^.]$/) },
    });
    expect(await counts()).toEqual(before);
  });
});

describe('who may', () => {
  const others: readonly Role[] = roles.filter((role) => role !== 'administrator');

  test.each(others)('%s may neither look at a report nor take one in', async (role) => {
    const laCode = role === 'councilLeader' || role === 'electedMember' ? { laCode: '861' } : {};
    const viewer = await addPerson(database.owner, { role, ...laCode });
    const before = await counts();

    const refused = { ok: false, error: { kind: 'notPermitted' } };
    expect(await imports.planReport(fileOf(onRecord.text), viewer)).toEqual(refused);
    expect(await imports.takeInReport(fileOf(onRecord.text), seen, viewer)).toEqual(refused);
    expect(await counts()).toEqual(before);
  });

  test.each([
    ['administrator', true],
    ['inspector', true],
    ['leadInspector', true],
    ['qualityAssurer', false],
    ['councilLeader', false],
    ['electedMember', false],
    ['official', false],
  ] as const)('%s sees the list of reports taken in: %s', async (role, sees) => {
    const viewer = await addPerson(database.owner, { role });

    expect((await queries.listReportImports(viewer)).length > 0).toBe(sees);
  });
});
