import { type GradeCell, gradeCell } from '@/lib/comparison/national-list';
import { isGrade } from '@/lib/domain/grades';
import {
  type NationalListColumn,
  type NationalListRow,
  type NewestInspection,
  nationalListColumns,
} from '@/lib/domain/national-list';
import { formatAge, formatDate, formatDateRange } from '@/lib/format/dates';
import { frameworkLabels } from '@/lib/format/frameworks';
import { absentGradeLabels, shortGradeLabels } from '@/lib/format/grades';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { paths } from '@/lib/paths';
import type { ListedAuthority, ListedGrade } from './national-list-table';

/** Headings short enough for nine columns. */
export const columnHeadings = {
  overallEffectiveness: 'Overall',
  leaders: 'Leaders',
  helpAndProtection: 'Help and protection',
  inCare: 'Children in care',
  careLeavers: 'Care leavers',
} as const satisfies Record<NationalListColumn, string>;

/** One authority as text, ready for the list. */
export function toListedAuthority(row: NationalListRow, today: string): ListedAuthority {
  const { laCode, name, type, region, newest } = row;

  return {
    laCode,
    href: paths.localAuthorities.one(laCode),
    name,
    type,
    region,
    onSite: newest && describeDaysOnSite(laCode, newest),
    framework: newest ? frameworkLabels[newest.framework] : '',
    published: newest?.publishedOn ? formatDate(newest.publishedOn) : '',
    age: newest?.publishedOn ? formatAge(newest.publishedOn, today) : '',
    grades: nationalListColumns.flatMap((column) => listedGrade(column, newest)),
  };
}

function describeDaysOnSite(laCode: string, newest: NewestInspection): ListedAuthority['onSite'] {
  const { startedOn, endedOn, publishedOn } = newest;
  const day = startedOn ?? publishedOn;
  if (!day) return null;

  const text = !startedOn
    ? 'Days not known'
    : endedOn
      ? formatDateRange(startedOn, endedOn)
      : `From ${formatDate(startedOn)}`;
  return { href: paths.localAuthorities.inspection(laCode, day), text };
}

/** Nothing for care leavers where a joint grade has already covered them. */
function listedGrade(column: NationalListColumn, newest: NewestInspection | null): ListedGrade[] {
  const cell = gradeCell(newest, column);
  if (cell.kind !== 'together')
    return [{ label: columnHeadings[column], ...inWords(cell, column) }];
  if (column === 'careLeavers') return [];

  return [
    {
      label: judgementAreaLabels.inCareAndCareLeavers,
      ...inWords({ ...cell, kind: 'grade' }, column),
      span: 2,
      note: 'One grade for children in care and care leavers together, as until 2022',
    },
  ];
}

function inWords(cell: GradeCell, column: NationalListColumn): Omit<ListedGrade, 'label'> {
  switch (cell.kind) {
    case 'grade':
    case 'together':
      return isGrade(cell.outcome)
        ? { text: shortGradeLabels[cell.outcome], grade: cell.outcome }
        : { text: absentGradeLabels.notJudged };
    case 'notInspected':
      return { text: absentGradeLabels.notInspectedYet };
    case 'notInFramework':
      return column === 'overallEffectiveness'
        ? { text: absentGradeLabels.noOverallGrade, note: 'since April 2026' }
        : { text: 'Not graded under this framework' };
  }
}
