import 'server-only';
import type { EvidenceContent } from '@/lib/domain/evidence';
import { findIdentifyingInEntry } from '@/lib/domain/identifying-text';
import type { Viewer } from '@/lib/domain/people';
import { describePassages } from '@/lib/format/identifying';
import { type Result, succeed } from '@/lib/result';
import { writeAudit } from '@/lib/server/audit';
import type { Transaction } from '@/lib/server/db';
import { type Failure, refuse } from './failures';
import type { LockedInspection } from './locked-inspection';

/** Words that may identify a child and stay all the same: what kinds of words, and why. */
export type KeptWords = { reason: string; kinds: readonly string[] };

type Given = { identifyingReason?: string | undefined; reason?: string | undefined };

/**
 * Whether an entry may be kept with the words it has.
 *
 * @returns null where nothing in it may identify a child, what is kept where somebody said why, and otherwise the
 * passages beside the question that asks why.
 */
export function decideIdentifying(
  content: EvidenceContent,
  { identifyingReason, reason }: Given,
): Result<KeptWords | null, Failure> {
  const passages = findIdentifyingInEntry(content, reason);
  if (passages.length === 0) return succeed(null);
  if (!identifyingReason) {
    const message = `Take out what may identify a child, or say why it must stay: ${describePassages(passages)}`;
    return refuse('identifyingReason', message);
  }
  return succeed({
    reason: identifyingReason,
    kinds: [...new Set(passages.map(({ kind }) => kind))],
  });
}

type Kept = { evidenceId: string; reference: string; version: number; words: KeptWords | null };

/** Notes that such words were kept, and why. The words themselves stay out of a trail that can never lose them. */
export async function noteIdentifyingKept(
  transaction: Transaction,
  inspection: LockedInspection,
  { evidenceId, reference, version, words }: Kept,
  viewer: Viewer,
): Promise<void> {
  if (!words) return;

  await writeAudit(transaction, {
    actorId: viewer.id,
    action: 'evidence.identifyingKept',
    subjectType: 'evidence',
    subjectId: evidenceId,
    inspectionId: inspection.id,
    laCode: inspection.laCode,
    detail: { reference, version, kinds: [...words.kinds], reason: words.reason },
  });
}
