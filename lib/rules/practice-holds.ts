import { type AreaFindings, nameFindings } from './area-findings';
import { explain, isHolding, tellingStrengths } from './evidence-of';
import type { Because, RuleInput } from './rule';
import { countOf, numberInWords } from './sentences';

/** What a good or outstanding judgement rests on when nothing found keeps it below good. */
export const practiceHolds = {
  code: 'R-16',
  title: 'Practice holds',
  reference:
    'Grade descriptor of good: children are helped, protected and cared for; inspectors compare what they see with what good looks like',
  because: ({ counts }: RuleInput, { criteria }: AreaFindings): Because => {
    const strong = criteria.filter((finding) => finding.standing === 'strong');
    const holding = criteria.filter(isHolding);
    const named = strong.length > 0 ? `, among them ${nameFindings(strong, tellingStrengths)}` : '';

    return explain(
      `Practice holds on ${countOf(counts.holding, 'criterion')} of ${numberInWords(criteria.length)} with evidence and is strong on ${countOf(counts.strong, 'criterion')}${named}; nothing found keeps it below good`,
      [...strong.map(tellingStrengths), ...holding.map((finding) => finding.strengths)],
    );
  },
} as const;
