import 'server-only';
import { randomUUID } from 'node:crypto';
import { findIdentifyingInEntry } from '@/lib/domain/identifying-text';
import type { Viewer } from '@/lib/domain/people';
import { formatCount } from '@/lib/format/numbers';
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

export type ImportInput = {
  inspectionId: string;
  bundle: EvidenceBundle;
  /** Why words that may identify a child stay, for the file as a whole. */
  identifyingReason?: string | undefined;
};

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

    const kept = decideForFile(found, input.identifyingReason);
    if (!kept.ok) return kept;

    await addEntries(transaction, inspection, found.added, viewer, kept.value);
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
    if (kept.value)
      await writeAudit(transaction, {
        actorId: viewer.id,
        action: 'evidence.identifyingKept',
        subjectType: 'inspection',
        subjectId: inspection.id,
        inspectionId: inspection.id,
        laCode: inspection.laCode,
        detail: { references: [...kept.value.references], reason: kept.value.reason },
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

type KeptInFile = { references: ReadonlySet<string>; reason: string };

/** Which entries of a file keep words that may identify a child, and why; null where none has any. */
function decideForFile(
  { added }: ImportPlan,
  reason: string | undefined,
): Result<KeptInFile | null, Failure> {
  const told = added.filter(({ entry }) => findIdentifyingInEntry(entry).length > 0);
  if (told.length === 0) return succeed(null);
  if (!reason)
    return fail({
      kind: 'fields',
      errors: [
        {
          field: 'identifyingReason',
          message: `Take out of the file what may identify a child, or say why it must stay: ${formatCount(told.length, 'entry has', 'entries have')} such words`,
        },
      ],
    });

  return succeed({ references: new Set(told.map(({ reference }) => reference)), reason });
}

async function addEntries(
  transaction: Transaction,
  inspection: LockedInspection,
  entries: readonly PlannedEntry[],
  viewer: Viewer,
  kept: KeptInFile | null,
): Promise<void> {
  const rows = entries.map((planned) => ({ ...planned, id: randomUUID() }));
  for (let from = 0; from < rows.length; from += batch) {
    const some = rows.slice(from, from + batch);
    await transaction.evidenceItem.createMany({
      data: some.map(({ id, reference }) => ({ id, inspectionId: inspection.id, reference })),
    });
    await transaction.evidenceVersion.createMany({
      data: some.map(({ id, entry, reference, submissionKey }) => ({
        ...toColumns(entry),
        identifyingReason: kept?.references.has(reference) ? kept.reason : null,
        evidenceId: id,
        version: 1,
        state: 'recorded',
        submissionKey,
        recordedById: viewer.id,
      })),
    });
  }
}
