import type { Evidence } from '@/lib/domain/evidence';
import type { Framework } from '@/lib/frameworks/framework';
import { type PackedEvidence, packEvidence } from '@/lib/rules/counting/packed-evidence';
import { singleEntryEffects } from '@/lib/rules/one-entry/single-entry-effects';
import type { Derivation, DerivedJudgement } from './derivation';
import { describeJudgement } from './describe-judgement';
import { describeOverall } from './describe-overall';
import { gradePacked } from './graded-area';
import { judgementRules } from './judgement-rules';
import type { Rule } from './rule';
import { rulesVersion } from './rules-version';
import { settle } from './settle';

/**
 * The judgements that evidence leads to under one framework version, each with its reasons.
 *
 * Pure and total: the same evidence in any order gives the same answer, and evidence about a
 * judgement or criterion the version does not have is passed over. Headlines and context never
 * count. Where evidence is too thin the judgement is undecided and says what it needs.
 *
 * Judgements that do not rest on criteria, such as the safeguarding board, are left out.
 */
export function deriveJudgements(evidence: readonly Evidence[], framework: Framework): Derivation {
  return derivePacked(packEvidence(evidence, framework), framework);
}

/**
 * The same from evidence already packed for this version, for those who derive from it more than
 * once: under other limits, say, or again and again as it is measured.
 */
export function derivePacked(
  packed: PackedEvidence,
  framework: Framework,
  { version, rules }: RulesInForce = inForce,
): Derivation {
  const areas = gradePacked(packed, framework.limits, rules);
  const own = new Map([...areas].map(([area, graded]) => [area, graded.own] as const));
  const settled = settle(own, framework);
  const effects = singleEntryEffects(packed, areas, settled, framework);
  const context = { settled, effects, framework };

  const judgements = framework.tableOrder.flatMap((area): DerivedJudgement[] => {
    const graded = areas.get(area);
    if (graded) return [describeJudgement(area, graded, context)];
    if (area === 'overallEffectiveness') return [describeOverall(packed, context)];
    return [];
  });

  return { framework: framework.key, rulesVersion: version, judgements };
}

type RulesInForce = { version: string; rules: readonly Rule[] };

const inForce: RulesInForce = { version: rulesVersion, rules: judgementRules };
