import 'server-only';
import type { JobKind } from '@/lib/domain/jobs';
import type { Prisma } from '@/lib/generated/prisma/client';
import { db, type Transaction } from '@/lib/server/db';
import { log } from '@/lib/server/log';
import {
  failJob,
  finishJob,
  type JobFile,
  keepClaim,
  LostClaim,
  noteProgress,
  returnJob,
} from './claim';
import {
  type ClaimedJob,
  claimJob,
  failAbandonedJobs,
  leaseSeconds,
  removeExpiredJobs,
} from './job-queue';

/** What a handler is given to work with. */
export type RunningJob = Omit<ClaimedJob, 'kind' | 'attempts'> & {
  /** Tells how far the work has come. Throws when another process has taken the job over. */
  progress: (done: number, total: number, message?: string) => Promise<void>;
};

/** What became of a job. What it changes goes into `commit`, which is written together with its end, once. */
export type JobOutcome =
  | {
      kind: 'done';
      message: string;
      result?: Prisma.InputJsonObject;
      file?: JobFile;
      commit?: (transaction: Transaction) => Promise<void>;
    }
  /** What changes takes a while itself: it is written by `write`, which may tell how far it has come. */
  | { kind: 'write'; write: (transaction: Transaction) => Promise<{ message: string }> }
  | { kind: 'failed'; message: string };

export type JobHandler = (job: RunningJob) => Promise<JobOutcome>;
export type JobHandlers = Readonly<Record<JobKind, JobHandler>>;

/** Takes up one job, if there is one, and sees it through. Answers whether there was one. */
export async function runNextJob(handlers: JobHandlers): Promise<boolean> {
  const job = await claimJob();
  if (!job) return false;

  const heartbeat = setInterval(() => {
    keepClaim(job).catch(() => {});
  }, leaseSeconds * 250);
  try {
    await see(job, handlers[job.kind]);
  } catch (error) {
    await giveBack(job, error);
  } finally {
    clearInterval(heartbeat);
  }
  return true;
}

async function see(job: ClaimedJob, handler: JobHandler): Promise<void> {
  const outcome = await handler({
    ...job,
    progress: (done, total, message) => noteProgress(job, { done, total, message }),
  });
  if (outcome.kind === 'failed') return failJob(job, outcome.message);

  await db.$transaction(
    async (transaction) => {
      if (outcome.kind === 'write') {
        // Ended last: until then the row of the job is free for saying how far it has come.
        await finishJob(transaction, job, await outcome.write(transaction));
        return;
      }
      await finishJob(transaction, job, outcome);
      await outcome.commit?.(transaction);
    },
    { timeout: 60_000 },
  );
}

async function giveBack(job: ClaimedJob, error: unknown): Promise<void> {
  if (error instanceof LostClaim) return;
  log.error({ event: 'job.broken', err: error, jobId: job.id, kind: job.kind });
  // With the database away nothing can be written: the job is taken up again once its time is over.
  await returnJob(job).catch(() => {});
}

declare global {
  var inspectJobs: { wake: () => void } | undefined;
}

const pause = 2_000;
const pauseAfterFault = 10_000;
const sweepEvery = 600_000;

/** Looks for work from now on, as long as the process lives. Called twice, it goes on as it was. */
export function startWorker(handlers: JobHandlers): void {
  if (globalThis.inspectJobs) return;

  let timer: NodeJS.Timeout | undefined;
  let busy = false;
  let asked = false;
  let sweptAt = 0;

  async function look(): Promise<void> {
    if (busy) {
      asked = true;
      return;
    }
    busy = true;
    asked = false;
    clearTimeout(timer);
    let wait = pause;
    try {
      await failAbandonedJobs();
      if (Date.now() - sweptAt > sweepEvery) {
        await removeExpiredJobs();
        sweptAt = Date.now();
      }
      while (await runNextJob(handlers));
    } catch (error) {
      log.warn({ event: 'jobs.unreachable', err: error });
      wait = pauseAfterFault;
    }
    busy = false;
    timer = setTimeout(look, asked ? 0 : wait);
    timer.unref();
  }

  globalThis.inspectJobs = { wake: () => void look() };
  void look();
}

/** Has a job that was just put into the queue taken up at once, where this process does such work. */
export function wakeWorker(): void {
  globalThis.inspectJobs?.wake();
}
