import { nameFindings } from './area-findings';
import { explain, seriousAcrossService } from './evidence-of';
import type { Rule } from './rule';

/** One vital stage that fails seriously across the service is inadequate on its own. */
export const vitalStageFailsAcrossService: Rule = {
  code: 'R-03',
  title: 'A vital stage fails across the service',
  reference:
    'Grade descriptor of inadequate, read with published reports: at a stage children’s safety depends on, failure is both serious and widespread',
  caps: 'inadequate',
  bearsOn: () => true,
  standsWhenThin: true,
  condition: () => 'No vital stage has a serious weakness across the service',
  applies: ({ counts }) => counts.failingAcrossService > 0,
  because: (_, { criteria }) => {
    const failing = criteria.filter(
      (finding) => finding.vital && finding.serious === 'acrossService',
    );
    if (failing.length === 0) {
      return explain('No vital stage has a serious weakness across the service');
    }
    return explain(
      `A stage that children’s safety depends on fails seriously across the service: ${nameFindings(failing, seriousAcrossService)}`,
      failing.map(seriousAcrossService),
    );
  },
};
