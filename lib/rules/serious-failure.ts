import { nameFindings } from './area-findings';
import { explain, farReachingSerious } from './evidence-of';
import type { Rule } from './rule';

/** A serious weakness that reaches many children cannot stand beside a good grade. */
export const seriousFailure: Rule = {
  code: 'R-06',
  title: 'A serious failure',
  reference:
    'Grade descriptor of good: children are helped, protected and cared for, and inconsistencies do not leave them unsafe',
  caps: 'requiresImprovement',
  bearsOn: () => true,
  standsWhenThin: false,
  condition: () => 'No serious weakness reaches many children',
  applies: ({ counts }) => counts.failing > 0,
  because: (_, { criteria }) => {
    const failing = criteria.filter((finding) => finding.standing === 'failing');
    if (failing.length === 0) return explain('No serious weakness reaches many children');

    return explain(
      `A serious weakness reaches many children on ${nameFindings(failing, farReachingSerious)}`,
      failing.map(farReachingSerious),
    );
  },
};
