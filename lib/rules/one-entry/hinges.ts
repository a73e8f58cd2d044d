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
  const { tally, answers, numbers, contribution } = criterion;
  if (numbers.namedBy === 1) return true;
  if (!answersHingeOn(answers, weighing)) return false;

  const spoke = askedOf[weighing] ?? 0;
  const changesFor = (speaks: number) => {
    const yes = answersAfter(answers, spoke, speaks);
    return contributionOf(tally.place, yes, numbers.namedBy) !== contribution;
  };
  return changesFor(0) || oneStepFrom(weighing).some((next) => changesFor(askedOf[next] ?? 0));
}
