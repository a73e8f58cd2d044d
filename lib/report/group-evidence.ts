import type { Evidence } from '@/lib/domain/evidence';
import type { Criterion, Framework, FrameworkJudgement } from '@/lib/frameworks/framework';

/** The entries about one criterion. */
export type CriterionGroup = {
  criterion: Criterion;
  /** Entries mainly about it, in their given order. */
  entries: readonly Evidence[];
  /** References of entries that name it beside another criterion, under which they stand. */
  alsoNamedBy: readonly string[];
};

/** The entries of one judgement: every one of them once. */
export type JudgementGroup = {
  judgement: FrameworkJudgement;
  criteria: readonly CriterionGroup[];
  /** Conclusions of the section, and entries whose main criterion this judgement does not have. */
  others: readonly Evidence[];
  total: number;
};

/**
 * Evidence in the order of the report's body, then by criterion. Each entry stands under its first criterion of
 * that judgement; criteria nobody wrote about and judgements without entries are left out.
 */
export function groupEvidence(
  evidence: readonly Evidence[],
  framework: Framework,
): readonly JudgementGroup[] {
  return framework.bodyOrder.flatMap((area) => {
    const judgement = framework.judgements.find((one) => one.area === area);
    const entries = evidence.filter((entry) => entry.area === area);
    if (!judgement || entries.length === 0) return [];

    const known = new Set(judgement.criteria.map(({ id }) => id));
    const mainOf = (entry: Evidence) =>
      entry.headline ? undefined : entry.criteria.find((id) => known.has(id));
    const criteria = judgement.criteria
      .map((criterion) => ({
        criterion,
        entries: entries.filter((entry) => mainOf(entry) === criterion.id),
        alsoNamedBy: entries
          .filter(
            (entry) =>
              !entry.headline &&
              mainOf(entry) !== criterion.id &&
              entry.criteria.includes(criterion.id),
          )
          .map(({ id }) => id),
      }))
      .filter((group) => group.entries.length > 0 || group.alsoNamedBy.length > 0);

    return [
      {
        judgement,
        criteria,
        others: entries.filter((entry) => mainOf(entry) === undefined),
        total: entries.length,
      },
    ];
  });
}
