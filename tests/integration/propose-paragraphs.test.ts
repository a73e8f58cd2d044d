import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '@/lib/domain/people';
import { undecidedIn } from '@/lib/improvement/undecided';
import type { DecideMentionInput } from '@/lib/services/decide-mention';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addPerson } from '@/tests/support/factories';
import { makeReport } from '@/tests/support/made-reports';
import { plainRecipe } from '@/tests/unit/importers/reports/recipes';

let database: TestDatabase;
let service: typeof import('@/lib/services/decide-mention');
let readConcerns: typeof import('@/lib/queries/concerns')['readConcerns'];
let listReportPassages: typeof import('@/lib/queries/report-passages')['listReportPassages'];
let getCouncilItem: typeof import('@/lib/queries/council-items')['getCouncilItem'];
let leader: Viewer;
let imported: string;
let frozen: string;

/** Stoke-on-Trent’s inspection of 12 May 2025, made up of little. */
const report = makeReport({
  ...plainRecipe,
  framework: 'ilacs-2023',
  authority: 0,
  week: 119,
  grades: ['good', 'good', 'good', 'good'],
});

beforeAll(async () => {
  database = await withDatabase('demo');
  service = await import('@/lib/services/decide-mention');
  ({ readConcerns } = await import('@/lib/queries/concerns'));
  ({ listReportPassages } = await import('@/lib/queries/report-passages'));
  ({ getCouncilItem } = await import('@/lib/queries/council-items'));
  const { takeInReport } = await import('@/lib/services/report-imports/take-in-report');
  const { codeParagraph } = await import('@/lib/services/report-imports/code-paragraph');
  const inspector = await addPerson(database.owner, { role: 'inspector' });
  leader = await addPerson(database.owner, { role: 'councilLeader', laCode: '861' });
  const taken = await takeInReport(
    { name: 'report.txt', bytes: new TextEncoder().encode(report.text) },
    { seen: true, publishedOn: null },
    await addPerson(database.owner, { role: 'administrator' }),
  );
  if (!taken.ok) throw new Error(JSON.stringify(taken.error));
  imported = taken.value.inspectionId;
  const coded = await codeParagraph(
    {
      inspectionId: imported,
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
    },
    inspector,
  );
  if (!coded.ok) throw new Error(JSON.stringify(coded.error));
  const { rows } = await database.owner.query<{ id: string }>(
    `SELECT id FROM inspection WHERE la_code = '861' AND started_on = '2019-02-04'`,
  );
  frozen = rows[0]?.id ?? '';
});
afterAll(() => database.drop());

const paragraphsOf = async (inspectionId: string) =>
  undecidedIn(await readConcerns('861', leader), await listReportPassages('861')).find(
    ({ event }) => event.inspectionId === inspectionId,
  )?.paragraphs ?? [];

/** The proposal for the coded paragraph of the imported report. */
const coded = async () => {
  const one = (await paragraphsOf(imported)).find(({ place }) => place.number === 2);
  return one?.proposals[0];
};

function decide(
  concernId: string,
  more: Partial<DecideMentionInput> = {},
): Promise<Awaited<ReturnType<typeof service.decideMention>>> {
  const input: DecideMentionInput = {
    laCode: '861',
    inspectionId: imported,
    place: { kind: 'paragraph', number: 2 },
    concernId,
    decision: 'confirmed',
    status: 'praised',
    submissionKey: randomUUID(),
    ...more,
  };
  return service.decideMention(input, leader);
}

