import { nameFindings } from './area-findings';
import { explain, seriousWeaknesses } from './evidence-of';
import type { Rule } from './rule';

/** No child is left at risk of serious harm in outstanding practice, not even an isolated few. */
export const anySeriousWeakness: Rule = {
  code: 'R-14',
  title: 'A serious weakness for a few',
  reference:
    'Grade descriptor of outstanding: weaknesses are rare, small and already being put right',
  caps: 'good',
  bearsOn: () => true,
  standsWhenThin: false,
  condition: () => 'No weakness is serious, not even for an isolated few',
  applies: ({ counts }) => counts.anySerious > 0,
  because: (_, { criteria }) => {
    const serious = criteria.filter((finding) => finding.serious !== 'none');
    if (serious.length === 0) return explain('No weakness is serious');

    return explain(
      `A weakness is serious on ${nameFindings(serious, seriousWeaknesses)}`,
      serious.map(seriousWeaknesses),
    );
  },
};
