import 'server-only';
import type { EvidenceContent } from '@/lib/domain/evidence';
import type { EvidenceState } from '@/lib/domain/evidence-record';
import type { Viewer } from '@/lib/domain/people';
import { frameworkOf } from '@/lib/frameworks';
import {
  belongsToInspectors,
  canWorkOnInspection,
  takesEvidence,
} from '@/lib/permissions/inspections';
import { toColumns, toVersion, versionSelect } from '@/lib/queries/evidence-rows';
import { fail, type Result, succeed } from '@/lib/result';
import type { ReviseEvidenceInput, WithdrawEvidenceInput } from '@/lib/schemas/evidence';
import { writeAudit } from '@/lib/server/audit';
import { db, type Transaction } from '@/lib/server/db';
import { checkCriteria } from './check-criteria';
import { dropDraft } from './drafts';
import type { Conflict, Failure } from './failures';
import { decideIdentifying, noteIdentifyingKept } from './identifying-words';
import { type LockedInspection, lockInspection } from './locked-inspection';
import { type Recorded, recordedBefore, unusedKey } from './record-evidence';
import { storeDerivation } from './store-derivation';

type Answer = Promise<Result<Recorded, Failure | Conflict>>;

/** A new version that says something else. A withdrawn entry that is revised stands again. */
export function reviseEvidence(input: ReviseEvidenceInput, viewer: Viewer): Answer {
  return addVersion(input, viewer, 'evidence.revised', () => ({
    state: 'recorded',
    content: input.content,
    said: input,
  }));
}

/** Takes an entry back: it stays readable and no longer counts. */
export function withdrawEvidence(input: WithdrawEvidenceInput, viewer: Viewer): Answer {
  return addVersion(input, viewer, 'evidence.withdrawn', (content) => ({
    state: 'withdrawn',
    content,
  }));
}

/** Puts a withdrawn entry back as it was. */
export function restoreEvidence(input: WithdrawEvidenceInput, viewer: Viewer): Answer {
  return addVersion(input, viewer, 'evidence.restored', (content) => ({
    state: 'recorded',
    content,
  }));
}

/** What the next version of an entry is, made from the one that stands. */
export type EntryChange = {
  state: EvidenceState;
  content: EvidenceContent;
  /** What somebody wrote anew, to be looked through; without it the words stay as they were. */
  said?: ReviseEvidenceInput;
};

/** Adds the next version of an entry, unless somebody else added one since the person opened it. */
function addVersion(
  input: WithdrawEvidenceInput,
  viewer: Viewer,
  action: string,
  change: (content: EvidenceContent) => EntryChange,
): Answer {
  return db.$transaction(async (transaction) => {
    const inspection = await lockInspection(transaction, input.inspectionId);
    if (!inspection || !canWorkOnInspection(viewer, inspection)) return fail({ kind: 'notFound' });
    if (!belongsToInspectors(viewer, inspection)) return fail({ kind: 'notPermitted' });

    return addVersionTo(
      transaction,
      { inspection, open: takesEvidence(inspection) },
      input,
      viewer,
      { action, change },
    );
  });
}

type Entry = {
  inspection: LockedInspection;
  /** Whether its entries may still change. What was sent before is answered all the same. */
  open: boolean;
};

type Deed = { action: string; change: (content: EvidenceContent) => EntryChange };

/** The same inside a transaction that holds the inspection and has asked whether this viewer may. */
export async function addVersionTo(
  transaction: Transaction,
  { inspection, open }: Entry,
  input: WithdrawEvidenceInput,
  viewer: Viewer,
  { action, change }: Deed,
): Answer {
  const current = await newestVersion(transaction, inspection.id, input.evidenceId);
  if (!current) return fail({ kind: 'notFound' });
  const next = change(current.content);

  const already = await recordedBefore(transaction, { ...input, ...next });
  if (already) {
    await dropDraft(transaction, input.submissionKey, viewer);
    return succeed(already);
  }
  if (!open) return fail({ kind: 'closed' });
  if (current.version !== input.baseVersion) return fail({ kind: 'conflict', current });

  const wrong = checkCriteria(next.content, frameworkOf(inspection));
  if (wrong) return fail(wrong);
  const kept = next.said ? decideIdentifying(next.content, next.said) : succeed(null);
  if (!kept.ok) return kept;

  await dropDraft(transaction, input.submissionKey, viewer);
  const submissionKey = await unusedKey(transaction, input.submissionKey);
  const version = await transaction.evidenceVersion.create({
    data: {
      ...toColumns(next.content),
      evidenceId: input.evidenceId,
      version: current.version + 1,
      state: next.state,
      reason: input.reason,
      identifyingReason: next.said ? (kept.value?.reason ?? null) : current.identifyingReason,
      submissionKey,
      recordedById: viewer.id,
    },
    select: { id: true },
  });
  await writeAudit(transaction, {
    actorId: viewer.id,
    action,
    subjectType: 'evidence',
    subjectId: input.evidenceId,
    inspectionId: inspection.id,
    laCode: inspection.laCode,
    detail: { reference: current.content.id, version: current.version + 1 },
  });
  const { evidenceId } = input;
  const reference = current.content.id;
  await noteIdentifyingKept(
    transaction,
    inspection,
    { evidenceId, reference, version: current.version + 1, words: kept.value },
    viewer,
  );
  await storeDerivation(transaction, inspection, version.id);
  return succeed({ evidenceId, reference, version: current.version + 1, submissionKey });
}

async function newestVersion(transaction: Transaction, inspectionId: string, evidenceId: string) {
  const item = await transaction.evidenceItem.findFirst({
    where: { id: evidenceId, inspectionId },
    select: {
      reference: true,
      versions: { orderBy: { version: 'desc' }, take: 1, select: versionSelect },
    },
  });
  const newest = item?.versions[0];
  return item && newest ? toVersion(newest, item.reference) : null;
}
