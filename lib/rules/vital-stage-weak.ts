import { limitFor } from '@/lib/frameworks/limits';
import { nameFindings } from './area-findings';
import { explain, isEstablishedWeak, tellingWeaknesses } from './evidence-of';
import type { Rule } from './rule';
import { countOf, fewerThan } from './sentences';

/** A stage that children’s safety or welfare depends on is weak, so the judgement is not yet good. */
export const vitalStageWeak: Rule = {
  code: 'R-07',
  title: 'A vital stage is weak',
  reference:
    'Grade descriptor of good: risk is recognised and met in time for nearly all, decisions are right and plans current',
  caps: 'requiresImprovement',
  bearsOn: () => true,
  standsWhenThin: false,
  condition: (area, limits) =>
    `Weakness is established at ${fewerThan(limitFor(limits.weakVitalStages, area), 'vital stage')}`,
  applies: ({ area, counts, limits }) => counts.weakVital >= limitFor(limits.weakVitalStages, area),
  because: ({ counts }, { criteria }) => {
    const weak = criteria.filter((finding) => finding.vital && isEstablishedWeak(finding));
    if (weak.length === 0) return explain('No weakness is established at a vital stage');

    return explain(
      `Weakness is established at ${countOf(counts.weakVital, 'vital stage')}: ${nameFindings(weak, tellingWeaknesses)}`,
      weak.map(tellingWeaknesses),
    );
  },
};
