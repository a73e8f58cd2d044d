import { frameworks } from '@/lib/frameworks/index';
import { judgementRules } from '@/lib/rules/judgement-rules';
import type { RuleSet } from '@/lib/rules/rule-set';
import { limitsOf } from './limits-of';

/** The first rules: those in force. Once others are, this names its own rules and limits. */
export const version100: RuleSet = {
  version: '1.0.0',
  rules: judgementRules,
  limits: limitsOf(frameworks),
};
