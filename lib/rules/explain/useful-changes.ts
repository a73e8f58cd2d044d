import { isWeakness } from '@/lib/domain/evidence';
import { weighingOf } from '@/lib/rules/counting/packed-evidence';
import { askedOf, asks } from '@/lib/rules/standing';
import { codeOf, type GradedJudgement, type Towards } from './graded-judgement';
import {
  additions,
  type Change,
  type ChangeChoice,
  type ChangeKind,
  removals,
  revisions,
} from './kinds-of-change';

/** The changes worth trying: none is left out but where another does all that it could. */
export function usefulChanges(
  judgement: GradedJudgement,
  towards: Towards,
  kinds: readonly ChangeKind[],
): ChangeChoice[] {
  const removed = kinds.includes('remove') ? removals(judgement, towards) : [];
  const revised = kinds.includes('revise') ? revisions(judgement, towards) : [];
  const added = kinds.includes('add') ? additions(judgement, towards) : [];
  if (towards === 'worse') return [...removed, ...revised, ...added];

  return [
    ...(kinds.includes('revise') && !countsWeaknesses(judgement) ? [] : removed),
    ...revised,
    ...added,
  ].filter(({ change }) => isUseful(judgement, change));
}

/**
 * Weighed as the least, a weakness does no more harm than if it were gone, and the entry still
 * counts as evidence. Only on the way to outstanding does its loss do more, because the share of
 * weaknesses counts there. What leaders know is then no weakness any more.
 */
function countsWeaknesses({ area, grade }: GradedJudgement): boolean {
  return grade === 'good' && area !== 'leaders';
}

/** Whether the rules that stand in the way look at what the change alters. */
function isUseful(judgement: GradedJudgement, change: Change): boolean {
  if (change.kind === 'add' || judgement.grade === 'good') return true;

  const asked = askedOf[weighingOf(codeOf(judgement, change.entry))] ?? 0;
  return isWeakness(change.entry)
    ? (asked & ~asks.anyWeakness) !== 0
    : judgement.grade !== 'inadequate' && (asked & asks.strong) === 0;
}
