import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RoleAssignment, Viewer } from '@/lib/domain/people';
import type { CodeParagraphInput } from '@/lib/schemas/report-coding';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addInspection, addPerson } from '@/tests/support/factories';
import { makeReport } from '@/tests/support/made-reports';
import { plainRecipe } from '@/tests/unit/importers/reports/recipes';

let database: TestDatabase;
let coding: typeof import('@/lib/services/report-imports/code-paragraph');
let queries: typeof import('@/lib/queries/report-coding');
let inspector: Viewer;
let inspectionId: string;

/** Stoke-on-Trent’s inspection of 12 May 2025. */
const report = makeReport({
  ...plainRecipe,
  framework: 'ilacs-2023',
  authority: 0,
  week: 119,
  grades: ['good', 'good', 'good', 'good'],
});
const file = { name: 'report.txt', bytes: new TextEncoder().encode(report.text) };
const seen = { seen: true, publishedOn: null };

beforeAll(async () => {
  database = await withDatabase('demo');
  const imports = await import('@/lib/services/report-imports/take-in-report');
  coding = await import('@/lib/services/report-imports/code-paragraph');
  queries = await import('@/lib/queries/report-coding');
  inspector = await addPerson(database.owner, { role: 'inspector' });
  const administrator = await addPerson(database.owner, { role: 'administrator' });
  const taken = await imports.takeInReport(file, seen, administrator);
  if (!taken.ok) throw new Error(JSON.stringify(taken.error));
  inspectionId = taken.value.inspectionId;
});
afterAll(() => database.drop());

const entryOf = (given: Partial<CodeParagraphInput> = {}): CodeParagraphInput => ({
  inspectionId,
  submissionKey: randomUUID(),
  paragraph: 2,
  content: {
    area: 'helpAndProtection',
    criteria: ['HP-01'],
    headline: false,
    direction: 'strength',
    extent: 'many',
    impact: 'strong',
    summary: 'Most families get help early.',
  },
  ...given,
});

const counts = async () => {
  const { rows } = await database.owner.query(
    `SELECT (SELECT count(*)::int FROM evidence_version) AS versions,
            (SELECT count(*)::int FROM derivation) AS derivations,
            (SELECT count(*)::int FROM judgement_version) AS judgements,
            (SELECT count(*)::int FROM audit_event) AS audit`,
  );
  return rows[0];
};

