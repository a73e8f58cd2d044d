import type { AsAt } from '@/lib/domain/as-at';
import { compareGrades, type Grade, isGrade, type JudgementOutcome } from '@/lib/domain/grades';
import { type JudgementArea, judgementAreas } from '@/lib/domain/judgement-areas';
import type { PublishedInspection, RecordedAuthority } from '@/lib/domain/published-record';
import { frameworkFor } from '@/lib/frameworks/index';
import { existedOn, standingInspection } from './as-at';
import { type Family, families, familyOf } from './like-with-like';

/** Why an authority has no grade in a column. Each is another fact. */
export type NoGrade =
  /** Inspected, and no judgement was possible. */
  | 'notJudged'
  /** Children in care and care leavers had one grade together. */
  | 'together'
  /** They had a grade each. */
  | 'apart'
  | 'noOverall'
  | 'notInFramework'
  | 'notInspected'
  /** It was not there on that day. */
  | 'notThere';

export type SideCell = { kind: 'grade'; grade: Grade } | { kind: NoGrade };

export type SideRow = {
  authority: RecordedAuthority;
  inspection: PublishedInspection | null;
  /** One for each column. */
  cells: Readonly<Partial<Record<JudgementArea, SideCell>>>;
};

/** Which of the chosen authorities can be compared on a judgement. */
export type SideColumn = {
  area: JudgementArea;
  /** Codes by what their grades were given under. Across these sets nothing is compared. */
  sets: readonly { family: Family; laCodes: readonly string[] }[];
  /** Those that have no grade here, and why. */
  without: readonly { laCode: string; why: NoGrade }[];
  /** `all` of them, `part` of them, or `none`: grades of two sets, or fewer than two grades. */
  comparable: 'all' | 'part' | 'none';
};

export type SideBySide = { rows: readonly SideRow[]; columns: readonly SideColumn[] };

/** The grades that stood on a day beside each other, in the order asked for, and what of it is alike. */
export function buildSideBySide(authorities: readonly RecordedAuthority[], asAt: AsAt): SideBySide {
  const standing = authorities.map((authority) => ({
    authority,
    there: existedOn(authority, asAt.day),
    inspection: existedOn(authority, asAt.day) ? standingInspection(authority, asAt) : null,
  }));
  const areas = judgementAreas.filter((area) =>
    standing.some(({ inspection }) => inspection?.judgements[area] !== undefined),
  );
  const rows = standing.map(({ authority, inspection, there }) => ({
    authority,
    inspection,
    cells: Object.fromEntries(
      areas.map((area) => [area, there ? cellOf(inspection, area) : { kind: 'notThere' as const }]),
    ),
  }));

  return { rows, columns: areas.map((area) => describeColumn(area, rows)) };
}

/**
 * Rows from the best grade to the worst; those without one come last. Equal ones keep the order asked for.
 *
 * @returns null where the grades of the column are not alike: they are not put in an order
 */
export function rankBy({ rows, columns }: SideBySide, area: JudgementArea): SideRow[] | null {
  const column = columns.find((one) => one.area === area);
  if (!column || column.comparable === 'none') return null;

  return rows.toSorted((a, b) => {
    const [first, second] = [gradeIn(a, area), gradeIn(b, area)];
    if (first && second) return compareGrades(first, second);

    return Number(first === null) - Number(second === null);
  });
}

function cellOf(inspection: PublishedInspection | null, area: JudgementArea): SideCell {
  if (!inspection) return { kind: 'notInspected' };

  const outcome: JudgementOutcome | undefined = inspection.judgements[area];
  if (outcome !== undefined) {
    return isGrade(outcome) ? { kind: 'grade', grade: outcome } : { kind: 'notJudged' };
  }

  const { tableOrder, overall } = frameworkFor(inspection.framework);
  const parts: readonly JudgementArea[] = ['inCare', 'careLeavers'];
  if (area === 'overallEffectiveness' && overall === 'none') return { kind: 'noOverall' };
  if (parts.includes(area) && tableOrder.includes('inCareAndCareLeavers')) {
    return { kind: 'together' };
  }
  if (area === 'inCareAndCareLeavers' && parts.every((part) => tableOrder.includes(part))) {
    return { kind: 'apart' };
  }
  return { kind: 'notInFramework' };
}

function describeColumn(area: JudgementArea, rows: readonly SideRow[]): SideColumn {
  const sets = families
    .map((family) => ({
      family,
      laCodes: rows
        .filter(
          (row) =>
            gradeIn(row, area) !== null &&
            row.inspection &&
            familyOf(row.inspection.framework) === family,
        )
        .map(({ authority }) => authority.laCode),
    }))
    .filter(({ laCodes }) => laCodes.length > 0);
  const without = rows.flatMap(({ authority, cells }) => {
    const cell = cells[area];
    return cell && cell.kind !== 'grade' ? [{ laCode: authority.laCode, why: cell.kind }] : [];
  });
  const [only, ...others] = sets;
  const alike = only !== undefined && others.length === 0 && only.laCodes.length > 1;

  return { area, sets, without, comparable: !alike ? 'none' : without.length > 0 ? 'part' : 'all' };
}

function gradeIn(row: SideRow, area: JudgementArea): Grade | null {
  const cell = row.cells[area];
  return cell?.kind === 'grade' ? cell.grade : null;
}
