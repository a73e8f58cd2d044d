import { isWeakness } from '@/lib/domain/evidence';
import { mainOf, namesMore, weighingOf } from '@/lib/rules/counting/packed-evidence';
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
  ].filter(({ change }) => isUseful(judgement, change, kinds));
}

/**
 * Weighed as the least, a weakness does no more harm than if it were gone, and the entry still
 * counts as evidence. Only on the way to outstanding does its loss do more, because the share of
 * weaknesses counts there. What leaders know is then no weakness any more.
 */
function countsWeaknesses({ area, grade }: GradedJudgement): boolean {
  return grade === 'good' && area !== 'leaders';
}

/** Whether the rules that stand in the way look at what the change alters, and nothing does it better. */
function isUseful(
  judgement: GradedJudgement,
  change: Change,
  kinds: readonly ChangeKind[],
): boolean {
  if (change.kind === 'add') return true;

  const { grade } = judgement;
  const code = codeOf(judgement, change.entry);
  const asked = askedOf[weighingOf(code)] ?? 0;
  if (isWeakness(change.entry)) return grade === 'good' || (asked & ~asks.anyWeakness) !== 0;

  // One more entry of a strength makes its criterion as strong, and there is more evidence besides.
  const addedInstead = kinds.includes('add') && !namesMore(code) && isOwn(judgement, code);
  return grade !== 'inadequate' && (asked & asks.strong) === 0 && !addedInstead;
}

function isOwn({ counted: { tally } }: GradedJudgement, code: number): boolean {
  return tally.places.byNumber[mainOf(code)]?.own ?? false;
}
