import 'server-only';
import { z } from 'zod';
import { formatCount } from '@/lib/format/numbers';
import { getPersonNow } from '@/lib/queries/people';
import { importLimits } from '@/lib/schemas/bundle-limits';
import { readEvidenceBundle } from '@/lib/schemas/evidence-bundle';
import type { JobOutcome, RunningJob } from '@/lib/server/jobs/worker';
import type { Failure } from '@/lib/services/failures';
import { type FaultyFile, importIn, planImport } from '@/lib/services/import-bundle';
import type { ImportPlan } from '@/lib/services/plan-import';

const inputSchema = z.object({ bundle: z.string(), identifyingReason: z.string().optional() });

/**
 * Brings in a large file in the name of whoever agreed to it, with the rights they have by now. Broken off in the
 * middle it has done nothing, and begun again it adds each entry once.
 */
export async function importEvidence(job: RunningJob): Promise<JobOutcome> {
  const { bundle: text, identifyingReason } = inputSchema.parse(job.input);
  const viewer = await getPersonNow(job.requestedById);
  const bundle = readEvidenceBundle(text, importLimits);
  if (!viewer || !job.inspectionId || !bundle.ok) return failed({ kind: 'notFound' });

  const input = { inspectionId: job.inspectionId, bundle: bundle.value, identifyingReason };
  const planned = await planImport(input, viewer);
  if (!planned.ok) return failed(planned.error);

  const total = planned.value.added.length;
  await job.progress(0, total, progressWords);
  return {
    kind: 'write',
    async write(transaction) {
      const imported = await importIn(transaction, input, viewer, (written) =>
        job.progress(written, total, progressWords),
      );
      // What changed since the look a moment ago is found by the look of the next try.
      if (!imported.ok) throw new Error(`The file cannot come in: ${imported.error.kind}`);
      return { message: describe(imported.value) };
    },
  };
}

const progressWords = 'Adding the entries';

function describe({ added, present }: ImportPlan): string {
  const came = `${formatCount(added.length, 'entry', 'entries')} came in.`;
  return present.length === 0
    ? came
    : `${came} ${formatCount(present.length, 'entry was', 'entries were')} here already.`;
}

function failed({ kind }: Failure | FaultyFile): JobOutcome {
  return { kind: 'failed', message: failures[kind] };
}

const failures = {
  notFound: 'Whoever asked for it is no longer on the team.',
  notPermitted: 'Whoever asked for it may no longer record evidence here.',
  closed: 'The inspection has moved on and takes no more evidence.',
  faults: 'The file no longer fits the inspection.',
  fields: 'The file needs a reason for words that may identify a child.',
  unmet: 'The inspection is not ready for it.',
} as const satisfies Record<(Failure | FaultyFile)['kind'], string>;
