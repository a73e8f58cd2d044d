import 'server-only';
import { findIdentifyingInEntry } from '@/lib/domain/identifying-text';
import type { Viewer } from '@/lib/domain/people';
import { formatCount } from '@/lib/format/numbers';
import {
  belongsToInspectors,
  canWorkOnInspection,
  takesEvidence,
} from '@/lib/permissions/inspections';
import { fail, type Result, succeed } from '@/lib/result';
import type { EvidenceBundle } from '@/lib/schemas/evidence-bundle';
import { writeAudit } from '@/lib/server/audit';
import { db, type Transaction } from '@/lib/server/db';
import { addEntries } from './add-entries';
import type { Failure } from './failures';
import { type LockedInspection, lockInspection } from './locked-inspection';
import { type ImportPlan, importFaults, planEntries } from './plan-import';
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
  return db.$transaction((transaction) => importIn(transaction, input, viewer), patience);
}

/**
 * The same as part of a larger transaction.
 *
 * @param step told how many entries are written so far
 */
export async function importIn(
  transaction: Transaction,
  input: ImportInput,
  viewer: Viewer,
  step: (written: number) => Promise<void> = async () => {},
): Answer {
  const planned = await planAgreed(transaction, input, viewer);
  if (!planned.ok) return planned;

  const { inspection, plan: found, kept } = planned.value;
  if (found.added.length === 0) return succeed(found);

  await addEntries(
    transaction,
    {
      inspectionId: inspection.id,
      entries: found.added,
      keptBecause: (reference) => (kept?.references.has(reference) ? kept.reason : null),
    },
    viewer,
    step,
  );
  const subject = {
    actorId: viewer.id,
    subjectType: 'inspection',
    subjectId: inspection.id,
    inspectionId: inspection.id,
    laCode: inspection.laCode,
  };
  await writeAudit(transaction, {
    ...subject,
    action: 'evidence.imported',
    detail: {
      added: found.added.map(({ reference }) => reference),
      present: found.present.map(({ reference }) => reference),
      renumbered: found.added
        .filter(({ entry, reference }) => entry.id !== reference)
        .map(({ entry, reference }) => `${entry.id} → ${reference}`),
    },
  });
  if (kept)
    await writeAudit(transaction, {
      ...subject,
      action: 'evidence.identifyingKept',
      detail: { references: [...kept.references], reason: kept.reason },
    });
  await storeDerivation(transaction, inspection, null);
  return succeed(found);
}

/** What bringing in a file would do, once everything it needs is answered. The inspection is locked. */
export async function planAgreed(
  transaction: Transaction,
  input: ImportInput,
  viewer: Viewer,
): Promise<Result<Planned & { kept: KeptInFile | null }, Failure | FaultyFile>> {
  const planned = await plan(transaction, input, viewer);
  if (!planned.ok) return planned;

  const kept = decideForFile(planned.value.plan, input.identifyingReason);
  return kept.ok ? succeed({ ...planned.value, kept: kept.value }) : kept;
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
