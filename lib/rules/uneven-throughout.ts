import { limitFor } from '@/lib/frameworks/limits';
import { nameFindings } from './area-findings';
import { explain, isBelowSound, tellingWeaknesses } from './evidence-of';
import type { Rule } from './rule';
import { countOf, numberInWords, shareInWords } from './sentences';

/** Lapses on many criteria, with strong practice on no more: quality depends on team or worker. */
export const unevenThroughout: Rule = {
  code: 'R-09',
  title: 'Uneven throughout',
  reference:
    'Grade descriptor of requires improvement: immediate risk is handled, yet quality depends on team or worker',
  caps: 'requiresImprovement',
  bearsOn: () => true,
  standsWhenThin: false,
  condition: (area, limits) =>
    `Lapses or worse are found on fewer than ${shareInWords(limitFor(limits.unevenShare, area))} of the criteria or on fewer than ${numberInWords(limitFor(limits.unevenCriteria, area))}, or strong practice on more criteria than lapses`,
  applies: ({ area, counts, limits }) => {
    const below = counts.weak + counts.uneven;

    return (
      below > 0 &&
      below >= limitFor(limits.unevenCriteria, area) &&
      below / (below + counts.holding) >= limitFor(limits.unevenShare, area) &&
      counts.strong <= below
    );
  },
  because: ({ counts }, { criteria }) => {
    const below = criteria.filter(isBelowSound);
    const strong = `practice is strong on ${countOf(counts.strong, 'criterion')}`;
    if (below.length === 0) return explain(`No lapse is more than minor; ${strong}`);

    return explain(
      `Lapses or worse are found on ${countOf(below.length, 'criterion')} of ${numberInWords(below.length + counts.holding)}, while ${strong}: ${nameFindings(below, tellingWeaknesses)}`,
      below.map(tellingWeaknesses),
    );
  },
};
