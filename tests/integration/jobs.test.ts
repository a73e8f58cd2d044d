import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Viewer } from '@/lib/domain/people';
import { type TestDatabase, withDatabase } from '@/tests/support/database';
import { addAppointed, addInspection, addPerson } from '@/tests/support/factories';

let database: TestDatabase;
let queue: typeof import('@/lib/server/jobs/job-queue');
let claims: typeof import('@/lib/server/jobs/claim');
let worker: typeof import('@/lib/server/jobs/worker');
let client: typeof import('@/lib/server/db');
let jobs: typeof import('@/lib/queries/jobs');
let takeOut: typeof import('@/lib/services/jobs/request-take-out');
let fetching: typeof import('@/lib/services/jobs/fetch-job-file');
let handlers: typeof import('@/lib/services/jobs/handlers').jobHandlers;
let parts: typeof import('@/lib/queries/whole-inspection/parts');
let record: typeof import('@/lib/services/record-evidence');
let revise: typeof import('@/lib/services/revise-evidence');
let inspectionId: string;
let lead: Viewer;
let day = 0;

beforeAll(async () => {
  database = await withDatabase();
  queue = await import('@/lib/server/jobs/job-queue');
  claims = await import('@/lib/server/jobs/claim');
  worker = await import('@/lib/server/jobs/worker');
  client = await import('@/lib/server/db');
  jobs = await import('@/lib/queries/jobs');
  takeOut = await import('@/lib/services/jobs/request-take-out');
  fetching = await import('@/lib/services/jobs/fetch-job-file');
  handlers = (await import('@/lib/services/jobs/handlers')).jobHandlers;
  parts = await import('@/lib/queries/whole-inspection/parts');
  record = await import('@/lib/services/record-evidence');
  revise = await import('@/lib/services/revise-evidence');
});
afterAll(() => database.drop());

beforeEach(async () => {
  day += 1;
  await database.owner.query('DELETE FROM job_run');
  inspectionId = await addInspection(database.owner, {
    startedOn: `2026-10-${String(day).padStart(2, '0')}`,
  });
  lead = await addAppointed(database.owner, 'leadInspector', inspectionId);
});

const ask = async (viewer = lead) => {
  const asked = await takeOut.requestTakeOut(inspectionId, viewer);
  if (!asked.ok) throw new Error(asked.error.kind);
  return asked.value.jobId;
};

/** As after a process that was killed: the job says it runs, and nothing has been heard of it for a while. */
const abandon = (jobId: string) =>
  database.owner.query(
    `UPDATE job_run SET updated_at = now() - interval '1 minute' WHERE id = $1`,
    [jobId],
  );

async function auditActions(): Promise<string[]> {
  const { rows } = await database.owner.query<{ action: string }>(
    `SELECT action FROM audit_event WHERE inspection_id = $1 AND action LIKE 'export.%' ORDER BY id`,
    [inspectionId],
  );
  return rows.map(({ action }) => action);
}

