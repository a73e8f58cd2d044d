import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inspectionStatuses } from '@/lib/domain/inspections';
import type { Role, Viewer } from '@/lib/domain/people';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addPerson } from '@/tests/support/factories';
import { arrangeFinal, holdClock, type ReadyToPublish } from '@/tests/support/publication';

const noon = '2026-11-30T12:00:00.000Z';

let database: TestDatabase;
let publishing: typeof import('@/lib/services/publish-inspection');
let correcting: typeof import('@/lib/services/correct-publication');
let snapshots: typeof import('@/lib/queries/snapshots');
let corrections: typeof import('@/lib/queries/corrections');
let inspections: typeof import('@/lib/queries/inspections');
let digests: typeof import('@/lib/server/digest');
let releaseClock: () => void;

beforeAll(async () => {
  database = await withDatabase('reference');
  publishing = await import('@/lib/services/publish-inspection');
  correcting = await import('@/lib/services/correct-publication');
  snapshots = await import('@/lib/queries/snapshots');
  corrections = await import('@/lib/queries/corrections');
  inspections = await import('@/lib/queries/inspections');
  digests = await import('@/lib/server/digest');
});
afterAll(() => database.drop());
beforeEach(() => {
  releaseClock = holdClock(noon);
});
afterEach(() => releaseClock());

const at = (instant: string) => {
  releaseClock();
  releaseClock = holdClock(instant);
};

const publish = (
  { id, lead }: ReadyToPublish,
  given: { publishAt?: string; release?: boolean } = {},
) =>
  publishing.publishInspection(
    {
      inspectionId: id,
      release: given.release ?? false,
      publishAt: given.publishAt ? new Date(given.publishAt) : null,
    },
    lead,
  );

const correction = (ready: ReadyToPublish) => ({
  inspectionId: ready.id,
  baseNumber: 1,
  wasWrong: 'The grade for leaders was keyed wrongly.',
  wrongSince: '2026-11-30',
  decidedBy: 'Regional Director',
  summary: undefined,
  grades: { leaders: 'requiresImprovement' as const },
  texts: { p1: 'Contacts were closed too early.' },
});

const done = { ok: true, value: null };

async function countSnapshots(id: string): Promise<number> {
  const { rows } = await database.owner.query<{ n: number }>(
    'SELECT count(*)::int AS n FROM publication_snapshot WHERE inspection_id = $1',
    [id],
  );
  return rows[0]?.n ?? -1;
}

async function publishedGrades(id: string) {
  const { rows } = await database.owner.query<{ area: string; version: number; outcome: string }>(
    `SELECT area, version, outcome FROM judgement_version
     WHERE inspection_id = $1 AND kind = 'published' ORDER BY area, version`,
    [id],
  );
  return rows.map(({ area, version, outcome }) => `${area} ${version} ${outcome}`);
}

