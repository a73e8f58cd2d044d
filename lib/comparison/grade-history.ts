import type { FrameworkKey } from '@/lib/domain/frameworks';
import type { EarlierGrade, GradeHistory, Likeness } from '@/lib/domain/grade-history';
import { compareGrades, grades, isGrade, type JudgementOutcome } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { frameworkFor } from '@/lib/frameworks/index';
import { familyOf } from './like-with-like';
import { previousJudgement } from './previous-judgement';

type Judged = {
  framework: FrameworkKey;
  startedOn: string | null;
  publishedOn: string | null;
  judgements: readonly { area: JudgementArea; outcome: JudgementOutcome }[];
};

/**
 * Sets every judgement of an inspection beside what each earlier one gave for it. A grade for children in care and
 * care leavers together is never counted against a grade for either of them.
 *
 * @param earlier the inspections before it, newest first
 */
export function gradeHistory<Event extends Judged>(
  newest: Event,
  earlier: readonly Event[],
): GradeHistory<Event> {
  const rows = frameworkFor(newest.framework).tableOrder.flatMap((area) => {
    const judged = newest.judgements.find((one) => one.area === area);
    return judged
      ? [
          {
            area,
            outcome: judged.outcome,
            before: earlier.map((event) => earlierGrade(newest, judged, event)),
          },
        ]
      : [];
  });
  const ended = earlier.flatMap((inspection, index) => {
    const carried = rows.map(({ before }) => before[index]?.area);
    return frameworkFor(inspection.framework).tableOrder.flatMap((area) => {
      const judged = inspection.judgements.find((one) => one.area === area);
      return judged && !carried.includes(area)
        ? [{ area, outcome: judged.outcome, inspection }]
        : [];
    });
  });

  return { earlier, rows, ended };
}

function earlierGrade(
  newest: Judged,
  { area, outcome }: Judged['judgements'][number],
  event: Judged,
): EarlierGrade | null {
  const found = previousJudgement(area, [event]);
  if (!found) return null;

  const likeness: Likeness = !found.same
    ? 'otherJudgement'
    : familyOf(event.framework) === familyOf(newest.framework)
      ? 'alike'
      : 'otherFramework';
  return {
    area: found.area,
    outcome: found.outcome,
    likeness,
    steps: likeness === 'otherJudgement' ? null : stepsBetween(found.outcome, outcome),
  };
}

/** The scale runs from the best grade down, so a rise is a step back along it. */
function stepsBetween(from: JudgementOutcome, to: JudgementOutcome): number | null {
  if (!isGrade(from) || !isGrade(to)) return null;
  if (compareGrades(from, to) === 0) return 0;

  return grades.indexOf(from) - grades.indexOf(to);
}
