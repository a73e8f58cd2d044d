import type { SnapshotDocument } from '@/lib/domain/snapshot';
import { inLocalTerms, namedLocally } from '@/lib/format/local-term';
import type { Framework } from '@/lib/frameworks/framework';
import type { ReportDocument } from './document';

/**
 * A snapshot in the shape that pages show. Nothing is worked out again: order, numbers and words are the snapshot's,
 * and care leavers are called in headings what their council calls them.
 * Judgements it does not hold have no grade yet.
 *
 * @param corrections why a grade differs from the one first published, by judgement
 */
export function reportOfSnapshot(
  document: SnapshotDocument,
  framework: Framework,
  corrections: ReadonlyMap<string, string> = new Map(),
): ReportDocument {
  const { judgements, sections } = inLocalTerms(document);
  const term = document.inspection.localTermForCareLeavers;
  const unjudged = framework.judgements.map((one) => namedLocally(one, term));
  const judged = new Map(judgements.map((one) => [one.area, one]));

  return {
    gradeTable: framework.tableOrder.map((area) => {
      const judgement = judged.get(area) ?? unjudged.find((one) => one.area === area);
      return {
        area,
        name: judgement?.name ?? area,
        shortName: judgement?.shortName ?? area,
        outcome: judged.get(area)?.outcome ?? null,
        partOf: judgement?.partOf ?? null,
        correction: corrections.get(area) ?? null,
      };
    }),
    summary: document.summary,
    areasForImprovement: document.areasForImprovement,
    sections: sections.map((section) => ({
      ...section,
      outcome: judged.get(section.area)?.outcome ?? null,
    })),
  };
}
