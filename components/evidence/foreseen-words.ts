import type { Grade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { gradeInSentence } from '@/lib/format/grades';
import { capitalise } from '@/lib/format/lists';
import { type CriterionCoverage, describeCoverage } from './coverage-words';

type Foreseen = {
  /** The judgement the entry is about. */
  area: JudgementArea;
  /** Every judgement, moved or not; null in a visit, which has no grades. */
  moves: readonly { area: JudgementArea; before: Grade | null; after: Grade | null }[] | null;
  coverage: readonly { before: CriterionCoverage; after: CriterionCoverage }[];
  nameOf: (area: JudgementArea) => string;
  words: Readonly<Record<Grade, string>>;
};

/** What saving an entry would do, a sentence each: grades that would move or the one that stays, then coverage. */
export function describeForeseen({ area, moves, coverage, nameOf, words }: Foreseen): string[] {
  const word = (grade: Grade | null) =>
    grade === null ? 'undecided' : gradeInSentence(grade, words);
  const moved = (moves ?? []).filter(({ before, after }) => before !== after);
  const own = moves?.find((move) => move.area === area);
  const grades =
    moved.length > 0
      ? moved.map(
          (move) =>
            `${nameOf(move.area)} would be derived ${word(move.after)} (now ${word(move.before)}).`,
        )
      : own
        ? [`${nameOf(area)} stays ${word(own.after)}. No derived grade moves.`]
        : [];

  return [
    ...grades,
    ...coverage.map(({ before, after }) => {
      const now = describeCoverage(before);
      const then = describeCoverage(after);
      return now === then
        ? `${after.criterion.title}: ${then}, as now.`
        : `${after.criterion.title}: ${then} (now ${now}).`;
    }),
  ].map(capitalise);
}
