import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attachmentBytes, yearsAfter } from '@/lib/domain/attachments';
import type { InspectionStatus } from '@/lib/domain/inspections';
import type { Role, Viewer } from '@/lib/domain/people';
import type { AttachInput } from '@/lib/schemas/attachments';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addAppointed, addInspection, addPerson } from '@/tests/support/factories';

let database: TestDatabase;
let attachments: typeof import('@/lib/services/attachments');
let queries: typeof import('@/lib/queries/attachments');
let record: typeof import('@/lib/services/record-evidence');
let housekeeping: typeof import('@/lib/server/housekeeping');
let clock: typeof import('@/lib/server/clock');
let inspectionId: string;
let evidenceId: string;
let inspector: Viewer;

beforeAll(async () => {
  database = await withDatabase();
  attachments = await import('@/lib/services/attachments');
  queries = await import('@/lib/queries/attachments');
  record = await import('@/lib/services/record-evidence');
  housekeeping = await import('@/lib/server/housekeeping');
  clock = await import('@/lib/server/clock');
  inspectionId = await addInspection(database.owner);
  inspector = await addAppointed(database.owner, 'inspector', inspectionId);
  evidenceId = await addEntry(inspectionId, inspector);
});
afterAll(() => database.drop());

async function addEntry(id: string, viewer: Viewer): Promise<string> {
  const answer = await record.recordEvidence(
    {
      inspectionId: id,
      submissionKey: randomUUID(),
      content: {
        area: 'helpAndProtection',
        criteria: ['HP-02'],
        direction: 'context',
        headline: false,
        summary: 'The council sent its weekly report.',
      },
    },
    viewer,
  );
  if (!answer.ok) throw new Error(`Not recorded: ${answer.error.kind}`);
  return answer.value.evidenceId;
}

function sending(content: string, changes: Partial<AttachInput> = {}): AttachInput {
  return {
    inspectionId,
    evidenceId,
    description: 'The weekly report',
    removeOn: yearsAfter(clock.today(), 6),
    file: { name: 'weekly report.csv', bytes: new TextEncoder().encode(content) },
    ...changes,
  };
}

async function attached(content: string): Promise<string> {
  const answer = await attachments.attachFile(sending(content), inspector);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value.attachmentId;
}

const fetched = (id: string, viewer = inspector) =>
  attachments.fetchAttachment(inspectionId, evidenceId, id, viewer);

async function eventsOf(id: string): Promise<unknown[]> {
  const { rows } = await database.owner.query<{ action: string; actor_id: string | null }>(
    'SELECT action, actor_id FROM audit_event WHERE subject_id = $1 ORDER BY id',
    [id],
  );
  return rows.map(({ action, actor_id }) => [action, actor_id]);
}

describe('a file behind an entry', () => {
  test('is kept as it came, listed with its digest, and each fetching is recorded', async () => {
    const id = await attached('week;contacts\n1;90\n');
    const file = await fetched(id);
    const listed = await queries.listAttachments(inspectionId, evidenceId, inspector);
    const sha256 = createHash('sha256').update('week;contacts\n1;90\n').digest('hex');

    expect(new TextDecoder().decode(file?.content)).toBe('week;contacts\n1;90\n');
    expect(file).toMatchObject({ name: `E1-${sha256.slice(0, 8)}.csv`, mediaType: 'text/csv' });
    expect(listed).toMatchObject([
      { id, fileName: 'weekly report.csv', bytes: 19, sha256, kept: true, recordedBy: 'inspector' },
    ]);
    expect(await eventsOf(id)).toEqual([
      ['attachment.added', inspector.id],
      ['attachment.fetched', inspector.id],
    ]);
  });

  test('sent twice at the same moment is kept once', async () => {
    const [one, other] = await Promise.all([attached('twice'), attached('twice')]);

    expect(one).toBe(other);
    expect(await eventsOf(one)).toEqual([['attachment.added', inspector.id]]);
  });

  test('may be ten megabytes', async () => {
    const id = await attached('x'.repeat(attachmentBytes));

    expect((await fetched(id))?.content.length).toBe(attachmentBytes);
  });

  test.each([
    ['is of another kind', { file: { name: 'a.exe', bytes: new Uint8Array([1]) } }, 'attachment'],
    ['was to be removed already', { removeOn: '2020-01-01' }, 'removeOn'],
    ['was to be kept for ever', { removeOn: '2099-01-01' }, 'removeOn'],
  ])('that %s is refused beside the question', async (_, changes, field) => {
    expect(await attachments.attachFile(sending(field, changes), inspector)).toMatchObject({
      ok: false,
      error: { kind: 'fields', errors: [{ field }] },
    });
  });

  test('is removed before its day for a reason; what is known of it stays', async () => {
    const id = await attached('by mistake');
    const input = { inspectionId, evidenceId, attachmentId: id, removeReason: 'Wrong file' };
    await attachments.removeAttachment(input, inspector);
    await attachments.removeAttachment(input, inspector);
    const listed = await queries.listAttachments(inspectionId, evidenceId, inspector);

    expect(await fetched(id)).toBeNull();
    expect(listed.find((file) => file.id === id)).toMatchObject({ kept: false, bytes: 10 });
    expect(await eventsOf(id)).toEqual([
      ['attachment.added', inspector.id],
      ['attachment.removed', inspector.id],
    ]);
  });

  test('loses its content on its removal date, and nobody gets it from then on', async () => {
    const id = await attached('until tomorrow');
    const stays = await attached('for years');
    await database.owner.query('ALTER TABLE attachment DISABLE TRIGGER refuse_change');
    await database.owner.query(
      "UPDATE attachment SET recorded_at = recorded_at - interval '2 days', remove_on = current_date - 1 WHERE id = $1",
      [id],
    );
    await database.owner.query('ALTER TABLE attachment ENABLE TRIGGER refuse_change');

    expect(await fetched(id)).toBeNull();
    await housekeeping.sweepAttachments();
    await housekeeping.sweepAttachments();
    const { rows } = await database.owner.query(
      'SELECT attachment_id FROM attachment_content WHERE attachment_id = ANY($1)',
      [[id, stays]],
    );
    expect(rows).toEqual([{ attachment_id: stays }]);
    expect(await eventsOf(id)).toEqual([
      ['attachment.added', inspector.id],
      ['attachment.removed', null],
    ]);
  });
});

