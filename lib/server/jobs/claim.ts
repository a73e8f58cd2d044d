import 'server-only';
import type { Prisma } from '@/lib/generated/prisma/client';
import { db, type Transaction } from '@/lib/server/db';
import { type ClaimedJob, mostAttempts } from './job-queue';

type Claim = Pick<ClaimedJob, 'id' | 'attempts'>;

/** Another process has taken the job over, so nothing more may be written about it from here. */
export class LostClaim extends Error {
  constructor() {
    super('The job has been taken over by another process');
  }
}

export type JobFile = { name: string; mediaType: string; content: Uint8Array<ArrayBuffer> };

/** Says that the work goes on, by the clock of the database, which also measures how long it was silent. @throws {LostClaim} */
export async function keepClaim({ id, attempts }: Claim): Promise<void> {
  held(
    await db.$executeRaw`
    UPDATE job_run SET updated_at = clock_timestamp()
    WHERE id = ${id}::uuid AND attempts = ${attempts} AND state = 'running'`,
  );
}

/** Says how far the work has come. @throws {LostClaim} */
export async function noteProgress(
  { id, attempts }: Claim,
  { done, total, message = null }: { done: number; total: number; message?: string | null },
): Promise<void> {
  held(
    await db.$executeRaw`
    UPDATE job_run SET done = ${done}, total = ${total}, message = ${message}, updated_at = clock_timestamp()
    WHERE id = ${id}::uuid AND attempts = ${attempts} AND state = 'running'`,
  );
}

/**
 * Marks the job as done. What the job changes is written in the same transaction, so it happens once however often
 * the job was begun.
 *
 * @throws {LostClaim} and nothing is written
 */
export async function finishJob(
  transaction: Transaction,
  claim: Claim,
  outcome: { message: string; result?: Prisma.InputJsonObject; file?: JobFile },
): Promise<void> {
  const { message, result, file } = outcome;
  await writeHeld(transaction, claim, {
    state: 'done',
    message,
    result,
    fileName: file?.name,
    mediaType: file?.mediaType,
    file: file?.content,
  });
}

/** Marks the job as failed, with words for whoever asked for it. @throws {LostClaim} */
export async function failJob(claim: Claim, message: string): Promise<void> {
  await writeHeld(db, claim, { state: 'failed', message });
}

/** Hands the job back after a fault, to be taken up again; after too many it has failed. @throws {LostClaim} */
export async function returnJob(claim: Claim): Promise<void> {
  if (claim.attempts < mostAttempts) await writeHeld(db, claim, { state: 'waiting' });
  else await failJob(claim, 'Something went wrong on our side, more than once.');
}

async function writeHeld(
  source: Transaction,
  { id, attempts }: Claim,
  data: Prisma.JobRunUpdateManyMutationInput,
): Promise<void> {
  const { count } = await source.jobRun.updateMany({
    where: { id, attempts, state: 'running' },
    // What a job was given to work with may be words about children: it goes with the work.
    data: { ...data, ...(data.state === 'waiting' ? {} : { input: {} }), updatedAt: new Date() },
  });
  held(count);
}

function held(rows: number): void {
  if (rows === 0) throw new LostClaim();
}
