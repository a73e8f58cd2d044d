import { limitFor } from '@/lib/frameworks/limits';
import { nameFindings } from './area-findings';
import { explain, isEstablishedWeak, tellingWeaknesses } from './evidence-of';
import type { Rule } from './rule';
import { countOf, fewerThan } from './sentences';

/** Weaknesses established on several criteria are more than an inconsistency. */
export const weaknessOnSeveralCriteria: Rule = {
  code: 'R-08',
  title: 'Weakness on several criteria',
  reference:
    'Grade descriptor of requires improvement: no widespread or serious failure, but good not yet reached',
  caps: 'requiresImprovement',
  bearsOn: () => true,
  standsWhenThin: false,
  condition: (area, limits) =>
    `Weakness is established on ${fewerThan(limitFor(limits.weakCriteria, area), 'criterion')}`,
  applies: ({ area, counts, limits }) => counts.weak >= limitFor(limits.weakCriteria, area),
  because: ({ counts }, { criteria }) => {
    const weak = criteria.filter(isEstablishedWeak);
    if (weak.length === 0) return explain('No weakness is established on any criterion');

    return explain(
      `Weakness is established on ${countOf(counts.weak, 'criterion')}: ${nameFindings(weak, tellingWeaknesses)}`,
      weak.map(tellingWeaknesses),
    );
  },
};
