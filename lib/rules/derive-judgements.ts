import type { Evidence } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import { countArea } from './area-counts';
import type { Derivation, DerivedJudgement } from './derivation';
import { describeJudgement } from './describe-judgement';
import { describeOverall } from './describe-overall';
import { rulesVersion } from './rules-version';
import { settle } from './settle';
import { type GradedArea, singleEntryEffects } from './single-entry-effects';
import { tallyEvidence } from './tally';
import { inputOf, ownGrade } from './what-if';

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
  const areas = gradeAreas(evidence, framework);
  const own = new Map([...areas].map(([area, graded]) => [area, graded.own] as const));
  const settled = settle(own, framework);
  const effects = singleEntryEffects(areas, settled, framework);

  const judgements = framework.tableOrder.flatMap((area): DerivedJudgement[] => {
    const graded = areas.get(area);
    if (graded) return [describeJudgement(area, { graded, settled, effects, framework })];
    if (area === 'overallEffectiveness') return [describeOverall(settled, effects, framework)];
    return [];
  });

  return { framework: framework.key, rulesVersion, judgements };
}

/** Counts and grades each judgement on its own evidence. */
export function gradeAreas(
  evidence: readonly Evidence[],
  framework: Framework,
): Map<JudgementArea, GradedArea> {
  const entriesOf = new Map<JudgementArea, Evidence[]>();
  for (const entry of evidence) {
    const entries = entriesOf.get(entry.area);
    if (entries) entries.push(entry);
    else entriesOf.set(entry.area, [entry]);
  }
  const { limits } = framework;

  return new Map(
    [...tallyEvidence(evidence, framework)].map(([area, tally]) => {
      const counted = { tally, counts: countArea(tally, limits), limits };
      const graded = {
        counted,
        entries: entriesOf.get(area) ?? [],
        own: ownGrade(inputOf(counted)),
      };
      return [area, graded];
    }),
  );
}
