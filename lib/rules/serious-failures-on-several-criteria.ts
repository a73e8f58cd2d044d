import { limitFor } from '@/lib/frameworks/limits';
import { nameFindings } from './area-findings';
import { explain, farReachingSerious } from './evidence-of';
import type { Rule } from './rule';
import { fewerThan } from './sentences';

/** Serious weaknesses that reach many children, on several criteria, are inadequate. */
export const seriousFailuresOnSeveralCriteria: Rule = {
  code: 'R-01',
  title: 'Serious failures on several criteria',
  reference:
    'Grade descriptor of inadequate: serious failures that leave children harmed or at risk',
  caps: 'inadequate',
  bearsOn: () => true,
  standsWhenThin: true,
  condition: (area, limits) =>
    `Serious weaknesses reach many children on ${fewerThan(limitFor(limits.seriousFailures, area), 'criterion')}`,
  applies: ({ area, counts, limits }) => counts.failing >= limitFor(limits.seriousFailures, area),
  because: (_, { criteria }) => {
    const failing = criteria.filter((finding) => finding.standing === 'failing');
    if (failing.length === 0) return explain('No serious weakness reaches many children');

    return explain(
      `Serious weaknesses reach many children on ${nameFindings(failing, farReachingSerious)}`,
      failing.map(farReachingSerious),
    );
  },
};
