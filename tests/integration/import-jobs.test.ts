import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence';
import type { Viewer } from '@/lib/domain/people';
import type { EvidenceBundle } from '@/lib/schemas/evidence-bundle';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addAppointed, addInspection, addPerson } from '@/tests/support/factories';

let database: TestDatabase;
let bringing: typeof import('@/lib/services/jobs/request-import');
let worker: typeof import('@/lib/server/jobs/worker');
let queue: typeof import('@/lib/server/jobs/job-queue');
let handlers: typeof import('@/lib/services/jobs/handlers').jobHandlers;
let jobs: typeof import('@/lib/queries/jobs');
let inspectionId: string;
let inspector: Viewer;
let day = 0;

beforeAll(async () => {
  database = await withDatabase();
  bringing = await import('@/lib/services/jobs/request-import');
  worker = await import('@/lib/server/jobs/worker');
  queue = await import('@/lib/server/jobs/job-queue');
  handlers = (await import('@/lib/services/jobs/handlers')).jobHandlers;
  jobs = await import('@/lib/queries/jobs');
});
afterAll(() => database.drop());

beforeEach(async () => {
  day += 1;
  await database.owner.query('DELETE FROM job_run');
  const startedOn = `2026-10-${String(day).padStart(2, '0')}`;
  inspectionId = await addInspection(database.owner, { startedOn });
  inspector = await addAppointed(database.owner, 'inspector', inspectionId);
});

function bundleOf(count: number, changes: Partial<Evidence> = {}): EvidenceBundle {
  return {
    format: 'inspection-evidence/1',
    framework: 'ilacs-2026',
    inspection: {
      laCode: '831',
      type: 'standardInspection',
      startedOn: '2026-10-01',
      endedOn: '2026-10-12',
    },
    evidence: Array.from({ length: count }, (_, index) =>
      Object.assign(
        {
          id: `P${index}`,
          area: 'helpAndProtection',
          criteria: ['HP-02'],
          direction: 'weakness',
          extent: 'widespread',
          impact: 'serious',
          known: true,
          headline: false,
          method: 'performanceData',
          metric: {
            value: 4500.25,
            comparator: 'over',
            unit: 'contacts',
            source: 'Monthly return',
          },
          document: { title: 'Minutes', place: 'page 4', url: 'https://example.org/a' },
          summary: `Contacts about injured children are closed “at once” (${index}).`,
        } as const,
        changes,
      ),
    ),
  };
}

const bringIn = (bundle: EvidenceBundle, reason?: string, viewer = inspector) =>
  bringing.bringIn({ inspectionId, bundle, identifyingReason: reason }, viewer);
const listJobs = (viewer = inspector) => jobs.listJobs(inspectionId, 'importEvidence', viewer);

async function written(): Promise<Record<string, unknown>> {
  const { rows } = await database.owner.query<Record<string, unknown>>(
    `SELECT (SELECT count(*)::int FROM evidence_item WHERE inspection_id = $1) AS items,
            (SELECT count(*)::int FROM evidence_version JOIN evidence_item ON evidence_item.id = evidence_id
             WHERE inspection_id = $1) AS versions,
            (SELECT count(*)::int FROM derivation WHERE inspection_id = $1) AS derivations,
            (SELECT array_agg(action ORDER BY id) FROM audit_event WHERE inspection_id = $1) AS events`,
    [inspectionId],
  );
  return rows[0] ?? {};
}

/** As if the process that holds the job had been killed a minute ago. */
const abandon = () =>
  database.owner.query(`UPDATE job_run SET updated_at = now() - interval '1 minute'`);