describe('publishing', () => {
  test('freezes one snapshot with its digest, the grades and the days', async () => {
    const ready = await arrangeFinal(database);
    expect(await publish(ready)).toEqual(done);
    const snapshot = await snapshots.getSnapshot(ready.laCode, ready.startedOn, null);
    const inspection = await inspections.getInspectionByAddress(
      ready.laCode,
      ready.startedOn,
      null,
    );

    expect(snapshot).toMatchObject({ number: 1, correction: null, publishAt: new Date(noon) });
    expect(digests.digestOf(snapshot?.document)).toBe(snapshot?.digest);
    expect(inspection).toMatchObject({
      status: 'published',
      publishedOn: '2026-11-30',
      evidenceVisibility: 'team',
      embargoedUntil: null,
    });
    expect(
      snapshot?.document.judgements.map(({ area, outcome }) => [area, outcome]).toSorted(),
    ).toEqual(inspection?.judgements.map(({ area, outcome }) => [area, outcome]).toSorted());
    expect(snapshot?.document.sections[0]?.paragraphs).toMatchObject([
      { number: 1, anchor: 'p1', text: 'Contacts are closed too early.' },
    ]);
  });

  test('names no entry anywhere where the evidence is not released', async () => {
    const ready = await arrangeFinal(database);
    await publish(ready);
    const snapshot = await snapshots.getSnapshot(ready.laCode, ready.startedOn, null);

    expect(snapshot?.document.evidence).toBeNull();
    expect(JSON.stringify(snapshot?.document)).not.toMatch(/\bE1\b/);
    expect(JSON.stringify(snapshot?.document)).not.toContain('Contacts about injured children');
  });

  test('releases every entry that stands, where that was chosen', async () => {
    const ready = await arrangeFinal(database);
    await publish(ready, { release: true });
    const snapshot = await snapshots.getSnapshot(ready.laCode, ready.startedOn, null);

    expect(snapshot?.document.evidence).toMatchObject([{ id: 'E1' }]);
    expect(snapshot?.document.sections[0]?.paragraphs[0]?.evidence).toEqual(['E1']);
  });

  test('sent twice, also at one moment, publishes once', async () => {
    const ready = await arrangeFinal(database);
    const answers = await Promise.all([publish(ready), publish(ready), publish(ready)]);
    await publish(ready, { publishAt: '2026-12-24T09:00:00Z' });

    expect(answers).toEqual([done, done, done]);
    expect(await countSnapshots(ready.id)).toBe(1);
    expect(await publishedGrades(ready.id)).toHaveLength(4);
  });

  test('is refused whole while anything it needs is missing', async () => {
    const ready = await arrangeFinal(database);
    await database.owner.query('UPDATE inspection SET ended_on = NULL WHERE id = $1', [ready.id]);
    const answer = await publish(ready);

    expect(answer).toMatchObject({ ok: false, error: { kind: 'unmet' } });
    expect(answer.ok ? [] : answer.error.kind === 'unmet' && answer.error.needs).toContain(
      'Enter the last day on site among the facts of the report',
    );
    expect(await countSnapshots(ready.id)).toBe(0);
    expect(await publishedGrades(ready.id)).toEqual([]);
  });

  test.each([
    ['a time that has passed', '2026-11-30T11:59:00Z'],
    ['a day years ahead', '2029-01-01T00:00:00Z'],
  ])('is refused for %s', async (_, publishAt) => {
    const ready = await arrangeFinal(database);

    expect(await publish(ready, { publishAt })).toMatchObject({
      error: { kind: 'fields', errors: [{ field: 'publishOn' }] },
    });
    expect(await countSnapshots(ready.id)).toBe(0);
  });

  test.each(inspectionStatuses)('by the lead inspector while it is %s', async (status) => {
    const ready = await arrangeFinal(database);
    await database.owner.query('UPDATE inspection SET status = $2 WHERE id = $1', [
      ready.id,
      status,
    ]);
    const answer = await publish(ready);
    const expected =
      status === 'final' || status === 'published'
        ? done
        : { ok: false, error: { kind: 'closed' } };

    expect(answer).toEqual(expected);
    expect(await countSnapshots(ready.id)).toBe(status === 'final' ? 1 : 0);
  });

  test.each([
    ['inspector', 'notPermitted'],
    ['qualityAssurer', 'notPermitted'],
    ['councilLeader', 'notFound'],
    ['official', 'notFound'],
    ['administrator', 'notFound'],
    ['leadInspector', 'notFound'],
  ] as const)('is not for a %s: %s', async (role, kind) => {
    const ready = await arrangeFinal(database);
    const appointed: Partial<Record<Role, Viewer>> = {
      inspector: ready.inspector,
      qualityAssurer: ready.checker,
    };
    const viewer = appointed[role] ?? (await addPerson(database.owner, { role }));
    const input = { inspectionId: ready.id, release: false, publishAt: null };
    const refused = { ok: false, error: { kind } };

    expect(await publishing.publishInspection(input, viewer)).toEqual(refused);
    expect(await correcting.correctPublication(correction(ready), viewer)).toEqual(refused);
    expect(await countSnapshots(ready.id)).toBe(0);
  });
});

describe('an embargo', () => {
  test('keeps everything from everybody but the team until its minute comes', async () => {
    const ready = await arrangeFinal(database, { laCode: '830' });
    const { laCode, startedOn, id, lead } = ready;
    await publish(ready, { publishAt: '2026-12-01T09:30:00Z', release: true });
    const { listVisible } = await readEverything();

    expect(await listVisible(ready, null)).toEqual([]);
    expect(await snapshots.getSnapshot(laCode, startedOn, lead)).toMatchObject({ number: 1 });
    expect(await inspections.getInspectionOf(id, lead)).toMatchObject({
      status: 'published',
      embargoedUntil: '2026-12-01T09:30:00.000Z',
    });

    at('2026-12-01T09:29:59.999Z');
    expect(await listVisible(ready, null)).toEqual([]);
    at('2026-12-01T09:30:00.000Z');
    expect(await listVisible(ready, null)).toEqual([
      'snapshot',
      'versions',
      'address',
      'published',
      'evidence',
      'bundle',
      'national list',
    ]);
    expect(await inspections.getInspectionOf(id, lead)).toMatchObject({ embargoedUntil: null });
  });
});

