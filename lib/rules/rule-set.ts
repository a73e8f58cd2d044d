import type { Evidence } from '@/lib/domain/evidence';
import type { FrameworkKey } from '@/lib/domain/frameworks';
import type { Framework, FrameworkLimits } from '@/lib/frameworks/framework';
import { packEvidence } from '@/lib/rules/counting/packed-evidence';
import type { Derivation } from './derivation';
import { derivePacked } from './derive-judgements';
import type { Rule } from './rule';

/** Rules that judge together, worst cap first, with the limits they use under each framework version. */
export type RuleSet = {
  /** Stored with every derivation made by it. */
  version: string;
  rules: readonly Rule[];
  limits: Readonly<Record<FrameworkKey, FrameworkLimits>>;
};

/**
 * The judgements that evidence leads to under one rule set, in force or not. With the rules in force it
 * gives what `deriveJudgements` gives.
 */
export function deriveUnder(
  evidence: readonly Evidence[],
  framework: Framework,
  { version, rules, limits }: RuleSet,
): Derivation {
  const judged = { ...framework, limits: limits[framework.key] };

  return derivePacked(packEvidence(evidence, judged), judged, { version, rules });
}
