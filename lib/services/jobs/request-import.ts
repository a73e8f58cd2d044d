import 'server-only';
import { createHash } from 'node:crypto';
import type { Viewer } from '@/lib/domain/people';
import { type Result, succeed } from '@/lib/result';
import { writeBundle } from '@/lib/schemas/to-bundle';
import { writeAudit } from '@/lib/server/audit';
import { db } from '@/lib/server/db';
import { addJob } from '@/lib/server/jobs/job-queue';
import { wakeWorker } from '@/lib/server/jobs/worker';
import type { Failure } from '@/lib/services/failures';
import {
  type FaultyFile,
  type ImportInput,
  importIn,
  planAgreed,
} from '@/lib/services/import-bundle';
import type { ImportPlan } from '@/lib/services/plan-import';

/** More new entries than this come in as a job: up to here they take well under a second on a busy machine. */
export const importsAtOnce = 200;

/** How long is told what became of it, in days. */
const keepDays = 7;

export type BroughtIn = { kind: 'imported'; plan: ImportPlan } | { kind: 'queued'; jobId: string };

/**
 * Brings in a file somebody has looked at: at once where it is small, and as a job where it is large. Either way all
 * of it or nothing, and the same file twice at the same time makes one job.
 */
export async function bringIn(
  input: ImportInput,
  viewer: Viewer,
): Promise<Result<BroughtIn, Failure | FaultyFile>> {
  const answer = await db.$transaction(
    async (transaction): Promise<Result<BroughtIn, Failure | FaultyFile>> => {
      const planned = await planAgreed(transaction, input, viewer);
      if (!planned.ok) return planned;

      const { inspection, plan } = planned.value;
      if (plan.added.length <= importsAtOnce) {
        const imported = await importIn(transaction, input, viewer);
        return imported.ok ? succeed({ kind: 'imported', plan: imported.value }) : imported;
      }

      const bundle = writeBundle(input.bundle);
      const { identifyingReason } = input;
      const digest = createHash('sha256')
        .update(JSON.stringify([bundle, identifyingReason ?? '']))
        .digest('hex');
      const underWay = await transaction.jobRun.findFirst({
        where: {
          inspectionId: inspection.id,
          kind: 'importEvidence',
          state: { in: ['waiting', 'running'] },
          input: { path: ['digest'], equals: digest },
        },
        select: { id: true },
      });
      if (underWay) return succeed({ kind: 'queued', jobId: underWay.id });

      const jobId = await addJob(transaction, {
        kind: 'importEvidence',
        inspectionId: inspection.id,
        requestedById: viewer.id,
        input: { digest, bundle, ...(identifyingReason ? { identifyingReason } : {}) },
        keepDays,
      });
      await writeAudit(transaction, {
        actorId: viewer.id,
        action: 'import.requested',
        subjectType: 'inspection',
        subjectId: inspection.id,
        inspectionId: inspection.id,
        laCode: inspection.laCode,
        detail: { jobId, entries: plan.added.length },
      });
      return succeed({ kind: 'queued', jobId });
    },
    { timeout: 60_000, maxWait: 10_000 },
  );
  if (answer.ok && answer.value.kind === 'queued') wakeWorker();
  return answer;
}