/** Everything that could tell somebody of a published inspection, and whether it does. */
async function readEverything() {
  const { listEvidence } = await import('@/lib/queries/evidence');
  const { getPublishedBundle } = await import('@/lib/queries/evidence-bundles');
  const { readPublishedRecord } = await import('@/lib/queries/published-record');

  return {
    async listVisible({ id, laCode, startedOn }: ReadyToPublish, viewer: null) {
      const published = await inspections.listPublishedInspections(laCode);
      const national = (await readPublishedRecord()).find((row) => row.laCode === laCode);
      const seen: [string, boolean][] = [
        ['snapshot', (await snapshots.getSnapshot(laCode, startedOn, viewer)) !== null],
        ['versions', (await snapshots.listSnapshots(laCode, startedOn, viewer)).length > 0],
        ['address', (await inspections.getInspectionByAddress(laCode, startedOn, viewer)) !== null],
        ['published', published.some((one) => one.id === id)],
        ['evidence', (await listEvidence(id, viewer)).length > 0],
        ['bundle', (await getPublishedBundle(laCode, startedOn, viewer)) !== null],
        ['national list', national?.inspections[0]?.startedOn === startedOn],
      ];
      return seen.filter(([, shown]) => shown).map(([name]) => name);
    },
  };
}

describe('correcting grades an overall grade follows from', () => {
  /** A report published under a framework with an overall grade, every grade inadequate. */
  async function arrangeWithOverall(): Promise<ReadyToPublish> {
    const ready = await arrangeFinal(database);
    await publish(ready);
    const framework = 'ilacs-2023';
    await database.owner.query('UPDATE inspection SET framework = $2 WHERE id = $1', [
      ready.id,
      framework,
    ]);
    const published = await snapshots.getSnapshotOf(ready.id, ready.lead);
    if (!published) throw new Error('Not published');
    const { document } = published;
    const withOverall = {
      ...document,
      inspection: { ...document.inspection, framework },
      judgements: [
        ...document.judgements,
        {
          area: 'overallEffectiveness',
          name: 'Overall effectiveness',
          shortName: 'Overall effectiveness',
          partOf: null,
          outcome: 'inadequate',
          words: 'Inadequate',
          derived: 'inadequate',
          departure: null,
          reasons: [],
        },
      ],
    };
    await database.owner.query(
      `INSERT INTO publication_snapshot (inspection_id, number, document, digest, publish_at, was_wrong, wrong_since, decided_by)
       VALUES ($1, 2, $2, $3, $4, 'The framework.', '2026-11-30', 'Regional Director')`,
      [ready.id, JSON.stringify(withOverall), digests.digestOf(withOverall), noon],
    );
    return ready;
  }

  const grades = {
    leaders: 'good',
    helpAndProtection: 'good',
    inCare: 'good',
    careLeavers: 'good',
  } as const;
  const correct = (ready: ReadyToPublish, given: object) =>
    correcting.correctPublication(
      { ...correction(ready), baseNumber: 2, texts: {}, grades, ...given },
      ready.lead,
    );
  const overallOf = async ({ laCode, startedOn }: ReadyToPublish) =>
    (await snapshots.getSnapshot(laCode, startedOn, null))?.document.judgements.find(
      ({ area }) => area === 'overallEffectiveness',
    );

  test('says what the rules then give, and asks why the overall grade differs', async () => {
    const ready = await arrangeWithOverall();

    expect(await correct(ready, {})).toEqual({
      ok: false,
      error: {
        kind: 'fields',
        errors: [
          {
            field: 'overallReason',
            message:
              'From the corrected grades the rules give good overall, and the report would say inadequate. Change the overall grade, or enter why it differs',
          },
        ],
      },
    });
    expect(await countSnapshots(ready.id)).toBe(2);
  });

  test('keeps the overall grade for the reason given, beside what the rules give', async () => {
    const ready = await arrangeWithOverall();
    const reason = { overallReason: 'Two inspectors saw no change.' };

    expect(await correct(ready, reason)).toEqual({ ok: true, value: { number: 3 } });
    expect(await correct(ready, reason), 'sent twice').toEqual({ ok: true, value: { number: 3 } });
    expect(await overallOf(ready)).toMatchObject({
      outcome: 'inadequate',
      derived: 'good',
      departure: 'Two inspectors saw no change.',
      reasons: [{ code: 'O-06' }],
    });
  });

  test('asks nothing where the overall grade follows, or where no grade changes', async () => {
    const ready = await arrangeWithOverall();
    const followed = { grades: { ...grades, overallEffectiveness: 'good' } };
    const reworded = {
      baseNumber: 3,
      grades: {},
      texts: { p1: 'Contacts were closed too early.' },
    };

    expect(await correct(ready, followed)).toEqual({ ok: true, value: { number: 3 } });
    expect(await correct(ready, reworded)).toEqual({ ok: true, value: { number: 4 } });
    expect(await overallOf(ready)).toMatchObject({
      outcome: 'good',
      words: 'Good',
      derived: 'good',
      departure: null,
    });
  });
});