async function unpack(jobId: string, viewer = lead): Promise<Record<string, string>> {
  const file = await fetching.fetchJobFile(inspectionId, jobId, viewer);
  if (!file) throw new Error('There is no file');
  return Object.fromEntries(
    Object.entries(unzipSync(file.content)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

async function addWithdrawnEntry(): Promise<void> {
  const content = {
    area: 'helpAndProtection',
    criteria: ['HP-02'],
    direction: 'weakness',
    extent: 'many',
    impact: 'serious',
    known: false,
    headline: false,
    summary: 'Referrals <b>wait</b> for a decision.',
  } as const;
  const added = await record.recordEvidence(
    { inspectionId, submissionKey: crypto.randomUUID(), content },
    lead,
  );
  if (!added.ok) throw new Error(added.error.kind);
  const withdrawn = await revise.withdrawEvidence(
    {
      inspectionId,
      evidenceId: added.value.evidenceId,
      baseVersion: 1,
      reason: 'Recorded for the wrong authority.',
      submissionKey: crypto.randomUUID(),
    },
    lead,
  );
  if (!withdrawn.ok) throw new Error(withdrawn.error.kind);
}

describe('taking an inspection out whole', () => {
  test('packs every version of every entry, the trail and an index for reading', async () => {
    await addWithdrawnEntry();
    const jobId = await ask();
    await worker.runNextJob(handlers);

    const files = await unpack(jobId);
    const names = parts.wholeParts.map(({ name }) => `${name}.json`);
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([...names, 'index.html', 'evidence.html', 'evidence-bundle.json']),
    );
    const [entry] = JSON.parse(files['evidence.json'] ?? '');
    expect(entry.versions.map(({ state }: { state: string }) => state)).toEqual([
      'recorded',
      'withdrawn',
    ]);
    expect(JSON.parse(files['audit.json'] ?? '').at(-1).action).toBe('export.requested');
    expect(JSON.parse(files['evidence-bundle.json'] ?? '').evidence).toEqual([]);
    expect(files['evidence.html']).toContain('Referrals &lt;b&gt;wait&lt;/b&gt; for a decision.');
    expect(files['evidence.html']).toContain('Why: Recorded for the wrong authority.');
    expect(files['index.html']).toContain('<a href="audit.json">audit.json</a>');
  });

  test.each(['planned', 'paused', 'incomplete', 'final', 'published'] as const)(
    'works while the inspection is %s',
    async (status) => {
      await database.owner.query('UPDATE inspection SET status = $2 WHERE id = $1', [
        inspectionId,
        status,
      ]);
      const jobId = await ask();
      await worker.runNextJob(handlers);

      expect(JSON.parse((await unpack(jobId))['inspection.json'] ?? '')).toMatchObject([
        { status },
      ]);
    },
  );

  test('works for a visit, whose bundle says what kind it is', async () => {
    await database.owner.query(`UPDATE inspection SET type = 'focusedVisit' WHERE id = $1`, [
      inspectionId,
    ]);
    const jobId = await ask();
    await worker.runNextJob(handlers);
    const files = await unpack(jobId);

    expect(files).toHaveProperty(['index.html']);
    expect(files['evidence-bundle.json']).toContain('"type":"focusedVisit"');
  });

  test('holds attached files, and of the council’s comments only those it sent', async () => {
    await addWithdrawnEntry();
    await database.owner.query(
      `WITH attached AS (
         INSERT INTO attachment (inspection_id, evidence_id, file_name, media_type, bytes, sha256, description,
           remove_on, recorded_by_id)
         SELECT $1, id, '../plan.txt', 'text/plain', 4, repeat('0', 64), 'A plan', now()::date + 30, $2
         FROM evidence_item WHERE inspection_id = $1 RETURNING id)
       INSERT INTO attachment_content SELECT id, 'Plan'::bytea FROM attached`,
      [inspectionId, lead.id],
    );
    await database.owner.query(
      `WITH round AS (
         INSERT INTO factual_accuracy_round (inspection_id, opens_on, closes_on, working_days, document, state_digest,
           recorded_by_id)
         VALUES ($1, '2026-10-20', '2026-11-03', 10, '{}', 'digest', $2) RETURNING id),
       comment AS (
         INSERT INTO factual_comment (round_id, anchor)
         SELECT id, anchor FROM round, unnest(ARRAY['p1', 'p2']) AS anchor RETURNING id, anchor)
       INSERT INTO factual_comment_version (comment_id, version, state, text, submission_key, recorded_by_id)
       SELECT id, 1, CASE anchor WHEN 'p1' THEN 'sent' ELSE 'draft' END, 'About ' || anchor, gen_random_uuid(), $2
       FROM comment`,
      [inspectionId, lead.id],
    );
    const jobId = await ask();
    await worker.runNextJob(handlers);
    const files = await unpack(jobId);

    expect(Object.entries(files).filter(([name]) => name.startsWith('attachments/'))).toEqual([
      [expect.stringMatching(/^attachments\/E1-[0-9a-f]{8}--plan\.txt$/), 'Plan'],
    ]);
    expect(files['factual-accuracy.json']).toContain('About p1');
    expect(files['factual-accuracy.json']).not.toContain('About p2');
  });

  test('leaves out no table that belongs to an inspection', async () => {
    const { rows } = await database.owner.query<{ name: string }>(
      `WITH RECURSIVE belongs(oid) AS (
         SELECT 'inspection'::regclass::oid
         UNION SELECT conrelid FROM pg_constraint JOIN belongs ON confrelid = belongs.oid WHERE contype = 'f')
       SELECT relname AS name FROM pg_class JOIN belongs ON belongs.oid = pg_class.oid`,
    );
    const read = parts.wholeParts.map(({ rows: sql }) => sql(inspectionId).sql).join('\n');
    const out = [...Object.keys(parts.leftOut), 'attachment_content'];

    expect(
      rows.map(({ name }) => name).filter((name) => !out.includes(name) && !read.includes(name)),
    ).toEqual([]);
  });

  test('is made once when asked for twice, and says who asked, when it was made and who took it', async () => {
    const first = await ask();
    const second = await ask();
    await worker.runNextJob(handlers);
    await unpack(first);

    expect(second).toBe(first);
    expect(await worker.runNextJob(handlers)).toBe(false);
    expect(await auditActions()).toEqual(['export.requested', 'export.made', 'export.fetched']);
    const [job] = await jobs.listJobs(inspectionId, 'takeOutInspection', lead);
    expect(job).toMatchObject({ state: 'done', file: { bytes: expect.any(Number) } });
    expect(job?.done).toBe(job?.total);
  });

  test('is the lead inspector’s and administrators’, to ask for, to see and to take', async () => {
    const jobId = await ask();
    await worker.runNextJob(handlers);
    const others = await Promise.all([
      addAppointed(database.owner, 'inspector', inspectionId),
      addAppointed(database.owner, 'qualityAssurer', inspectionId),
      addPerson(database.owner, { role: 'leadInspector' }),
      addPerson(database.owner, { role: 'councilLeader', laCode: '831' }),
      addPerson(database.owner, { role: 'official' }),
    ]);
    const administrator = await addPerson(database.owner, { role: 'administrator' });

    const answers = await Promise.all(
      others.map(async (viewer) => [
        await takeOut.requestTakeOut(inspectionId, viewer),
        await jobs.listJobs(inspectionId, 'takeOutInspection', viewer),
        await fetching.fetchJobFile(inspectionId, jobId, viewer),
      ]),
    );
    expect(answers).toEqual(
      others.map(() => [{ ok: false, error: { kind: 'notFound' } }, [], null]),
    );
    expect(await jobs.listJobs(inspectionId, 'takeOutInspection', administrator)).toHaveLength(1);
    expect(await fetching.fetchJobFile(inspectionId, jobId, administrator)).not.toBeNull();
    expect((await takeOut.requestTakeOut(inspectionId, administrator)).ok).toBe(true);
  });

  test('takes the file of one inspection at the address of no other', async () => {
    const jobId = await ask();
    await worker.runNextJob(handlers);
    const administrator = await addPerson(database.owner, { role: 'administrator' });
    const other = await addInspection(database.owner, { startedOn: '2026-11-02' });

    expect(await fetching.fetchJobFile(other, jobId, administrator)).toBeNull();
  });
});

describe('a job whose process was killed', () => {
  test('is taken up again and ends once, and the one given up writes nothing more', async () => {
    const jobId = await ask();
    const lost = await queue.claimJob();
    if (!lost) throw new Error('There was no job');
    expect(await worker.runNextJob(handlers)).toBe(false);

    await abandon(jobId);
    expect(await worker.runNextJob(handlers)).toBe(true);

    await expect(claims.noteProgress(lost, { done: 1, total: 2 })).rejects.toThrow(
      claims.LostClaim,
    );
    await expect(
      client.db.$transaction((tx) => claims.finishJob(tx, lost, { message: 'Twice' })),
    ).rejects.toThrow(claims.LostClaim);
    expect(await auditActions()).toEqual(['export.requested', 'export.made']);
  });

  test('is kept by its process as long as that gives signs of life', async () => {
    const jobId = await ask();
    const held = await queue.claimJob();
    if (!held) throw new Error('There was no job');
    await abandon(jobId);
    await claims.keepClaim(held);

    expect(await queue.claimJob()).toBeNull();
  });

  test('has failed once it has brought down too many', async () => {
    const jobId = await ask();
    await queue.claimJob();
    await abandon(jobId);
    await queue.claimJob();
    await abandon(jobId);
    await queue.claimJob();
    await abandon(jobId);
    await queue.failAbandonedJobs();

    expect(await queue.claimJob()).toBeNull();
    const [job] = await jobs.listJobs(inspectionId, 'takeOutInspection', lead);
    expect(job).toMatchObject({ state: 'failed', message: 'It was broken off too often.' });
  });

  test('is begun again after a fault, and what it would have written is not there', async () => {
    await ask();
    const broken = {
      ...handlers,
      takeOutInspection: async () => ({
        kind: 'done' as const,
        message: 'Made',
        commit: () => Promise.reject(new Error('The disk is full')),
      }),
    };
    await worker.runNextJob(broken);
    expect(await jobs.listJobs(inspectionId, 'takeOutInspection', lead)).toMatchObject([
      { state: 'waiting' },
    ]);

    await worker.runNextJob(handlers);
    expect(await jobs.listJobs(inspectionId, 'takeOutInspection', lead)).toMatchObject([
      { state: 'done' },
    ]);
  });

  test('goes with its file when its time is over', async () => {
    await ask();
    await database.owner.query(`UPDATE job_run SET expires_at = now() - interval '1 second'`);
    expect(await jobs.listJobs(inspectionId, 'takeOutInspection', lead)).toEqual([]);
    await queue.removeExpiredJobs();

    expect((await database.owner.query('SELECT FROM job_run')).rowCount).toBe(0);
  });
});

test('two processes never take up the same job', async () => {
  await ask();
  const claimed = await Promise.all([queue.claimJob(), queue.claimJob(), queue.claimJob()]);

  expect(claimed.filter(Boolean)).toHaveLength(1);
});
