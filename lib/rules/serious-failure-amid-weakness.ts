import { nameFindings } from './area-findings';
import { explain, farReachingSerious, isEstablishedWeak, tellingWeaknesses } from './evidence-of';
import type { Rule } from './rule';
import { countOf } from './sentences';

/** One serious failure is inadequate where weakness is established as widely as practice holds. */
export const seriousFailureAmidWeakness: Rule = {
  code: 'R-04',
  title: 'A serious failure amid general weakness',
  reference:
    'Grade descriptor of inadequate: failures that are serious and widespread, with little to make up for them',
  caps: 'inadequate',
  bearsOn: () => true,
  standsWhenThin: false,
  condition: () =>
    'No serious weakness reaches many children, or practice holds on more criteria than weakness is established on',
  applies: ({ counts }) => counts.failing > 0 && counts.weak >= counts.holding,
  because: ({ counts }, { criteria }) => {
    const failing = criteria.filter((finding) => finding.standing === 'failing');
    const weak = criteria.filter(isEstablishedWeak);
    const balance = `weakness is established on ${countOf(counts.weak, 'criterion')} while practice holds on ${countOf(counts.holding, 'criterion')}`;
    if (failing.length === 0) {
      return explain(`No serious weakness reaches many children; ${balance}`);
    }
    return explain(
      `A serious weakness reaches many children on ${nameFindings(failing, farReachingSerious)}, and ${balance}`,
      [...failing.map(farReachingSerious), ...weak.map(tellingWeaknesses)],
    );
  },
};
