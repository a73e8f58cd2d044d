import { limitFor } from '@/lib/frameworks/limits';
import { nameFindings } from './area-findings';
import { explain, tellingWeaknesses } from './evidence-of';
import type { Rule } from './rule';
import { countOf } from './sentences';

/** Outstanding practice lapses on hardly any criterion. */
export const lapsesOnSeveralCriteria: Rule = {
  code: 'R-11',
  title: 'Lapses on several criteria',
  reference:
    'Grade descriptor of outstanding: weaknesses are rare, small and already being put right',
  caps: 'good',
  bearsOn: () => true,
  standsWhenThin: false,
  condition: (area, limits) =>
    `Lapses are found on no more than ${countOf(limitFor(limits.lapsesAtOutstanding, area), 'criterion')}`,
  applies: ({ area, counts, limits }) => counts.uneven > limitFor(limits.lapsesAtOutstanding, area),
  because: ({ counts }, { criteria }) => {
    const uneven = criteria.filter((finding) => finding.standing === 'uneven');
    if (uneven.length === 0) return explain('No lapse is more than minor');

    return explain(
      `Lapses are found on ${countOf(counts.uneven, 'criterion')}: ${nameFindings(uneven, tellingWeaknesses)}`,
      uneven.map(tellingWeaknesses),
    );
  },
};
