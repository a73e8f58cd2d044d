import { nameFindings } from './area-findings';
import { explain, isEstablishedWeak, tellingWeaknesses } from './evidence-of';
import type { Rule } from './rule';

/** In outstanding practice no weakness is established on any criterion. */
export const weaknessEstablished: Rule = {
  code: 'R-10',
  title: 'A weakness is established',
  reference:
    'Grade descriptor of outstanding: weaknesses are rare, small and already being put right',
  caps: 'good',
  bearsOn: () => true,
  standsWhenThin: false,
  condition: () => 'No weakness is established on any criterion',
  applies: ({ counts }) => counts.weak > 0,
  because: (_, { criteria }) => {
    const weak = criteria.filter(isEstablishedWeak);
    if (weak.length === 0) return explain('No weakness is established on any criterion');

    return explain(
      `Weakness is established on ${nameFindings(weak, tellingWeaknesses)}`,
      weak.map(tellingWeaknesses),
    );
  },
};
