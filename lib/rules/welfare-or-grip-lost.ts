import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { limitFor } from '@/lib/frameworks/limits';
import { nameFindings } from './area-findings';
import { explain, isEstablishedWeak, tellingWeaknesses } from './evidence-of';
import type { Rule } from './rule';
import { countOf, fewerThan, startSentence } from './sentences';

/** Help and protection is inadequate for danger to children, so breadth alone never makes it so. */
function canBeLost(area: JudgementArea): boolean {
  return area !== 'helpAndProtection';
}

function whatIsLost(area: JudgementArea): string {
  return area === 'leaders' ? 'the conditions of safe practice' : 'children’s welfare';
}

/**
 * Children in care and care leavers depend on the authority for their welfare, and staff on leaders
 * for the conditions of safe practice. Where weakness is established at vital stage after vital
 * stage, these are lost without any single failure being serious.
 */
export const welfareOrGripLost: Rule = {
  code: 'R-05',
  title: 'Welfare or grip lost',
  reference:
    'Grade descriptor of inadequate: the welfare of children in care and care leavers is not safeguarded and promoted; leaders lack grip of basic conditions',
  caps: 'inadequate',
  bearsOn: canBeLost,
  standsWhenThin: false,
  condition: (area, limits) =>
    `Weakness is established at ${fewerThan(limitFor(limits.vitalStagesLost, area), 'vital stage')}, or practice holds on more criteria than weakness is established on`,
  applies: ({ area, counts, limits }) =>
    canBeLost(area) &&
    counts.weakVital >= limitFor(limits.vitalStagesLost, area) &&
    counts.weak >= counts.holding,
  because: ({ area, counts }, { criteria }) => {
    const stages = criteria.filter((finding) => finding.vital && isEstablishedWeak(finding));
    const balance = `weakness is established on ${countOf(counts.weak, 'criterion')} while practice holds on ${countOf(counts.holding, 'criterion')}`;
    if (stages.length === 0) {
      return explain(`No weakness is established at a vital stage; ${balance}`);
    }
    return explain(
      `${startSentence(whatIsLost(area))} cannot be relied on: weakness is established at ${countOf(stages.length, 'vital stage')}, ${nameFindings(stages, tellingWeaknesses)}, and ${balance}`,
      stages.map(tellingWeaknesses),
    );
  },
};