describe('a large file', () => {
  test('waits as a job, and comes in with one audit event, one derivation and every word', async () => {
    const asked = await bringIn(bundleOf(1_201));
    expect(asked).toMatchObject({ ok: true, value: { kind: 'queued' } });
    expect(await written()).toMatchObject({ items: 0, versions: 0, events: ['import.requested'] });

    await worker.runNextJob(handlers);
    expect(await written()).toEqual({
      items: 1_201,
      versions: 1_201,
      derivations: 1,
      events: ['import.requested', 'evidence.imported'],
    });
    expect(await listJobs()).toMatchObject([
      { state: 'done', done: 1_201, total: 1_201, message: '1,201 entries came in.' },
    ]);
    const { rows } = await database.owner.query(
      `SELECT v.*, v.metric_value::float AS metric_value FROM evidence_version v JOIN evidence_item i ON i.id = v.evidence_id
       WHERE i.inspection_id = $1 AND i.reference = 'P7'`,
      [inspectionId],
    );
    expect(rows[0]).toMatchObject({
      version: 1,
      state: 'recorded',
      criteria: ['HP-02'],
      known: true,
      headline: false,
      method: 'performanceData',
      metric_value: 4500.25,
      metric_comparator: 'over',
      metric_population: null,
      metric_source: 'Monthly return',
      document_title: 'Minutes',
      document_place: 'page 4',
      document_url: 'https://example.org/a',
      identifying_reason: null,
      summary: 'Contacts about injured children are closed “at once” (7).',
      recorded_by_id: inspector.id,
      recorded_at: expect.any(Date),
    });
  });

  test('keeps nobody waiting who looks at the inspection meanwhile', async () => {
    await bringIn(bundleOf(300));
    const held = await queue.claimJob();
    if (!held) throw new Error('There was no job');
    const outcome = await handlers.importEvidence({ ...held, progress: async () => {} });
    const { db } = await import('@/lib/server/db');
    const { noteView } = await import('@/lib/server/audit');
    await db.$transaction(async (transaction) => {
      if (outcome.kind === 'write') await outcome.write(transaction);
      await noteView(inspector, { id: inspectionId, laCode: '831' }, '/a-page');
    });

    expect(await written()).toMatchObject({
      items: 300,
      events: ['import.requested', 'evidence.imported', 'inspection.viewed'],
    });
  });

  test('comes in at once up to the limit, and adds nothing the second time', async () => {
    const small = bundleOf(bringing.importsAtOnce);
    expect(await bringIn(small)).toMatchObject({ value: { kind: 'imported' } });
    expect(await bringIn(small)).toMatchObject({
      value: { kind: 'imported', plan: { added: [] } },
    });
    expect(await listJobs()).toEqual([]);
  });

  test('asked for twice is one job, and keeps nothing of the file once it is done', async () => {
    const file = bundleOf(300);
    const [first, second] = await Promise.all([bringIn(file), bringIn(file)]);
    expect(first).toEqual(second);
    await worker.runNextJob(handlers);

    expect(await worker.runNextJob(handlers)).toBe(false);
    const { rows } = await database.owner.query('SELECT input FROM job_run');
    expect(rows).toEqual([{ input: {} }]);
  });

  test('needs a reason for words that may identify a child before it is a job', async () => {
    const telling = bundleOf(300, { summary: 'Seen by the duty worker, DOB 04/05/2014.' });
    expect(await bringIn(telling)).toMatchObject({
      ok: false,
      error: { kind: 'fields', errors: [{ field: 'identifyingReason' }] },
    });
    await bringIn(telling, 'The team agreed it.');
    await worker.runNextJob(handlers);

    expect((await written()).events).toEqual([
      'import.requested',
      'evidence.imported',
      'evidence.identifyingKept',
    ]);
  });

  test('is the team’s to bring in and to follow', async () => {
    const assurer = await addAppointed(database.owner, 'qualityAssurer', inspectionId);
    const stranger = await addPerson(database.owner, { role: 'inspector' });
    const council = await addPerson(database.owner, { role: 'councilLeader', laCode: '831' });
    await bringIn(bundleOf(300));

    expect(await bringIn(bundleOf(300), undefined, assurer)).toMatchObject({
      error: { kind: 'notPermitted' },
    });
    expect(await bringIn(bundleOf(300), undefined, stranger)).toMatchObject({
      error: { kind: 'notFound' },
    });
    expect(await listJobs()).toHaveLength(1);
    expect(await listJobs(assurer)).toHaveLength(1);
    expect([await listJobs(stranger), await listJobs(council)]).toEqual([[], []]);
  });
});

describe('a large file whose process was killed', () => {
  test('in the middle of its entries has added none, and comes in once when taken up again', async () => {
    await bringIn(bundleOf(2_500));
    const held = await queue.claimJob();
    if (!held) throw new Error('There was no job');
    const outcome = await handlers.importEvidence({ ...held, progress: async () => {} });
    const { db } = await import('@/lib/server/db');
    await expect(
      db.$transaction(async (transaction) => {
        if (outcome.kind === 'write') await outcome.write(transaction);
        throw new Error('killed');
      }),
    ).rejects.toThrow('killed');
    expect(await written()).toMatchObject({ items: 0, versions: 0, derivations: 0 });

    await abandon();
    await worker.runNextJob(handlers);
    expect(await written()).toMatchObject({ items: 2_500, versions: 2_500, derivations: 1 });
  });

  test('writes nothing from the process that was given up, though that goes on', async () => {
    await bringIn(bundleOf(300));
    const slow = {
      ...handlers,
      async importEvidence(job: Parameters<typeof handlers.importEvidence>[0]) {
        const outcome = await handlers.importEvidence(job);
        await abandon();
        await queue.claimJob();
        return outcome;
      },
    };
    await worker.runNextJob(slow);
    expect(await written()).toMatchObject({ items: 0, versions: 0, derivations: 0 });

    await abandon();
    await worker.runNextJob(handlers);
    expect(await written()).toMatchObject({ items: 300, versions: 300, derivations: 1 });
  });
});

describe('a large file nobody may bring in any more', () => {
  test.each([
    [
      'the inspection was published meanwhile',
      `UPDATE inspection SET status = 'published', published_on = started_on + 40 WHERE id = $1`,
      'The inspection has moved on and takes no more evidence.',
    ],
    [
      'whoever asked left the team meanwhile',
      'UPDATE role_assignment SET ended_at = now() WHERE inspection_id = $1',
      'Whoever asked for it is no longer on the team.',
    ],
  ])('because %s adds nothing and says so', async (_, sql, message) => {
    await bringIn(bundleOf(300));
    await database.owner.query(sql, [inspectionId]);
    await worker.runNextJob(handlers);

    expect(await written()).toMatchObject({ items: 0, versions: 0 });
    const { rows } = await database.owner.query('SELECT state, message, input FROM job_run');
    expect(rows).toEqual([{ state: 'failed', message, input: {} }]);
  });
});
