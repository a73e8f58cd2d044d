import type { SnapshotDocument } from '@/lib/domain/snapshot';
import type { Framework } from '@/lib/frameworks/framework';
import type { ReportDocument } from './document';

/**
 * A snapshot in the shape that pages show. Nothing is worked out again: order, numbers and words are the snapshot's.
 * Judgements it does not hold have no grade yet.
 *
 * @param corrections why a grade differs from the one first published, by judgement
 */
export function reportOfSnapshot(
  document: SnapshotDocument,
  framework: Framework,
  corrections: ReadonlyMap<string, string> = new Map(),
): ReportDocument {
  const judged = new Map(document.judgements.map((one) => [one.area, one]));

  return {
    gradeTable: framework.tableOrder.map((area) => {
      const judgement = judged.get(area) ?? framework.judgements.find((one) => one.area === area);
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
    sections: document.sections.map((section) => ({
      ...section,
      outcome: judged.get(section.area)?.outcome ?? null,
    })),
  };
}
