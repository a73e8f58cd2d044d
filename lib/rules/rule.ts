import type { Grade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { FrameworkLimits } from '@/lib/frameworks/framework';
import type { AreaCounts } from './area-counts';
import type { AreaFindings } from './area-findings';

/** What a rule looks at: one judgement's counts and the limits in force. */
export type RuleInput = {
  area: JudgementArea;
  counts: AreaCounts;
  limits: FrameworkLimits;
};

/** What a rule says and the entries it says it of, most weighty first. */
export type Because = { because: string; evidence: readonly string[] };

/**
 * One reason for a judgement to be no better than a grade.
 *
 * `applies` compares counts only, so that a question of what would change can be asked many times.
 * `because` puts the answer into words, and is true whether or not the rule applies.
 */
export type Rule = {
  /** Printed in reports and never reused. */
  code: string;
  title: string;
  reference: string;
  /** The best grade a judgement can have when the rule applies. */
  caps: Grade;
  /** Whether it can apply to a judgement at all. */
  bearsOn: (area: JudgementArea) => boolean;
  /** No further evidence can lift it, so it decides even where evidence is thin. */
  standsWhenThin: boolean;
  /** What has to be true for a better grade, read aloud. */
  condition: (area: JudgementArea, limits: FrameworkLimits) => string;
  applies: (input: RuleInput) => boolean;
  because: (input: RuleInput, findings: AreaFindings) => Because;
};
