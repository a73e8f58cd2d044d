import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type InspectionStatus, inspectionStatuses } from '@/lib/domain/inspections';
import type { Viewer } from '@/lib/domain/people';
import type { SaveParagraphInput } from '@/lib/schemas/report';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addAppointed, addInspection, addPerson } from '@/tests/support/factories';
import { addEntry } from '@/tests/support/judging';

let database: TestDatabase;
let paragraphs: typeof import('@/lib/services/report/paragraphs');
let areas: typeof import('@/lib/services/report/areas');
let summary: typeof import('@/lib/services/report/summary');
let drafting: typeof import('@/lib/services/report/draft-from-entries');
let drafts: typeof import('@/lib/queries/report-drafts');
let document: typeof import('@/lib/services/draft-document');
let server: typeof import('@/lib/server/db');
let day = 0;

beforeAll(async () => {
  database = await withDatabase('reference');
  paragraphs = await import('@/lib/services/report/paragraphs');
  areas = await import('@/lib/services/report/areas');
  summary = await import('@/lib/services/report/summary');
  drafting = await import('@/lib/services/report/draft-from-entries');
  drafts = await import('@/lib/queries/report-drafts');
  document = await import('@/lib/services/draft-document');
  server = await import('@/lib/server/db');
});
afterAll(() => database.drop());

type Arranged = { id: string; inspector: Viewer };

async function arrange(status: InspectionStatus = 'judging'): Promise<Arranged> {
  day += 1;
  const startedOn = new Date(Date.UTC(2026, 4, day)).toISOString().slice(0, 10);
  const id = await addInspection(database.owner, { startedOn, status });
  return { id, inspector: await addAppointed(database.owner, 'inspector', id) };
}

const paragraph = (
  inspectionId: string,
  given: Partial<SaveParagraphInput> = {},
): SaveParagraphInput => ({
  inspectionId,
  itemId: randomUUID(),
  baseVersion: 0,
  reason: '',
  area: 'helpAndProtection',
  kind: 'finding',
  text: 'Contacts are closed too early.',
  evidence: [],
  ...given,
});

async function added({ id, inspector }: Arranged, text: string): Promise<string> {
  const answer = await paragraphs.saveParagraph(paragraph(id, { text }), inspector);
  if (!answer.ok) throw new Error(`Not added: ${answer.error.kind}`);
  return answer.value.itemId;
}

const textsOf = async (id: string) =>
  (await drafts.listDraftParagraphs(id))
    .filter(({ state }) => state === 'recorded')
    .map(({ content }) => content.text);

