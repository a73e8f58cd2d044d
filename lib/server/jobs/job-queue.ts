import 'server-only';
import { z } from 'zod';
import { type JobKind, jobKinds } from '@/lib/domain/jobs';
import type { Prisma } from '@/lib/generated/prisma/client';
import { db, type Transaction } from '@/lib/server/db';

/** A process that has said nothing for this long is given up, in seconds: its job is taken up by another. */
export const leaseSeconds = 15;
/** How often a job is taken up before it counts as failed. */
export const mostAttempts = 3;

export type NewJob = {
  kind: JobKind;
  inspectionId: string | null;
  requestedById: string;
  /** What the job needs to know, as JSON. */
  input: Prisma.InputJsonObject;
  /** How long the job and the file it makes are kept, in days. */
  keepDays: number;
};

/** Puts a job into the queue, in the transaction of the use case that asks for it. Answers its id. */
export async function addJob(transaction: Transaction, job: NewJob): Promise<string> {
  const { id } = await transaction.jobRun.create({
    data: {
      kind: job.kind,
      inspectionId: job.inspectionId,
      requestedById: job.requestedById,
      input: job.input,
      expiresAt: new Date(Date.now() + job.keepDays * 86_400_000),
    },
    select: { id: true },
  });
  return id;
}

const claimedSchema = z.object({
  id: z.uuid(),
  kind: z.enum(jobKinds),
  inspectionId: z.uuid().nullable(),
  requestedById: z.string(),
  input: z.unknown(),
  attempts: z.number().int(),
});
export type ClaimedJob = z.infer<typeof claimedSchema>;

/**
 * Takes up the oldest job that waits, or whose process has been given up. Null when there is none.
 *
 * The number of attempts is the claim: whoever holds an older one can write nothing more about the job.
 */
export async function claimJob(): Promise<ClaimedJob | null> {
  const rows = await db.$queryRaw<unknown[]>`
    UPDATE job_run
    SET state = 'running', attempts = attempts + 1, done = 0, total = NULL, message = NULL,
        updated_at = clock_timestamp()
    WHERE id = (
      SELECT id FROM job_run
      WHERE (state = 'waiting' OR (state = 'running' AND updated_at < clock_timestamp() - make_interval(secs => ${leaseSeconds})))
        AND attempts < ${mostAttempts}
      ORDER BY created_at
      FOR UPDATE SKIP LOCKED
      LIMIT 1)
    RETURNING id, kind, inspection_id AS "inspectionId", requested_by_id AS "requestedById", input, attempts`;

  return rows.length === 0 ? null : claimedSchema.parse(rows[0]);
}

/** Ends the jobs that have brought down every process that took them up. */
export async function failAbandonedJobs(): Promise<void> {
  await db.$executeRaw`
    UPDATE job_run
    SET state = 'failed', input = '{}', updated_at = clock_timestamp(), message = 'It was broken off too often.'
    WHERE state = 'running' AND attempts >= ${mostAttempts}
      AND updated_at < clock_timestamp() - make_interval(secs => ${leaseSeconds})`;
}

/** Removes the jobs, and with them the files, whose time is over. */
export async function removeExpiredJobs(): Promise<void> {
  await db.$executeRaw`DELETE FROM job_run WHERE expires_at < clock_timestamp()`;
}
