import type { Evidence } from '@/lib/domain/evidence';
import type { Framework } from '@/lib/frameworks/framework';
import { coverageOf, type JudgementCoverage } from '@/lib/rules/coverage';
import type { DerivedJudgement } from '@/lib/rules/derivation';
import { type Contradiction, contradictionsIn } from './contradictions';
import { type EntryRow, toEntryRows } from './entry-rows';
import { whyNotWorse } from './neighbouring-grades';
import { type SmallestChanges, smallestChanges } from './smallest-changes';

/** All that can be said of one judgement besides its reasons. */
export type Explanation = {
  /** The smallest sets of changes each way; undefined where the judgement is undecided. */
  better: SmallestChanges | undefined;
  worse: SmallestChanges | undefined;
  notWorse: ReturnType<typeof whyNotWorse>;
  /** Every entry of the judgement, and what editing it alone would do. */
  rows: readonly EntryRow[];
  contradictions: readonly Contradiction[];
  coverage: JudgementCoverage | undefined;
};

/** How many sets of changes a reader is shown for each direction. */
const setsShown = 3;

/** Undefined for a judgement that does not rest on criteria, as the overall grade. */
export function explainJudgement(
  evidence: readonly Evidence[],
  framework: Framework,
  derived: DerivedJudgement,
): Explanation | undefined {
  const { area } = derived;
  const coverage = coverageOf(evidence, framework).find((each) => each.area === area);
  if (!coverage) return undefined;

  const changes = (towards: 'better' | 'worse') =>
    smallestChanges(evidence, framework, area, towards, { sets: setsShown });
  return {
    better: changes('better'),
    worse: changes('worse'),
    notWorse: whyNotWorse(evidence, framework, area),
    rows: toEntryRows(evidence, framework, area, derived),
    contradictions: contradictionsIn(evidence, framework, area),
    coverage,
  };
}
