import type { Evidence } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';

/** Where an item is put right. */
export type ChecklistSubject =
  | { kind: 'judgement'; area: JudgementArea }
  | { kind: 'coverage'; area: JudgementArea }
  | { kind: 'dissent'; area: JudgementArea }
  | { kind: 'evidence'; reference: string }
  | { kind: 'paragraph'; id: string; number: number }
  | { kind: 'area'; id: string; number: number }
  | { kind: 'summary' }
  | { kind: 'report' }
  | { kind: 'signOff' };

export type ChecklistItem = {
  /** Which of the checks: the same for every item it makes. */
  check:
    | 'gradeConfirmed'
    | 'dissentSettled'
    | 'coreCovered'
    | 'reportWritten'
    | 'areaHasEvidence'
    | 'areaHasWords'
    | 'priorityAction'
    | 'seriousWeaknessCovered'
    | 'weaknessCovered'
    | 'paragraphHasEvidence'
    | 'wordsAgree'
    | 'noIdentifyingText'
    | 'signedOff';
  /** An error blocks publication, a warning advises. */
  level: 'error' | 'warning';
  subject: ChecklistSubject;
  /** What is so, as a sentence without its full stop. */
  message: string;
};

/** The entries that stand, by reference. */
export type Standing = ReadonlyMap<string, Evidence>;

/** The entries behind something, without those withdrawn meanwhile. */
export function entriesOf(
  { evidence }: { evidence: readonly string[] },
  standing: Standing,
): Evidence[] {
  return evidence.flatMap((reference) => standing.get(reference) ?? []);
}