describe('correcting', () => {
  test('adds a version that says what was wrong, and leaves the old one as it was', async () => {
    const ready = await arrangeFinal(database);
    await publish(ready);
    at('2026-12-02T10:00:00Z');
    const before = await snapshots.getSnapshot(ready.laCode, ready.startedOn, null, 1);
    const answer = await correcting.correctPublication(correction(ready), ready.lead);
    const after = await snapshots.getSnapshot(ready.laCode, ready.startedOn, null);

    expect(answer).toEqual({ ok: true, value: { number: 2 } });
    expect(await snapshots.getSnapshot(ready.laCode, ready.startedOn, null, 1)).toEqual(before);
    expect(after).toMatchObject({
      number: 2,
      publishAt: new Date('2026-12-02T10:00:00Z'),
      correction: {
        wasWrong: 'The grade for leaders was keyed wrongly.',
        wrongSince: '2026-11-30',
        decidedBy: 'Regional Director',
      },
    });
    expect(digests.digestOf(after?.document)).toBe(after?.digest);
    expect(after?.document.judgements.find(({ area }) => area === 'leaders')).toMatchObject({
      outcome: 'requiresImprovement',
      words: 'Requires improvement to be good',
    });
    expect(after?.document.sections[0]?.paragraphs[0]?.text).toBe(
      'Contacts were closed too early.',
    );
    expect(await publishedGrades(ready.id)).toEqual([
      'careLeavers 1 inadequate',
      'helpAndProtection 1 inadequate',
      'inCare 1 inadequate',
      'leaders 1 inadequate',
      'leaders 2 requiresImprovement',
    ]);
  });

  test('sent twice, also at one moment, corrects once; from an older version not at all', async () => {
    const ready = await arrangeFinal(database);
    await publish(ready);
    const send = (changes = {}) =>
      correcting.correctPublication({ ...correction(ready), ...changes }, ready.lead);
    const answers = await Promise.all([send(), send()]);

    expect(answers).toEqual([
      { ok: true, value: { number: 2 } },
      { ok: true, value: { number: 2 } },
    ]);
    expect(await send({ grades: { leaders: 'good' } })).toMatchObject({
      error: { kind: 'fields', errors: [{ message: expect.stringContaining('version 2') }] },
    });
    expect(await countSnapshots(ready.id)).toBe(2);
  });

  test('that changes nothing, or lies in the future, is refused', async () => {
    const ready = await arrangeFinal(database);
    await publish(ready);
    const send = (changes: object) =>
      correcting.correctPublication({ ...correction(ready), ...changes }, ready.lead);

    expect(await send({ grades: {}, texts: {} })).toMatchObject({ error: { kind: 'fields' } });
    expect(await send({ wrongSince: '2026-12-24' })).toMatchObject({
      error: { kind: 'fields', errors: [{ field: 'wrongSince' }] },
    });
    expect(await countSnapshots(ready.id)).toBe(1);
  });

  test('under embargo stays under it', async () => {
    const ready = await arrangeFinal(database);
    await publish(ready, { publishAt: '2026-12-01T09:30:00Z' });
    await correcting.correctPublication(correction(ready), ready.lead);

    expect(await snapshots.listSnapshots(ready.laCode, ready.startedOn, null)).toEqual([]);
    at('2026-12-01T09:30:00Z');
    expect(await snapshots.listSnapshots(ready.laCode, ready.startedOn, null)).toHaveLength(2);
  });

  test('stands in the register beside the corrected grade of the public record', async () => {
    const listed = await corrections.listCorrections();
    const own = listed.filter(({ kind }) => kind === 'snapshot');

    expect(own.length).toBeGreaterThan(0);
    expect(own[0]).toMatchObject({ laName: 'Derby', number: 2 });
    expect(listed.find(({ laCode }) => laCode === '860')).toMatchObject({
      kind: 'grade',
      laName: 'Staffordshire',
      day: '2023-11-06',
      area: 'careLeavers',
      before: 'good',
      after: 'requiresImprovement',
      wrongSince: '2024-08-30',
      correctedOn: '2025-09-25',
    });
    expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
  });
});
