import { type FrameworkKey, frameworkKeys } from '@/lib/domain/frameworks';
import { type Grade, grades, isGrade, type JudgementOutcome } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { isIn } from '@/lib/domain/local-authorities';
import {
  type FilterableJudgement,
  type NationalListColumn,
  type NationalListRow,
  type NationalListSearch,
  type NationalListSort,
  type NewestInspection,
  nationalListColumns,
  type ReportAge,
} from '@/lib/domain/national-list';
import { frameworkFor, judgementOf } from '@/lib/frameworks/index';
import { isExactMatch, matchesText } from './text-match';

/** What one cell of the list can say. Absences are kept apart, never blank. */
export type GradeCell =
  | { kind: 'grade'; outcome: JudgementOutcome }
  /** One grade that covers children in care and care leavers together, until 2022. */
  | { kind: 'together'; outcome: JudgementOutcome }
  /** What an earlier framework judged in its place: under another name, or as a part of another judgement. */
  | { kind: 'earlier'; area: JudgementArea; outcome: JudgementOutcome }
  /** The framework of the inspection has no such judgement. */
  | { kind: 'notInFramework' }
  /** No inspection of this authority is published yet. */
  | { kind: 'notInspected' };

const coveredTogether: readonly JudgementArea[] = ['inCare', 'careLeavers'];

/** The standing of one judgement in the newest inspection. A joint grade is never copied to its parts. */
export function gradeCell(newest: NewestInspection | null, area: FilterableJudgement): GradeCell {
  if (!newest) return { kind: 'notInspected' };

  const outcome = newest.judgements[area];
  const judgement = judgementOf(frameworkFor(newest.framework), area);
  if (judgement && outcome) {
    return judgement.partOf ? { kind: 'earlier', area, outcome } : { kind: 'grade', outcome };
  }

  const together = newest.judgements.inCareAndCareLeavers;
  if (coveredTogether.includes(area) && together) return { kind: 'together', outcome: together };

  const earlier = newest.judgements.lookedAfterAndPermanence;
  if (area === 'inCare' && earlier) {
    return { kind: 'earlier', area: 'lookedAfterAndPermanence', outcome: earlier };
  }

  return { kind: 'notInFramework' };
}

export type NationalList = {
  rows: readonly NationalListRow[];
  /** Authorities in all, before any filter. */
  total: number;
  /** The one authority the search means: the only match, or the only one of exactly that name or code. */
  exact: NationalListRow | null;
  /** Set while the list is sorted by a judgement. */
  ranking: Ranking | null;
};

/** What a reader must know about an order by grade before relying on it. */
export type Ranking = {
  column: NationalListColumn;
  /** The framework versions that the graded rows come from, with how many rows each, oldest first. */
  frameworks: readonly { framework: FrameworkKey; rows: number }[];
  /** Rows with one grade for both groups, listed after those that are ranked. */
  together: number;
  /** Rows with a grade for what stood in its place before, listed with those. */
  earlier: number;
  /** Rows with no grade here, listed last. */
  ungraded: number;
};

/**
 * Filters and sorts the national list. Grades are compared as words of one scale, never as scores.
 *
 * @param day the day the rows are of, from which the age of a report is counted
 */
export function buildNationalList(
  rows: readonly NationalListRow[],
  search: NationalListSearch,
  day: string,
): NationalList {
  const kept = rows.filter((row) => isAskedFor(row, search, day));
  const column = nationalListColumns.find((candidate) => candidate === search.sort);

  return {
    rows: sortRows(kept, search.sort, search.order),
    total: rows.length,
    exact: findExact(rows, search.q),
    ranking: column ? describeRanking(kept, column) : null,
  };
}

function isAskedFor(row: NationalListRow, search: NationalListSearch, day: string): boolean {
  return (
    (search.q === '' || matchesText(row, search.q)) &&
    (search.region === null || isIn(row, search.region)) &&
    (search.type === null || row.type === search.type) &&
    (search.delivery === null || (row.delivery === null) === (search.delivery === 'council')) &&
    (search.age === null || isOlder(row.newest, search.age, day)) &&
    (search.framework === null || row.newest?.framework === search.framework) &&
    (search.grade === null || hasGrade(row, search.judgement, search.grade))
  );
}

