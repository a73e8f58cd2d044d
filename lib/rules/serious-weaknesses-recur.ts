import { limitFor } from '@/lib/frameworks/limits';
import { nameFindings } from './area-findings';
import { explain, seriousWeaknesses } from './evidence-of';
import type { Rule } from './rule';
import { countOf, fewerThan, numberInWords } from './sentences';

/** Serious weaknesses that keep appearing are inadequate, sooner when one of them reaches many. */
export const seriousWeaknessesRecur: Rule = {
  code: 'R-02',
  title: 'Serious weaknesses recur',
  reference:
    'Grade descriptor of inadequate: widespread or serious failures that leave children harmed or at risk',
  caps: 'inadequate',
  bearsOn: () => true,
  standsWhenThin: true,
  condition: (area, limits) =>
    `Serious weaknesses are found on ${fewerThan(limitFor(limits.seriousWithoutFailure, area), 'criterion')}, and on fewer than ${numberInWords(limitFor(limits.seriousWithFailure, area))} if one of them reaches many children`,
  applies: ({ area, counts, limits }) =>
    counts.serious >= limitFor(limits.seriousWithoutFailure, area) ||
    (counts.failing > 0 && counts.serious >= limitFor(limits.seriousWithFailure, area)),
  because: (_, { criteria }) => {
    const serious = criteria.filter(
      (finding) => finding.serious === 'some' || finding.serious === 'acrossService',
    );
    if (serious.length === 0) return explain('No serious weakness reaches more than a few');

    return explain(
      `Serious weaknesses recur on ${countOf(serious.length, 'criterion')}: ${nameFindings(serious, seriousWeaknesses)}`,
      serious.map(seriousWeaknesses),
    );
  },
};
