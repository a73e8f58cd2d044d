import { type AnsweredCriterion, contributionOf } from '@/lib/rules/area-counts';
import { weighingCount } from '@/lib/rules/counting/packed-evidence';
import { type Answers, answersAfter, askedOf } from '@/lib/rules/standing';
import { oneStepFrom } from './one-step';

/** All the questions that an entry speaks to after one step, by how it is weighed now. */
const askedNextTo: readonly number[] = Array.from({ length: weighingCount }, (_, weighing) =>
  oneStepFrom(weighing).reduce((bits, next) => bits | (askedOf[next] ?? 0), 0),
);

/** Whether any answer changes if one entry weighed so is lost, or weighed one step differently. */
function answersHingeOn({ ifOneLess, ifOneMore }: Answers, weighing: number): boolean {
  return (
    ((askedOf[weighing] ?? 0) & ifOneLess) !== 0 || ((askedNextTo[weighing] ?? 0) & ifOneMore) !== 0
  );
}

/**
 * Whether a criterion hinges on an entry weighed so: what it contributes changes if one is lost, or
 * weighed one step differently.
 */
export function hingesOn(criterion: AnsweredCriterion, weighing: number): boolean {
  const { answers, numbers } = criterion;
  if (numbers.namedBy === 1) return true;
  if (!answersHingeOn(answers, weighing)) return false;

  if (contributesOtherwise(criterion, weighing, 0)) return true;
  for (const next of oneStepFrom(weighing)) {
    if (contributesOtherwise(criterion, weighing, askedOf[next] ?? 0)) return true;
  }
  return false;
}

/** Whether an entry weighed so would change what the criterion contributes by speaking to other questions. */
function contributesOtherwise(
  { tally, answers, numbers, contribution }: AnsweredCriterion,
  weighing: number,
  speaks: number,
): boolean {
  const yes = answersAfter(answers, askedOf[weighing] ?? 0, speaks);

  return contributionOf(tally.place, yes, numbers.namedBy) !== contribution;
}