async function countAudit(inspectionId: string): Promise<number> {
  const { rows } = await database.owner.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM audit_event WHERE inspection_id = $1 AND action LIKE 'report.%'`,
    [inspectionId],
  );
  return rows[0]?.n ?? -1;
}

describe('writing a paragraph', () => {
  test('keeps its words, kind, links, who wrote it and an audit event', async () => {
    const { id, inspector } = await arrange();
    await addEntry(database.owner, id);
    const input = paragraph(id, { evidence: ['E1'] });
    const answer = await paragraphs.saveParagraph(input, inspector);

    expect(answer).toEqual({ ok: true, value: { itemId: input.itemId, changed: true } });
    expect(await drafts.listDraftParagraphs(id)).toMatchObject([
      {
        id: input.itemId,
        version: 1,
        state: 'recorded',
        position: 1,
        content: { kind: 'finding', text: input.text, evidence: ['E1'] },
        recordedBy: 'inspector',
      },
    ]);
    expect(await countAudit(id)).toBe(1);
  });

  test('sent twice, also at one moment, is there once', async () => {
    const { id, inspector } = await arrange();
    const input = paragraph(id);
    await Promise.all([
      paragraphs.saveParagraph(input, inspector),
      paragraphs.saveParagraph(input, inspector),
    ]);

    expect(await textsOf(id)).toHaveLength(1);
    expect(await drafts.listParagraphVersions(id, input.itemId)).toHaveLength(1);
    expect(await countAudit(id)).toBe(1);
  });

  test('a change is a new version, and the old one stays', async () => {
    const arranged = await arrange();
    const itemId = await added(arranged, 'First.');
    await paragraphs.saveParagraph(
      paragraph(arranged.id, { itemId, baseVersion: 1, text: 'Second.', kind: 'context' }),
      arranged.inspector,
    );
    const versions = await drafts.listParagraphVersions(arranged.id, itemId);

    expect(versions.map(({ version, content }) => [version, content.text, content.kind])).toEqual([
      [2, 'Second.', 'context'],
      [1, 'First.', 'finding'],
    ]);
  });

  test('of two people who opened the same version, the second sees both and changes nothing', async () => {
    const arranged = await arrange();
    const other = await addAppointed(database.owner, 'leadInspector', arranged.id);
    const itemId = await added(arranged, 'First.');
    const change = (text: string, viewer: Viewer) =>
      paragraphs.saveParagraph(paragraph(arranged.id, { itemId, baseVersion: 1, text }), viewer);
    const [one, two] = await Promise.all([
      change('Mine.', arranged.inspector),
      change('Hers.', other),
    ]);
    const refused = one.ok ? two : one;

    expect([one.ok, two.ok].filter(Boolean)).toHaveLength(1);
    expect(refused).toMatchObject({
      ok: false,
      error: {
        kind: 'conflict',
        opened: { version: 1, content: { text: 'First.' } },
        current: { version: 2 },
      },
    });
    expect(await drafts.listParagraphVersions(arranged.id, itemId)).toHaveLength(2);
  });

  test('is no conflict when the paragraph was only moved meanwhile', async () => {
    const arranged = await arrange();
    const itemId = await added(arranged, 'First.');
    await added(arranged, 'Second.');
    await paragraphs.moveParagraph(
      { inspectionId: arranged.id, itemId, to: 2 },
      arranged.inspector,
    );
    const answer = await paragraphs.saveParagraph(
      paragraph(arranged.id, { itemId, baseVersion: 1, text: 'First, said better.' }),
      arranged.inspector,
    );

    expect(answer.ok).toBe(true);
    expect(await textsOf(arranged.id)).toEqual(['Second.', 'First, said better.']);
  });

  test('takes entries of its own judgement that stand, and no others', async () => {
    const { id, inspector } = await arrange();
    await addEntry(database.owner, id, { area: 'leaders', criterion: 'LE-01' });
    const answer = await paragraphs.saveParagraph(
      paragraph(id, { evidence: ['E1', 'E9'] }),
      inspector,
    );

    expect(answer).toMatchObject({
      error: {
        kind: 'fields',
        errors: [{ field: 'evidence', message: expect.stringContaining('E1, E9') }],
      },
    });
  });

  test('another inspection’s paragraph cannot be reached by its id', async () => {
    const own = await arrange();
    const others = await arrange();
    const itemId = await added(others, 'Theirs.');

    const save = (baseVersion: number) =>
      paragraphs.saveParagraph(
        paragraph(own.id, { itemId, baseVersion, text: 'Ours.' }),
        own.inspector,
      );
    expect(await save(1)).toMatchObject({ error: { kind: 'notFound' } });
    expect(await save(0)).toMatchObject({ error: { kind: 'notFound' } });
    expect(await textsOf(others.id)).toEqual(['Theirs.']);
  });

  test('needs a reason once quality assurance has signed off', async () => {
    const { id, inspector } = await arrange('qualityAssurance');
    await database.owner.query(
      `INSERT INTO quality_sign_off (inspection_id, state_digest, recorded_by_id) VALUES ($1, 'x', $2)`,
      [id, inspector.id],
    );

    expect(await paragraphs.saveParagraph(paragraph(id), inspector)).toMatchObject({
      error: { kind: 'fields', errors: [{ field: 'reason' }] },
    });
    expect(
      (
        await paragraphs.saveParagraph(
          paragraph(id, { reason: 'The council was right' }),
          inspector,
        )
      ).ok,
    ).toBe(true);
  });
});

describe('order', () => {
  test('follows the moves, and the numbers follow the order across sections', async () => {
    const arranged = await arrange();
    const { id, inspector } = arranged;
    await added(arranged, 'One.');
    await added(arranged, 'Two.');
    const three = await added(arranged, 'Three.');
    await paragraphs.saveParagraph(paragraph(id, { area: 'leaders', text: 'Leaders.' }), inspector);
    const move = (to: number) =>
      paragraphs.moveParagraph({ inspectionId: id, itemId: three, to }, inspector);
    await move(1);
    await move(1);
    const built = await document.buildDraftDocument(server.db, id, { release: false });

    expect(
      built.sections.flatMap((section) =>
        section.paragraphs.map(({ number, text }) => `${number} ${text}`),
      ),
    ).toEqual(['1 Three.', '2 One.', '3 Two.', '4 Leaders.']);
  });

  test('a place beyond the last is the last', async () => {
    const arranged = await arrange();
    const first = await added(arranged, 'One.');
    await added(arranged, 'Two.');
    await paragraphs.moveParagraph(
      { inspectionId: arranged.id, itemId: first, to: 99 },
      arranged.inspector,
    );

    expect(await textsOf(arranged.id)).toEqual(['Two.', 'One.']);
  });

  test('what is taken out leaves no gap, and put back it stands last', async () => {
    const arranged = await arrange();
    const { id, inspector } = arranged;
    const first = await added(arranged, 'One.');
    await added(arranged, 'Two.');
    const out = { inspectionId: id, itemId: first, baseVersion: 1, reason: '' };
    await paragraphs.withdrawParagraph(out, inspector);
    await paragraphs.withdrawParagraph(out, inspector);
    expect(await textsOf(id)).toEqual(['Two.']);
    await paragraphs.restoreParagraph({ ...out, baseVersion: 2 }, inspector);

    expect(await textsOf(id)).toEqual(['Two.', 'One.']);
    expect(await drafts.listParagraphVersions(id, first)).toHaveLength(3);
  });
});

describe('drafting from entries', () => {
  test('makes a paragraph for each criterion with its entries linked, once', async () => {
    const { id, inspector } = await arrange();
    await addEntry(database.owner, id, { summary: 'Contacts wait', direction: 'weakness' });
    await addEntry(database.owner, id, {
      summary: 'Screening is quick.',
      direction: 'strength',
      impact: 'strong',
    });
    await addEntry(database.owner, id, { criterion: 'HP-05', summary: 'Meetings are late.' });
    const draft = () =>
      drafting.draftFromEntries({ inspectionId: id, area: 'helpAndProtection' }, inspector);
    const [one, two] = await Promise.all([draft(), draft()]);

    expect([one, two].map((answer) => answer.ok && answer.value.added).toSorted()).toEqual([0, 2]);
    expect(
      (await drafts.listDraftParagraphs(id)).map(({ content }) => [content.text, content.evidence]),
    ).toEqual([
      ['Screening is quick. Contacts wait.', ['E1', 'E2']],
      ['Meetings are late.', ['E3']],
    ]);
  });
});

describe('areas for improvement', () => {
  test('those for priority action come first, and the paragraphs beside them follow the entries', async () => {
    const { id, inspector } = await arrange();
    await addEntry(database.owner, id);
    await paragraphs.saveParagraph(paragraph(id, { evidence: ['E1'] }), inspector);
    const area = (kind: 'improvement' | 'priorityAction', text: string) =>
      areas.saveArea(
        {
          inspectionId: id,
          itemId: randomUUID(),
          baseVersion: 0,
          reason: '',
          kind,
          text,
          criteria: ['HP-02'],
          evidence: ['E1'],
        },
        inspector,
      );
    await area('improvement', 'Later.');
    await area('priorityAction', 'At once.');
    const built = await document.buildDraftDocument(server.db, id, { release: true });

    expect(built.areasForImprovement).toMatchObject([
      { number: 1, anchor: 'i1', kind: 'priorityAction', text: 'At once.', paragraphs: [1] },
      { number: 2, anchor: 'i2', kind: 'improvement', text: 'Later.', criteria: ['HP-02'] },
    ]);
  });

  test('a criterion of another framework is refused', async () => {
    const { id, inspector } = await arrange();
    const answer = await areas.saveArea(
      {
        inspectionId: id,
        itemId: randomUUID(),
        baseVersion: 0,
        reason: '',
        kind: 'improvement',
        text: 'The front door.',
        criteria: ['ZZ-01'],
        evidence: [],
      },
      inspector,
    );

    expect(answer).toMatchObject({ error: { kind: 'fields', errors: [{ field: 'criteria' }] } });
  });
});

describe('summary and facts', () => {
  test('the second of two who opened the same summary sees both', async () => {
    const { id, inspector } = await arrange();
    const write = (text: string[]) =>
      summary.saveSummary({ inspectionId: id, baseVersion: 0, reason: '', text }, inspector);

    expect(await write(['It is better.'])).toMatchObject({ ok: true });
    expect(await write(['It is better.'])).toMatchObject({ ok: true, value: { changed: false } });
    expect(await write(['It is worse.'])).toMatchObject({
      error: { kind: 'conflict', current: { version: 1, paragraphs: ['It is better.'] } },
    });
  });

  test('the local term and the last day stand in the document', async () => {
    const { id, inspector } = await arrange();
    const facts = (endedOn: string) =>
      summary.saveReportFacts(
        { inspectionId: id, reason: '', endedOn, localTerm: 'care-experienced young people' },
        inspector,
      );

    expect(await facts('2026-01-01')).toMatchObject({
      error: { kind: 'fields', errors: [{ field: 'endedOn' }] },
    });
    expect(await facts('2026-12-18')).toMatchObject({ ok: true });
    const built = await document.buildDraftDocument(server.db, id, { release: false });
    expect(built.inspection).toMatchObject({
      endedOn: '2026-12-18',
      localTermForCareLeavers: 'care-experienced young people',
    });
  });
});

describe('who may write', () => {
  const open = ['judging', 'qualityAssurance', 'factualAccuracy'];

  test.each(inspectionStatuses)('inspectors of the team while it is %s', async (status) => {
    const { id, inspector } = await arrange(status);
    const lead = await addAppointed(database.owner, 'leadInspector', id);
    const expected = open.includes(status)
      ? { ok: true }
      : { ok: false, error: { kind: 'closed' } };

    expect(await paragraphs.saveParagraph(paragraph(id), inspector)).toMatchObject(expected);
    expect(await paragraphs.saveParagraph(paragraph(id), lead)).toMatchObject(expected);
  });

  test.each([
    ['qualityAssurer', 'own', 'notPermitted'],
    ['inspector', 'other', 'notFound'],
    ['leadInspector', 'other', 'notFound'],
    ['councilLeader', 'other', 'notFound'],
    ['official', 'other', 'notFound'],
    ['administrator', 'other', 'notFound'],
  ] as const)('not a %s at %s inspections: %s', async (role, where, kind) => {
    const { id } = await arrange();
    const viewer =
      where === 'own'
        ? await addAppointed(database.owner, role, id)
        : await addPerson(database.owner, { role });
    const refused = { ok: false, error: { kind } };
    const item = { inspectionId: id, itemId: randomUUID(), baseVersion: 1, reason: '' };
    const facts = { inspectionId: id, reason: '', endedOn: null, localTerm: 'x' };
    const area = 'helpAndProtection' as const;

    expect(await paragraphs.saveParagraph(paragraph(id), viewer)).toEqual(refused);
    expect(await paragraphs.withdrawParagraph(item, viewer)).toEqual(refused);
    expect(await paragraphs.restoreParagraph(item, viewer)).toEqual(refused);
    expect(await paragraphs.moveParagraph({ ...item, to: 1 }, viewer)).toEqual(refused);
    expect(
      await areas.saveArea(
        { ...item, kind: 'improvement', text: 'x', criteria: [], evidence: [] },
        viewer,
      ),
    ).toEqual(refused);
    expect(await areas.withdrawArea(item, viewer)).toEqual(refused);
    expect(await areas.moveArea({ ...item, to: 1 }, viewer)).toEqual(refused);
    expect(await summary.saveSummary({ ...item, text: ['x'] }, viewer)).toEqual(refused);
    expect(await summary.saveReportFacts(facts, viewer)).toEqual(refused);
    expect(await drafting.draftFromEntries({ inspectionId: id, area }, viewer)).toEqual(refused);
    expect(await textsOf(id)).toEqual([]);
  });
});