describe('of the people of an inspection', () => {
  test.each<[Role, string, boolean]>([
    ['inspector', 'added', true],
    ['leadInspector', 'added', true],
    ['qualityAssurer', 'notPermitted', true],
    ['councilLeader', 'notFound', false],
    ['official', 'notFound', false],
    ['administrator', 'notFound', false],
  ])('the %s who adds or removes a file: %s', async (role, outcome, reads) => {
    const viewer = await addAppointed(database.owner, role, inspectionId);
    const id = await attached('for everybody on the team');
    const added = await attachments.attachFile(sending(role), viewer);
    const removed = await attachments.removeAttachment(
      { inspectionId, evidenceId, attachmentId: id, removeReason: 'A test' },
      viewer,
    );

    expect(added.ok ? 'added' : added.error.kind).toBe(outcome);
    expect(removed.ok ? 'added' : removed.error.kind).toBe(outcome);
    const other = await attached('to read');
    expect((await fetched(other, viewer)) !== null).toBe(reads);
    const listed = await queries.listAttachments(inspectionId, evidenceId, viewer);
    expect(listed.length > 0).toBe(reads);
  });

  test('nobody of another inspection reads or adds one, and no entry of another is taken', async () => {
    const stranger = await addPerson(database.owner, { role: 'leadInspector' });
    const id = await attached('not for strangers');
    const elsewhere = await addInspection(database.owner, { startedOn: '2026-01-12' });
    const theirs = await addAppointed(database.owner, 'inspector', elsewhere);

    expect(await fetched(id, stranger)).toBeNull();
    expect(await attachments.fetchAttachment(elsewhere, evidenceId, id, theirs)).toBeNull();
    expect(await attachments.attachFile(sending('x'), stranger)).toMatchObject({
      error: { kind: 'notFound' },
    });
    expect(
      await attachments.attachFile(sending('x', { inspectionId: elsewhere }), theirs),
    ).toMatchObject({ error: { kind: 'notFound' } });
  });

  test.each<[InspectionStatus, string]>([
    ['final', '2026-02-09'],
    ['published', '2026-03-09'],
    ['paused', '2026-04-13'],
  ])('nobody adds one once it is %s', async (status, startedOn) => {
    const id = await addInspection(database.owner, { startedOn });
    const viewer = await addAppointed(database.owner, 'leadInspector', id);
    const entry = await addEntry(id, viewer);
    await database.owner.query(
      "UPDATE inspection SET status = $2, published_on = CASE WHEN $2 = 'published' THEN started_on + 40 END WHERE id = $1",
      [id, status],
    );

    expect(
      await attachments.attachFile(
        sending('late', { inspectionId: id, evidenceId: entry }),
        viewer,
      ),
    ).toMatchObject({ error: { kind: 'closed' } });
  });
});