describe('coding a paragraph', () => {
  test('records an entry under the number of the paragraph, and no grade changes', async () => {
    const before = await counts();
    const answer = await coding.codeParagraph(entryOf(), inspector);
    const second = await coding.codeParagraph(entryOf(), inspector);

    expect(answer).toMatchObject({ ok: true, value: { reference: 'P02a' } });
    expect(second).toMatchObject({ ok: true, value: { reference: 'P02b' } });
    expect(await counts()).toEqual({
      versions: before.versions + 2,
      derivations: before.derivations + 2,
      judgements: before.judgements,
      audit: before.audit + 2,
    });
    const read = await queries.getReportCoding(inspectionId, inspector);
    expect(read?.entries.map(({ content }) => content.document?.place)).toEqual([
      'paragraph 2',
      'paragraph 2',
    ]);
  });

  test('sent twice records it once', async () => {
    const entry = entryOf({ paragraph: 3 });
    const first = await coding.codeParagraph(entry, inspector);
    const before = await counts();
    const again = await coding.codeParagraph(entry, inspector);

    expect(again).toEqual(first);
    expect(await counts()).toEqual(before);
  });

  test('stays with inspectors: nobody reads it with the published report', async () => {
    const { listEvidence } = await import('@/lib/queries/evidence');

    expect(await listEvidence(inspectionId, null)).toEqual([]);
    const { rows } = await database.owner.query(
      'SELECT evidence_visibility FROM inspection WHERE id = $1',
      [inspectionId],
    );
    expect(rows).toEqual([{ evidence_visibility: 'team' }]);
  });

  test('comes out as a bundle', async () => {
    const bundle = await queries.getCodingBundle(inspectionId, inspector);

    expect(bundle).toMatchObject({
      framework: 'ilacs-2023',
      inspection: { laCode: '861', startedOn: '2025-05-12' },
    });
    expect(bundle?.evidence.map(({ id }) => id)).toEqual(['P02a', 'P02b', 'P03a']);
  });

  test.each([
    ['another judgement than its section', { area: 'leaders', criteria: ['LD-01'] }, 'area'],
    ['a criterion of another judgement', { criteria: ['LD-01'] }, 'criteria'],
    ['the name of a child', { summary: 'Case number 1234567 was closed.' }, 'identifyingReason'],
  ] as const)('under %s is refused', async (_, wrong, field) => {
    const before = await counts();
    const { content } = entryOf();
    const given = {
      ...content,
      ...wrong,
      criteria: [...('criteria' in wrong ? wrong.criteria : content.criteria)],
    };
    const answer = await coding.codeParagraph(entryOf({ content: given }), inspector);

    expect(answer).toMatchObject({ ok: false, error: { kind: 'fields', errors: [{ field }] } });
    expect(await counts()).toEqual(before);
  });

  test('a paragraph the report does not have is not found', async () => {
    const answer = await coding.codeParagraph(entryOf({ paragraph: 999 }), inspector);

    expect(answer).toEqual({ ok: false, error: { kind: 'notFound' } });
  });

  const recordedIn = async (paragraph: number) => {
    const recorded = await coding.codeParagraph(entryOf({ paragraph }), inspector);
    if (!recorded.ok) throw new Error(JSON.stringify(recorded.error));
    return recorded.value;
  };
  const changeOf = (evidenceId: string, baseVersion = 1) => ({
    inspectionId,
    evidenceId,
    baseVersion,
    submissionKey: randomUUID(),
    reason: 'Misread',
  });

  test('can be withdrawn with a reason and put back, and its reference is not used again', async () => {
    const { evidenceId } = await recordedIn(5);
    const back = changeOf(evidenceId);
    const taken = await coding.withdrawCoding(back, inspector);
    const before = await counts();

    expect(taken).toMatchObject({ ok: true, value: { reference: 'P05a', version: 2 } });
    expect(await coding.withdrawCoding(back, inspector)).toMatchObject({ ok: true });
    expect(await counts()).toEqual(before);
    const read = await queries.getReportCoding(inspectionId, inspector);
    expect(read?.entries.map(({ content }) => content.id)).not.toContain('P05a');
    expect(await coding.codeParagraph(entryOf({ paragraph: 5 }), inspector)).toMatchObject({
      value: { reference: 'P05b' },
    });
    expect(await coding.restoreCoding(changeOf(evidenceId, 2), inspector)).toMatchObject({
      value: { version: 3 },
    });
    const [first] = await queries.listCodedHistories(inspectionId, 5);
    expect(first?.versions.map(({ version, state, reason }) => [version, state, reason])).toEqual([
      [3, 'recorded', 'Misread'],
      [2, 'withdrawn', 'Misread'],
      [1, 'recorded', null],
    ]);
  });

  test('can be changed in place: the old version stays, and where it is read cannot be moved', async () => {
    const { evidenceId } = await recordedIn(6);
    const { content } = entryOf();
    const said = { ...content, summary: 'Some families get help early.', extent: 'some' as const };
    const change = { ...changeOf(evidenceId), content: said };
    const before = await counts();

    expect(await coding.reviseCoding(change, inspector)).toMatchObject({
      ok: true,
      value: { reference: 'P06a', version: 2 },
    });
    expect(await counts()).toEqual({
      versions: before.versions + 1,
      derivations: before.derivations + 1,
      judgements: before.judgements,
      audit: before.audit + 1,
    });
    const [entry] = await queries.listCodedHistories(inspectionId, 6);
    expect(entry?.versions.map((version) => version.content.summary)).toEqual([
      'Some families get help early.',
      'Most families get help early.',
    ]);
    expect(entry?.versions[0]?.content.document?.place).toBe('paragraph 6');

    const elsewhere = { ...change, content: { ...said, area: 'leaders' as const } };
    expect(await coding.reviseCoding(elsewhere, inspector)).toMatchObject({
      error: { kind: 'fields', errors: [{ field: 'area' }] },
    });
    const late = { ...change, submissionKey: randomUUID() };
    expect(await coding.reviseCoding(late, inspector)).toMatchObject({
      error: { kind: 'conflict', current: { version: 2 } },
    });
  });

  test('is changed by nobody who may not code', async () => {
    const { evidenceId } = await recordedIn(7);
    const official = await addPerson(database.owner, { role: 'official' });
    const before = await counts();
    const change = changeOf(evidenceId);
    const answers = [
      await coding.withdrawCoding(change, official),
      await coding.restoreCoding(change, official),
      await coding.reviseCoding({ ...change, content: entryOf().content }, official),
    ];

    expect(answers.map(({ ok }) => ok)).toEqual([false, false, false]);
    expect(await counts()).toEqual(before);
  });

  test('leaves entries that code nothing alone', async () => {
    const { rows } = await database.owner.query(
      'SELECT id, inspection_id FROM evidence_item WHERE inspection_id <> $1 LIMIT 1',
      [inspectionId],
    );

    expect(await coding.withdrawCoding(changeOf(rows[0].id), inspector)).toEqual({
      ok: false,
      error: { kind: 'notFound' },
    });
  });
});

describe('who may code, and what', () => {
  const people: readonly (readonly [string, RoleAssignment, boolean])[] = [
    ['an inspector by post', { role: 'inspector' }, true],
    ['a lead inspector by post', { role: 'leadInspector' }, true],
    ['a quality assurer', { role: 'qualityAssurer' }, false],
    ['the council’s leader', { role: 'councilLeader', laCode: '861' }, false],
    ['a member of the council', { role: 'electedMember', laCode: '861' }, false],
    ['an official', { role: 'official' }, false],
    ['an administrator', { role: 'administrator' }, false],
  ];

  test.each(people)('%s', async (_, role, may) => {
    const viewer = await addPerson(database.owner, role);
    const before = await counts();
    const answer = await coding.codeParagraph(entryOf({ paragraph: 7 }), viewer);

    expect(answer.ok).toBe(may);
    expect((await queries.getReportCoding(inspectionId, viewer)) !== null).toBe(may);
    expect((await queries.getCodingBundle(inspectionId, viewer)) !== null).toBe(may);
    expect((await counts()).versions).toBe(before.versions + (may ? 1 : 0));
  });

  test.each([
    ['under way', 'fieldwork'],
    ['published by this service', 'published'],
  ] as const)('no inspection that is %s', async (_, status) => {
    const other = await addInspection(database.owner, {
      status,
      startedOn: status === 'published' ? '2026-04-13' : '2026-06-15',
    });
    const answer = await coding.codeParagraph(entryOf({ inspectionId: other }), inspector);

    expect(answer.ok).toBe(false);
    expect(await queries.getReportCoding(other, inspector)).toBeNull();
  });

  test('no inspection whose evidence is released', async () => {
    const { rows } = await database.owner.query(
      "SELECT id FROM inspection WHERE la_code = '861' AND started_on = '2019-02-04'",
    );
    const answer = await coding.codeParagraph(entryOf({ inspectionId: rows[0].id }), inspector);

    expect(answer).toEqual({ ok: false, error: { kind: 'closed' } });
  });
});
