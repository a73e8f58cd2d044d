import 'server-only';
import { randomUUID } from 'node:crypto';
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
import type { RecordEvidenceInput } from '@/lib/schemas/evidence';
import { writeAudit } from '@/lib/server/audit';
import { db, type Transaction } from '@/lib/server/db';
import { checkCriteria } from './check-criteria';
import { dropDraft } from './drafts';
import type { Failure } from './failures';
import { decideIdentifying, noteIdentifyingKept } from './identifying-words';
import { lockInspection } from './locked-inspection';
import { nextReference } from './next-references';
import { storeDerivation } from './store-derivation';

/** What is on record now, as the receipt of whoever sent it. */
export type Recorded = {
  evidenceId: string;
  /** The short reference that people use, such as E12. */
  reference: string;
  version: number;
  /** The one sent, or a new one where an earlier sending with other words had used it up. */
  submissionKey: string;
};

/** Records a new entry with its audit event and the derivation it leads to. Sent twice, it records once. */
export async function recordEvidence(
  input: RecordEvidenceInput,
  viewer: Viewer,
): Promise<Result<Recorded, Failure>> {
  return db.$transaction(async (transaction) => {
    const inspection = await lockInspection(transaction, input.inspectionId);
    if (!inspection || !canWorkOnInspection(viewer, inspection)) return fail({ kind: 'notFound' });
    if (!belongsToInspectors(viewer, inspection)) return fail({ kind: 'notPermitted' });

    const sent = { ...input, state: 'recorded' } as const;
    const already = await recordedBefore(transaction, sent);
    if (already) {
      await dropDraft(transaction, input.submissionKey, viewer);
      return succeed(already);
    }
    if (!takesEvidence(inspection)) return fail({ kind: 'closed' });

    const wrong = checkCriteria(input.content, frameworkOf(inspection));
    if (wrong) return fail(wrong);
    const kept = decideIdentifying(input.content, input);
    if (!kept.ok) return kept;

    const reference = await nextReference(transaction, inspection.id);
    const item = await transaction.evidenceItem.create({
      data: { inspectionId: inspection.id, reference },
      select: { id: true },
    });
    await dropDraft(transaction, input.submissionKey, viewer);
    const submissionKey = await unusedKey(transaction, input.submissionKey);
    const version = await transaction.evidenceVersion.create({
      data: {
        ...toColumns(input.content),
        evidenceId: item.id,
        version: 1,
        state: 'recorded',
        identifyingReason: kept.value?.reason ?? null,
        submissionKey,
        recordedById: viewer.id,
      },
      select: { id: true },
    });
    await writeAudit(transaction, {
      actorId: viewer.id,
      action: 'evidence.recorded',
      subjectType: 'evidence',
      subjectId: item.id,
      inspectionId: inspection.id,
      laCode: inspection.laCode,
      detail: { reference, area: input.content.area, criteria: [...input.content.criteria] },
    });
    await noteIdentifyingKept(
      transaction,
      inspection,
      { evidenceId: item.id, reference, version: 1, words: kept.value },
      viewer,
    );
    await storeDerivation(transaction, inspection, version.id);
    return succeed({ evidenceId: item.id, reference, version: 1, submissionKey });
  });
}

type Sent = {
  submissionKey: string;
  inspectionId: string;
  state: EvidenceState;
  content: EvidenceContent;
};

/**
 * What an earlier sending of the same form recorded in this inspection, if anything.
 *
 * Only the same words count as the same sending. When an answer was lost on its way and somebody changed the form
 * before sending it once more, what they changed must not be taken for recorded.
 */
export async function recordedBefore(
  transaction: Transaction,
  { submissionKey, inspectionId, state, content }: Sent,
): Promise<Recorded | null> {
  const earlier = await transaction.evidenceVersion.findFirst({
    where: { submissionKey, evidence: { inspectionId } },
    select: { ...versionSelect, evidenceId: true, evidence: { select: { reference: true } } },
  });
  if (!earlier) return null;

  const recorded = toVersion(earlier, earlier.evidence.reference);
  const same = recorded.state === state && sameWords(recorded.content, content);
  if (!same) return null;

  const { evidenceId, version, evidence } = earlier;
  return { evidenceId, version, submissionKey, reference: evidence.reference };
}

function sameWords(one: EvidenceContent, other: EvidenceContent): boolean {
  return JSON.stringify(toColumns(one)) === JSON.stringify(toColumns(other));
}

/** The key as sent, or a new one where an earlier sending with other words has used it up. */
export async function unusedKey(transaction: Transaction, submissionKey: string): Promise<string> {
  const used = await transaction.evidenceVersion.findUnique({
    where: { submissionKey },
    select: { id: true },
  });
  return used ? randomUUID() : submissionKey;
}