describe('links from numbered paragraphs', () => {
  test('the paragraphs of frozen and of imported reports are read with criteria and direction', async () => {
    const passages = await listReportPassages('861');
    const ofFrozen = passages.get(frozen) ?? [];

    expect([...passages.keys()].toSorted()).toEqual([imported, frozen].toSorted());
    // Paragraphs 1, 12 and 28 state the conclusion of their section, which is nobody's concern.
    expect(ofFrozen.map(({ number }) => number)).not.toContain(12);
    expect(
      ofFrozen.find(({ number }) => number === 34)?.findings.map(({ says }) => says),
    ).toContain('found');
    expect(passages.get(imported)?.find(({ number }) => number === 2)?.findings).toEqual([
      { criteria: ['HP-01'], says: 'praised' },
    ]);
    expect(await listReportPassages('86!')).toEqual(new Map());
  });

  test('a proposal says why, ranks by criterion before words, and asks what uncoded text says', async () => {
    const proposal = await coded();
    expect(proposal).toMatchObject({
      because: expect.stringContaining('Same criterion: HP-01, '),
      status: 'praised',
    });
    const ranks = (await paragraphsOf(frozen)).map(({ proposals }) => proposals[0]?.rank ?? 0);
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
  });

  test('a paragraph joins what the report is recorded to say, and the history says so', async () => {
    const proposal = await coded();
    expect(proposal).toMatchObject({ title: 'Early help', joins: 'praised' });
    const concernId = proposal?.concernId ?? '';

    const answers = await Promise.all([decide(concernId), decide(concernId)]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    const mention = (await readConcerns('861', null)).mentions.find(
      (one) => one.concernId === concernId && one.inspectionId === imported,
    );
    expect(mention?.places).toContainEqual({ kind: 'paragraph', number: 2 });
    const kept = await getCouncilItem('mention', mention?.id ?? '', leader);
    expect(kept?.versions.map(({ reason }) => reason)).toEqual([
      null,
      'Paragraph 2 speaks of it too.',
    ]);
    expect(await coded()).toBeUndefined();
    expect(await decide(concernId, { decision: 'refused' })).toMatchObject({
      error: { errors: [{ message: expect.stringContaining('other way') }] },
    });
  });

  test('where the report says nothing yet, a person says what it says', async () => {
    const { concerns, mentions } = await readConcerns('861', leader);
    const silent = concerns.find(
      ({ id }) => !mentions.some((one) => one.concernId === id && one.inspectionId === imported),
    );
    const place = { kind: 'paragraph', number: 4 } as const;
    expect(await decide(silent?.id ?? '', { place, status: null })).toMatchObject({
      error: { errors: [{ field: 'status', message: 'Choose what paragraph 4 says of it' }] },
    });
    expect((await readConcerns('861', leader)).mentions).toHaveLength(mentions.length);

    expect((await decide(silent?.id ?? '', { place, status: 'progress' })).ok).toBe(true);
    expect((await readConcerns('861', null)).mentions).toContainEqual(
      expect.objectContaining({
        concernId: silent?.id,
        inspectionId: imported,
        status: 'progress',
        places: [place],
      }),
    );
  });

  test('a refused paragraph is not proposed again', async () => {
    const [likeliest] = await paragraphsOf(frozen);
    const concernId = likeliest?.proposals[0]?.concernId ?? '';
    const place = likeliest?.place ?? { kind: 'paragraph', number: 0 };
    const refused = { inspectionId: frozen, place, decision: 'refused', status: null } as const;
    expect((await decide(concernId, refused)).ok).toBe(true);

    const again = (await paragraphsOf(frozen)).find((one) => one.place.number === place.number);
    expect(again?.proposals.map((one) => one.concernId) ?? []).not.toContain(concernId);
  });

  test('nobody else decides, and no other place, report or authority is taken', async () => {
    const concernId =
      (await coded())?.concernId ?? (await readConcerns('861', null)).concerns[0]?.id;
    const elsewhere = await database.owner.query<{ id: string }>(
      `SELECT id FROM inspection WHERE la_code = '860' AND status = 'published' LIMIT 1`,
    );
    const input: DecideMentionInput = {
      laCode: '861',
      inspectionId: imported,
      place: { kind: 'paragraph', number: 3 },
      concernId: concernId ?? '',
      decision: 'confirmed',
      status: 'found',
      submissionKey: randomUUID(),
    };
    const others = await Promise.all(
      (
        [
          { role: 'electedMember', laCode: '861' },
          { role: 'councilLeader', laCode: '860' },
          { role: 'administrator' },
          { role: 'inspector' },
        ] as const
      ).map((role) => addPerson(database.owner, role)),
    );
    const before = (await readConcerns('861', leader)).mentions;
    const answers = await Promise.all([
      ...others.map((viewer) => service.decideMention(input, viewer)),
      service.decideMention({ ...input, place: { kind: 'paragraph', number: 999 } }, leader),
      service.decideMention({ ...input, inspectionId: elsewhere.rows[0]?.id ?? '' }, leader),
      service.decideMention({ ...input, laCode: '860' }, leader),
      service.decideMention({ ...input, concernId: randomUUID() }, leader),
    ]);

    expect(answers.every(({ ok }) => !ok)).toBe(true);
    expect((await readConcerns('861', leader)).mentions).toEqual(before);
  });
});
