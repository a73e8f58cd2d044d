import { type GradeCell, gradeCell } from '@/lib/comparison/national-list';
import { isGrade } from '@/lib/domain/grades';
import {
  type NationalListColumn,
  type NationalListRow,
  type NewestInspection,
  nationalListColumns,
} from '@/lib/domain/national-list';
import { formatAge, formatDate, formatDateRange, formatDistance } from '@/lib/format/dates';
import { frameworkLabels } from '@/lib/format/frameworks';
import { absentGradeLabels, shortGradeLabels } from '@/lib/format/grades';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { paths } from '@/lib/paths';
import type { GradeTableRow, ListedFact, ListedGrade } from './grade-table';

/** Headings short enough for nine columns. */
export const columnHeadings = {
  overallEffectiveness: 'Overall',
  leaders: 'Leaders',
  helpAndProtection: 'Help and protection',
  inCare: 'Children in care',
  careLeavers: 'Care leavers',
} as const satisfies Record<NationalListColumn, string>;

/**
 * One authority as text, ready for the list.
 *
 * @param day the day the list is of: ages are counted to it, in other words where it is not today
 */
export function toListRow(row: NationalListRow, day: string, today: string = day): GradeTableRow {
  const { laCode, name, type, region, delivery, newest } = row;
  const publishedOn = newest?.publishedOn;

  return {
    key: laCode,
    heading: {
      text: name,
      href: paths.localAuthorities.one(laCode),
      note: delivery ? `${type}, services run by ${delivery}` : type,
    },
    facts: [
      { text: region },
      newest ? daysOnSite(laCode, newest) : { text: absentGradeLabels.notInspectedYet },
      publishedOn
        ? {
            text: formatDate(publishedOn),
            note: day === today ? formatAge(publishedOn, day) : formatDistance(publishedOn, day),
            prefix: 'published ',
            whole: true,
          }
        : { text: '' },
    ],
    grades: nationalListColumns.flatMap((column) => listedGrade(column, newest)),
  };
}

function daysOnSite(laCode: string, newest: NewestInspection): ListedFact {
  const { startedOn, endedOn, publishedOn } = newest;
  const day = startedOn ?? publishedOn;
  const text = !startedOn
    ? 'Days not known'
    : endedOn
      ? formatDateRange(startedOn, endedOn)
      : `From ${formatDate(startedOn)}`;
  const shown = { text, note: frameworkLabels[newest.framework], prefix: 'on site ' };

  return day ? { ...shown, href: paths.localAuthorities.inspection(laCode, day) } : shown;
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
      note: 'One grade for both together, as until 2022',
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
    case 'earlier':
      return {
        ...inWords({ kind: 'grade', outcome: cell.outcome }, column),
        note: cell.area === column ? 'part of looked after children' : 'looked after children',
      };
    case 'notInspected':
      return { text: absentGradeLabels.notInspectedYet };
    case 'notInFramework':
      return column === 'overallEffectiveness'
        ? { text: absentGradeLabels.noOverallGrade, note: 'since April 2026' }
        : { text: 'Not graded under this framework' };
  }
}
