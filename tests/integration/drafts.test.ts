import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EvidenceContent } from '@/lib/domain/evidence';
import type { Viewer } from '@/lib/domain/people';
import { paths } from '@/lib/paths';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addAppointed, addInspection, addPerson } from '@/tests/support/factories';

const contactsWait: EvidenceContent = {
  area: 'helpAndProtection',
  criteria: ['HP-02'],
  direction: 'weakness',
  extent: 'some',
  impact: 'moderate',
  known: false,
  headline: false,
  summary: 'Some contacts wait.',
};

let database: TestDatabase;
let drafts: typeof import('@/lib/services/drafts');
let queries: typeof import('@/lib/queries/drafts');
let receipts: typeof import('@/lib/queries/receipts');
let housekeeping: typeof import('@/lib/server/housekeeping');
let record: typeof import('@/lib/services/record-evidence');
let revise: typeof import('@/lib/services/revise-evidence');
let inspectionId: string;
let inspector: Viewer;
let colleague: Viewer;

beforeAll(async () => {
  database = await withDatabase();
  drafts = await import('@/lib/services/drafts');
  queries = await import('@/lib/queries/drafts');
  receipts = await import('@/lib/queries/receipts');
  housekeeping = await import('@/lib/server/housekeeping');
  record = await import('@/lib/services/record-evidence');
  revise = await import('@/lib/services/revise-evidence');
  inspectionId = await addInspection(database.owner);
  inspector = await addAppointed(database.owner, 'inspector', inspectionId);
  colleague = await addAppointed(database.owner, 'inspector', inspectionId);
});
afterAll(() => database.drop());

function typed(id: string, revision: number, summary: string) {
  return {
    id,
    inspectionId,
    revision,
    path: paths.inspections.newEvidence(inspectionId),
    // A device sends every answer as a list.
    values: { area: ['helpAndProtection'], summary: [summary] },
  };
}

async function summaryOf(id: string, viewer = inspector): Promise<string | null> {
  return (await queries.getDraft(id, inspectionId, viewer))?.summary ?? null;
}

