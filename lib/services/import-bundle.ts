import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Viewer } from '@/lib/domain/people';
import {
  belongsToInspectors,
  canWorkOnInspection,
  takesEvidence,
} from '@/lib/permissions/inspections';
import { toColumns } from '@/lib/queries/evidence-rows';
import { fail, type Result, succeed } from '@/lib/result';
import type { EvidenceBundle } from '@/lib/schemas/evidence-bundle';
import { writeAudit } from '@/lib/server/audit';
import { db, type Transaction } from '@/lib/server/db';
import type { Failure } from './failures';
import { type LockedInspection, lockInspection } from './locked-inspection';
import { type ImportPlan, importFaults, type PlannedEntry, planEntries } from './plan-import';
import { storeDerivation } from './store-derivation';

export type ImportInput = { inspectionId: string; bundle: EvidenceBundle };

/** A file that cannot come in, with a line for each fault. */
export type FaultyFile = { kind: 'faults'; faults: readonly string[] };

type Answer = Promise<Result<ImportPlan, Failure | FaultyFile>>;

/** Rows written in one statement. */
const batch = 500;
/** A large file takes longer than the five seconds a transaction has otherwise, in milliseconds. */
const patience = { timeout: 60_000, maxWait: 10_000 };

/** What bringing in a file would do. Nothing is stored. */
export function planImport(input: ImportInput, viewer: Viewer): Answer {
  return db.$transaction(async (transaction) => {
    const planned = await plan(transaction, input, viewer);
    return planned.ok ? succeed(planned.value.plan) : planned;
  }, patience);
}

/**
 * Brings in every entry of a file that is not on record yet, or none: with one audit event and the one
 * derivation it leads to. The same file a second time changes nothing.
 */
export function importBundle(input: ImportInput, viewer: Viewer): Answer {
  return db.$transaction(async (transaction) => {
    const planned = await plan(transaction, input, viewer);
    if (!planned.ok) return planned;

    const { inspection, plan: found } = planned.value;
    if (found.added.length === 0) return succeed(found);

    await addEntries(transaction, inspection, found.added, viewer);
    await writeAudit(transaction, {
      actorId: viewer.id,
      action: 'evidence.imported',
      subjectType: 'inspection',
      subjectId: inspection.id,
      inspectionId: inspection.id,
      laCode: inspection.laCode,
      detail: {
        added: found.added.map(({ reference }) => reference),
        present: found.present.map(({ reference }) => reference),
        renumbered: found.added
          .filter(({ entry, reference }) => entry.id !== reference)
          .map(({ entry, reference }) => `${entry.id} → ${reference}`),
      },
    });
    await storeDerivation(transaction, inspection, null);
    return succeed(found);
  }, patience);
}

type Planned = { inspection: LockedInspection; plan: ImportPlan };

async function plan(
  transaction: Transaction,
  { inspectionId, bundle }: ImportInput,
  viewer: Viewer,
): Promise<Result<Planned, Failure | FaultyFile>> {
  const inspection = await lockInspection(transaction, inspectionId);
  if (!inspection || !canWorkOnInspection(viewer, inspection)) return fail({ kind: 'notFound' });
  if (!belongsToInspectors(viewer, inspection)) return fail({ kind: 'notPermitted' });
  if (!takesEvidence(inspection)) return fail({ kind: 'closed' });

  const faults = importFaults(bundle, inspection);
  if (faults.length > 0) return fail({ kind: 'faults', faults });
  return succeed({ inspection, plan: await planEntries(transaction, inspection, bundle) });
}

async function addEntries(
  transaction: Transaction,
  inspection: LockedInspection,
  entries: readonly PlannedEntry[],
  viewer: Viewer,
): Promise<void> {
  const rows = entries.map((planned) => ({ ...planned, id: randomUUID() }));
  for (let from = 0; from < rows.length; from += batch) {
    const some = rows.slice(from, from + batch);
    await transaction.evidenceItem.createMany({
      data: some.map(({ id, reference }) => ({ id, inspectionId: inspection.id, reference })),
    });
    await transaction.evidenceVersion.createMany({
      data: some.map(({ id, entry, submissionKey }) => ({
        ...toColumns(entry),
        evidenceId: id,
        version: 1,
        state: 'recorded',
        submissionKey,
        recordedById: viewer.id,
      })),
    });
  }
}