/** Whether a report came out so many whole years before the day, or more. */
function isOlder(newest: NewestInspection | null, age: ReportAge, day: string): boolean {
  const years = { 'over 3 years': 3, 'over 4 years': 4 }[age];
  const before = `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;

  return newest?.publishedOn != null && newest.publishedOn < before;
}

function hasGrade(
  row: NationalListRow,
  area: FilterableJudgement,
  wanted: Grade | 'none',
): boolean {
  const cell = gradeCell(row.newest, area);
  const stoodIn = cell.kind === 'together' || cell.kind === 'earlier';
  if (wanted === 'none') return !stoodIn && gradeOf(cell) === null;

  return gradeOf(cell) === wanted;
}

function findExact(rows: readonly NationalListRow[], q: string): NationalListRow | null {
  if (q === '') return null;

  const matches = rows.filter((row) => matchesText(row, q));
  const exact = matches.length === 1 ? matches : matches.filter((row) => isExactMatch(row, q));
  return exact.length === 1 ? (exact[0] ?? null) : null;
}

function sortRows(
  rows: readonly NationalListRow[],
  sort: NationalListSort,
  order: NationalListSearch['order'],
): NationalListRow[] {
  const sign = order === 'ascending' ? 1 : -1;

  return rows.toSorted((a, b) => {
    const [first, second] = [sortKey(a, sort), sortKey(b, sort)];
    // What has no value in this column comes last in either order: absence is neither best nor worst.
    if (first.missing !== second.missing) return first.missing - second.missing;

    return sign * compareKeys(first.value, second.value) || byName(a, b);
  });
}

type SortKey = { missing: number; value: string | number };

function sortKey(row: NationalListRow, sort: NationalListSort): SortKey {
  switch (sort) {
    case 'name':
      return { missing: 0, value: row.name };
    case 'region':
      return { missing: 0, value: row.region };
    case 'published':
      return { missing: row.newest?.publishedOn ? 0 : 1, value: row.newest?.publishedOn ?? '' };
    default:
      return gradeKey(gradeCell(row.newest, sort));
  }
}

/** Graded rows first, then those with a joint or an earlier grade, then those with none. */
function gradeKey(cell: GradeCell): SortKey {
  const grade = gradeOf(cell);
  if (grade) return { missing: 0, value: grades.indexOf(grade) };
  if (cell.kind !== 'together' && cell.kind !== 'earlier') return { missing: 2, value: 0 };

  return {
    missing: 1,
    value: isGrade(cell.outcome) ? grades.indexOf(cell.outcome) : grades.length,
  };
}

function compareKeys(first: string | number, second: string | number): number {
  if (typeof first === 'number' && typeof second === 'number') return first - second;

  return String(first).localeCompare(String(second), 'en-GB');
}

function byName(a: NationalListRow, b: NationalListRow): number {
  return a.name.localeCompare(b.name, 'en-GB');
}

function gradeOf(cell: GradeCell): Grade | null {
  return cell.kind === 'grade' && isGrade(cell.outcome) ? cell.outcome : null;
}

function describeRanking(rows: readonly NationalListRow[], column: NationalListColumn): Ranking {
  const counts = new Map<FrameworkKey, number>();
  let together = 0;
  let earlier = 0;
  let ungraded = 0;
  for (const row of rows) {
    const cell = gradeCell(row.newest, column);
    if (row.newest && gradeOf(cell)) {
      counts.set(row.newest.framework, (counts.get(row.newest.framework) ?? 0) + 1);
    } else if (cell.kind === 'together') together += 1;
    else if (cell.kind === 'earlier') earlier += 1;
    else ungraded += 1;
  }

  return {
    column,
    frameworks: frameworkKeys.flatMap((framework) => {
      const count = counts.get(framework);
      return count === undefined ? [] : [{ framework, rows: count }];
    }),
    together,
    earlier,
    ungraded,
  };
}