describe('a draft', () => {
  test('is kept as typed and comes back with all its answers', async () => {
    const id = randomUUID();
    const kept = await drafts.keepDraft(typed(id, 1, 'Some contacts'), inspector);

    expect(kept).toEqual({ ok: true, value: { outcome: 'kept', revision: 1 } });
    expect(await queries.getDraft(id, inspectionId, inspector)).toMatchObject({
      id,
      path: paths.inspections.newEvidence(inspectionId),
      revision: 1,
      area: 'helpAndProtection',
      summary: 'Some contacts',
      values: { area: ['helpAndProtection'], summary: ['Some contacts'] },
    });
  });

  test('goes 30 days after its last change, and is shown to nobody from then on', async () => {
    const [old, newer] = [randomUUID(), randomUUID()];
    await drafts.keepDraft(typed(old, 1, 'Left for a month'), inspector);
    await drafts.keepDraft(typed(newer, 1, 'Left for weeks'), inspector);
    await database.owner.query(
      `UPDATE draft SET updated_at = now() - CASE id WHEN $1::uuid THEN interval '30 days 1 minute'
         ELSE interval '29 days 23 hours' END WHERE id IN ($1::uuid, $2::uuid)`,
      [old, newer],
    );

    expect([await summaryOf(old), await summaryOf(newer)]).toEqual([null, 'Left for weeks']);
    const listed = await queries.listDrafts(inspectionId, inspector);
    expect(listed.map(({ id }) => id)).not.toContain(old);
    await housekeeping.sweepDrafts();
    const { rows } = await database.owner.query('SELECT id FROM draft WHERE id IN ($1, $2)', [
      old,
      newer,
    ]);
    expect(rows).toEqual([{ id: newer }]);
    await drafts.discardDraft(newer, inspector);
  });

  test('of an older revision that arrives late is dropped', async () => {
    const id = randomUUID();
    await drafts.keepDraft(typed(id, 3, 'Some contacts wait a day'), inspector);
    const late = await drafts.keepDraft(typed(id, 2, 'Some contacts'), inspector);
    const again = await drafts.keepDraft(typed(id, 3, 'Some contacts'), inspector);

    expect(late).toEqual({ ok: true, value: { outcome: 'older', revision: 3 } });
    expect(again).toEqual({ ok: true, value: { outcome: 'older', revision: 3 } });
    expect(await summaryOf(id)).toBe('Some contacts wait a day');
  });

  test('of many revisions at the same moment ends as the newest', async () => {
    const id = randomUUID();
    const revisions = [4, 1, 6, 2, 5, 3];
    await Promise.all(
      revisions.map((revision) => drafts.keepDraft(typed(id, revision, `${revision}`), inspector)),
    );

    expect(await summaryOf(id)).toBe('6');
  });

  test('belongs to one person: a colleague neither sees, changes nor discards it', async () => {
    const id = randomUUID();
    await drafts.keepDraft(typed(id, 1, 'Mine'), inspector);
    const taken = await drafts.keepDraft(typed(id, 2, 'Theirs'), colleague);
    await drafts.discardDraft(id, colleague);

    expect(taken).toEqual({ ok: false, error: { kind: 'notFound' } });
    expect(await summaryOf(id, colleague)).toBeNull();
    expect(await queries.listDrafts(inspectionId, colleague)).toEqual([]);
    expect(await summaryOf(id)).toBe('Mine');
  });

  test('is gone once discarded', async () => {
    const id = randomUUID();
    await drafts.keepDraft(typed(id, 1, 'Mine'), inspector);
    await drafts.discardDraft(id, inspector);

    expect(await summaryOf(id)).toBeNull();
  });

  test.each([undefined, null, '', 'x', ['a'], "'; DROP TABLE draft; --"])(
    'is not found by %j',
    async (id) => {
      expect(await queries.getDraft(id, inspectionId, inspector)).toBeNull();
    },
  );

  test('leads to no other page than a form for evidence of its inspection', async () => {
    const id = randomUUID();
    const answers = await Promise.all(
      ['/', '/sign-out', paths.inspections.newEvidence(randomUUID()), '//example.org'].map((path) =>
        drafts.keepDraft({ ...typed(id, 1, 'Mine'), path }, inspector),
      ),
    );

    expect(answers.every((answer) => !answer.ok)).toBe(true);
    expect(await summaryOf(id)).toBeNull();
  });
});

