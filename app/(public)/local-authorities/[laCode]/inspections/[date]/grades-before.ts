import type { GradeBefore } from '@/components/report/report-grade-table';
import { previousJudgement } from '@/lib/comparison/previous-judgement';
import { addressDay, type Inspection } from '@/lib/domain/inspection-record';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { formatMonth } from '@/lib/format/dates';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import { frameworkFor } from '@/lib/frameworks/index';
import { paths } from '@/lib/paths';

/** What each judgement of a report was before, with the way to the report that said so. */
export function gradesBefore(
  framework: Framework,
  earlier: readonly Inspection[],
): ReadonlyMap<JudgementArea, GradeBefore> {
  return new Map(
    framework.tableOrder.flatMap((area): [JudgementArea, GradeBefore][] => {
      const before = previousJudgement(area, earlier);
      if (!before) return [];

      const { inspection, outcome, same } = before;
      const day = addressDay(inspection);
      return [
        [
          area,
          {
            outcome,
            words: frameworkFor(inspection.framework).gradeWords,
            when: formatMonth(day),
            href: paths.localAuthorities.inspection(inspection.laCode, day),
            as: same ? null : judgementAreaLabels[before.area].toLowerCase(),
          },
        ],
      ];
    }),
  );
}
