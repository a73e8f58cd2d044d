import { type Grade, isGrade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { StepKind } from '@/lib/domain/movement-search';
import type {
  PublishedInspection,
  PublishedRecord,
  RecordedAuthority,
} from '@/lib/domain/published-record';
import { type ChangeVerdict, verdictOf } from './change-since';
import { familyOf } from './like-with-like';

/** From one inspection of an authority to its next. */
export type Move = {
  authority: Pick<RecordedAuthority, 'laCode' | 'name'>;
  from: { inspection: PublishedInspection; grade: Grade };
  to: { inspection: PublishedInspection; grade: Grade };
  verdict: ChangeVerdict;
  crossing: StepKind;
};

/** Steps of one judgement, and the steps that say nothing of it because one side has no such grade. */
export type Moves = { moves: readonly Move[]; unpaired: number };

/**
 * Every step from one published inspection to the next of the same authority.
 *
 * A judgement is only set against itself: children in care and care leavers together, until 2022, are another
 * judgement than either of them. Nothing passes from an authority to its successor.
 *
 * @param publishedBy the last day of publication that counts
 */
export function movesOf(record: PublishedRecord, area: JudgementArea, publishedBy: string): Moves {
  let unpaired = 0;
  const moves = record.flatMap((authority) => {
    const inspections = authority.inspections
      .filter(({ publishedOn }) => publishedOn !== null && publishedOn <= publishedBy)
      .toSorted((a, b) => (a.publishedOn ?? '').localeCompare(b.publishedOn ?? ''));

    return inspections.slice(1).flatMap((next, index) => {
      const move = moveBetween(authority, area, inspections[index], next);
      if (!move) unpaired += 1;
      return move ? [move] : [];
    });
  });

  return { moves, unpaired };
}

/** How many steps lead from each grade to each: rows from, columns to, best first. */
export function flowsOf(
  moves: readonly Pick<Move, 'from' | 'to'>[],
): Readonly<Record<Grade, Readonly<Record<Grade, number>>>> {
  const row = () => ({ outstanding: 0, good: 0, requiresImprovement: 0, inadequate: 0 });
  const flows = { outstanding: row(), good: row(), requiresImprovement: row(), inadequate: row() };
  for (const { from, to } of moves) flows[from.grade][to.grade] += 1;
  return flows;
}

/** How many steps rose, stayed and fell. */
export function countVerdicts(
  moves: readonly Pick<Move, 'verdict'>[],
): Readonly<Record<ChangeVerdict, number>> {
  const count = (verdict: ChangeVerdict) => moves.filter((move) => move.verdict === verdict).length;
  return { better: count('better'), same: count('same'), worse: count('worse') };
}

function moveBetween(
  { laCode, name }: RecordedAuthority,
  area: JudgementArea,
  before: PublishedInspection | undefined,
  next: PublishedInspection,
): Move | null {
  const [from, to] = [before?.judgements[area], next.judgements[area]];
  if (!before || !from || !to || !isGrade(from) || !isGrade(to)) return null;

  const [first, second] = [familyOf(before.framework), familyOf(next.framework)];
  return {
    authority: { laCode, name },
    from: { inspection: before, grade: from },
    to: { inspection: next, grade: to },
    verdict: verdictOf(from, to),
    crossing: first === second ? second : 'across',
  };
}
