import type { AsAt } from '@/lib/domain/as-at';
import { type FrameworkKey, frameworkKeys } from '@/lib/domain/frameworks';
import { type Grade, isGrade } from '@/lib/domain/grades';
import type { FilterableJudgement } from '@/lib/domain/national-list';
import type { OutcomeKind } from '@/lib/domain/national-picture';
import type { PublishedRecord, RecordedAuthority } from '@/lib/domain/published-record';
import { type Standing, standingsAt } from './as-at';
import { gradeCell } from './national-list';

/** Authorities, and the children aged 0 to 17 who live in those of them with a known population. */
export type Count = { authorities: number; children: number };

/** How the authorities of a day stand in one judgement. Every authority is in exactly one of `by`. */
export type Distribution = {
  area: FilterableJudgement;
  by: Readonly<Record<OutcomeKind, Count>>;
  all: Count;
  /** Those with one of the four grades: what shares are shares of. */
  graded: Count;
  /** The frameworks these grades were given under, oldest first. */
  frameworks: readonly { framework: FrameworkKey; authorities: number }[];
  /** Authorities of that day whose children nobody has counted for that year. */
  uncounted: number;
};

/** Counts standings by what they say of a judgement. `year` is the mid-year estimate that children are taken from. */
export function distributionOf(
  standings: readonly Standing[],
  area: FilterableJudgement,
  year: number | null,
): Distribution {
  const by = emptyCounts();
  const all = { authorities: 0, children: 0 };
  const graded = { authorities: 0, children: 0 };
  const frameworks = new Map<FrameworkKey, number>();
  let uncounted = 0;

  for (const { authority, inspection } of standings) {
    const kind = outcomeKind(inspection, area);
    const children = childrenIn(authority, year);
    if (children === null) uncounted += 1;
    for (const count of isGrade(kind) ? [by[kind], all, graded] : [by[kind], all]) {
      count.authorities += 1;
      count.children += children ?? 0;
    }
    if (inspection && isGrade(kind)) {
      frameworks.set(inspection.framework, (frameworks.get(inspection.framework) ?? 0) + 1);
    }
  }

  return {
    area,
    by,
    all,
    graded,
    frameworks: frameworkKeys.flatMap((framework) => {
      const authorities = frameworks.get(framework);
      return authorities === undefined ? [] : [{ framework, authorities }];
    }),
    uncounted,
  };
}

/** What one standing says of a judgement: a grade, or why there is none. */
export function outcomeKind(
  inspection: Standing['inspection'],
  area: FilterableJudgement,
): OutcomeKind {
  const cell = gradeCell(inspection, area);
  if (cell.kind !== 'grade') return cell.kind;

  return cell.outcome;
}

/** Some of the graded authorities as a share of them all, by number and by children; null where none is graded. */
export function shareOf(
  { by, graded }: Distribution,
  wanted: readonly Grade[],
): { authorities: number; children: number | null } | null {
  if (graded.authorities === 0) return null;

  const sum = (of: keyof Count) => wanted.reduce((total, grade) => total + by[grade][of], 0);
  return {
    authorities: sum('authorities') / graded.authorities,
    children: graded.children === 0 ? null : sum('children') / graded.children,
  };
}

/** The newest mid-year estimate that is of the day or before it; null before the first. */
export function populationYear(
  record: readonly Pick<RecordedAuthority, 'children'>[],
  day: string,
): number | null {
  const years = new Set(record.flatMap(({ children }) => Object.keys(children)));
  const known = [...years].filter((year) => `${year}-06-30` <= day).map(Number);

  return known.length === 0 ? null : Math.max(...known);
}

/** Children aged 0 to 17 of an authority in a year; null where nobody has counted them. */
export function childrenIn(
  { children }: Pick<RecordedAuthority, 'children'>,
  year: number | null,
): number | null {
  return year === null ? null : (children[String(year)] ?? null);
}

/** The distribution of one judgement on each of some days. */
export function distributionsOver(
  record: PublishedRecord,
  area: FilterableJudgement,
  days: readonly AsAt[],
): { asAt: AsAt; distribution: Distribution }[] {
  return days.map((asAt) => ({
    asAt,
    distribution: distributionOf(standingsAt(record, asAt), area, populationYear(record, asAt.day)),
  }));
}

function emptyCounts(): Record<OutcomeKind, Count> {
  const none = () => ({ authorities: 0, children: 0 });
  return {
    outstanding: none(),
    good: none(),
    requiresImprovement: none(),
    inadequate: none(),
    notJudged: none(),
    together: none(),
    earlier: none(),
    notInFramework: none(),
    notInspected: none(),
  };
}