describe('a draft and its note', () => {
  test('saving the note lets go of the draft', async () => {
    const id = randomUUID();
    await drafts.keepDraft(typed(id, 1, 'Some contacts wait.'), inspector);
    await record.recordEvidence(
      { inspectionId, submissionKey: id, content: contactsWait },
      inspector,
    );

    expect(await summaryOf(id)).toBeNull();
  });

  test('a draft that arrives after its note is not kept', async () => {
    const id = randomUUID();
    await record.recordEvidence(
      { inspectionId, submissionKey: id, content: contactsWait },
      inspector,
    );
    const late = await drafts.keepDraft(typed(id, 9, 'Some contacts wait.'), inspector);

    expect(late).toEqual({ ok: true, value: { outcome: 'recorded' } });
    expect(await summaryOf(id)).toBeNull();
  });

  test('saved and kept at the same moment leaves one note and no draft', async () => {
    const id = randomUUID();
    await Promise.all([
      drafts.keepDraft(typed(id, 1, 'Some contacts wait.'), inspector),
      record.recordEvidence({ inspectionId, submissionKey: id, content: contactsWait }, inspector),
      drafts.keepDraft(typed(id, 2, 'Some contacts wait.'), inspector),
    ]);

    expect(await summaryOf(id)).toBeNull();
  });

  test('a note that is refused leaves the draft where it is', async () => {
    const id = randomUUID();
    await drafts.keepDraft(typed(id, 1, 'Some contacts wait.'), inspector);
    const refused = await record.recordEvidence(
      { inspectionId, submissionKey: id, content: { ...contactsWait, criteria: ['IC-01'] } },
      inspector,
    );

    expect(refused.ok).toBe(false);
    expect(await summaryOf(id)).toBe('Some contacts wait.');
  });

  test('a change that met another version leaves the draft, and saving it lets go', async () => {
    const saved = await record.recordEvidence(
      { inspectionId, submissionKey: randomUUID(), content: contactsWait },
      inspector,
    );
    const evidenceId = saved.ok ? saved.value.evidenceId : '';
    const change = { inspectionId, evidenceId, reason: 'A second sample', content: contactsWait };
    const id = randomUUID();
    await drafts.keepDraft(
      {
        ...typed(id, 1, 'Many contacts wait.'),
        path: paths.inspections.reviseEvidence(inspectionId, evidenceId),
        values: { evidenceId, baseVersion: '1', summary: 'Many contacts wait.' },
      },
      inspector,
    );
    await revise.reviseEvidence(
      { ...change, baseVersion: 1, submissionKey: randomUUID() },
      colleague,
    );
    const lost = await revise.reviseEvidence(
      { ...change, baseVersion: 1, submissionKey: id },
      inspector,
    );

    expect(lost).toMatchObject({ ok: false, error: { kind: 'conflict', current: { version: 2 } } });
    expect(await summaryOf(id)).toBe('Many contacts wait.');
    await revise.reviseEvidence({ ...change, baseVersion: 2, submissionKey: id }, inspector);
    expect(await summaryOf(id)).toBeNull();
  });
});

describe('who keeps drafts', () => {
  const may = { ok: true, value: { outcome: 'kept', revision: 1 } };
  const notFound = { ok: false, error: { kind: 'notFound' } };
  const notPermitted = { ok: false, error: { kind: 'notPermitted' } };

  test.each([
    ['inspector', may],
    ['leadInspector', may],
    ['qualityAssurer', notPermitted],
  ] as const)('an appointed %s', async (role, outcome) => {
    const viewer = await addAppointed(database.owner, role, inspectionId);
    expect(await drafts.keepDraft(typed(randomUUID(), 1, 'x'), viewer)).toEqual(outcome);
  });

  test.each(['inspector', 'leadInspector', 'qualityAssurer', 'official', 'administrator'] as const)(
    'never a %s who is not appointed',
    async (role) => {
      const viewer = await addPerson(database.owner, { role });
      expect(await drafts.keepDraft(typed(randomUUID(), 1, 'x'), viewer)).toEqual(notFound);
    },
  );

  test('also the team of an inspection that has moved on: the words stay theirs', async () => {
    const closed = await addInspection(database.owner, {
      startedOn: '2026-10-05',
      status: 'published',
    });
    const viewer = await addAppointed(database.owner, 'inspector', closed);
    const input = {
      ...typed(randomUUID(), 1, 'x'),
      inspectionId: closed,
      path: paths.inspections.newEvidence(closed),
    };
    expect(await drafts.keepDraft(input, viewer)).toEqual(may);
  });
});

describe('receipts', () => {
  test('name every sending of one person, and of nobody else', async () => {
    const of = await addInspection(database.owner, { startedOn: '2026-10-12' });
    const writer = await addAppointed(database.owner, 'inspector', of);
    const other = await addAppointed(database.owner, 'inspector', of);
    const key = randomUUID();
    const send = (submissionKey: string, viewer: Viewer) =>
      record.recordEvidence({ inspectionId: of, submissionKey, content: contactsWait }, viewer);
    await send(key, writer);
    await send(key, writer);
    await send(randomUUID(), other);

    expect(await receipts.listReceipts(of, writer)).toMatchObject([
      { submissionKey: key, reference: 'E1', version: 1 },
    ]);
    const stranger = await addPerson(database.owner, { role: 'inspector' });
    expect(await receipts.listReceipts(of, stranger)).toEqual([]);
    expect(await receipts.listReceipts("'; --", writer)).toEqual([]);
  });
});
