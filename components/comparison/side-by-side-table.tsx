import {
  GradeTable,
  type GradeTableRow,
  type ListedFact,
  type ListedGrade,
} from '@/components/local-authorities/grade-table';
import { ScrollRegion } from '@/components/ui/scroll-region';
import type { SideBySide, SideCell, SideRow } from '@/lib/comparison/side-by-side';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { formatAge, formatDate, formatDateRange } from '@/lib/format/dates';
import { frameworkLabels } from '@/lib/format/frameworks';
import { absentGradeLabels, shortGradeLabels } from '@/lib/format/grades';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { paths } from '@/lib/paths';
import { noGradeWords } from './compare-words';

type Props = {
  caption: string;
  sideBySide: SideBySide;
  /** The day the table is of. */
  day: string;
  /** Where the rows in order of a judgement are; null where they cannot be put in one. */
  orderHref: (area: JudgementArea) => string | null;
  order: JudgementArea | null;
  /** Names the shapes of this table, where a page has several. */
  marks?: string;
};

/** The grades that stood on a day, an authority a row. Only what is alike can be put in order. */
export function SideBySideTable({
  caption,
  sideBySide,
  day,
  orderHref,
  order,
  marks = 'mark',
}: Props) {
  const table = (
    <GradeTable
      caption={caption}
      marks={marks}
      headings={[
        { text: 'Local authority' },
        { text: 'On site' },
        { text: 'Published' },
        ...sideBySide.columns.map(({ area }) => {
          const href = orderHref(area);
          const text = judgementAreaLabels[area];
          return href
            ? {
                text,
                sort: { href, direction: order === area ? ('ascending' as const) : undefined },
              }
            : { text };
        }),
      ]}
      rows={sideBySide.rows.map((row) => toRow(row, sideBySide, day))}
    />
  );

  // Two frameworks side by side have more judgements than a page is wide.
  return sideBySide.columns.length > 6 ? (
    <ScrollRegion label={caption}>{table}</ScrollRegion>
  ) : (
    table
  );
}

function toRow(row: SideRow, { columns }: SideBySide, day: string): GradeTableRow {
  const { laCode, name, region } = row.authority;

  return {
    key: laCode,
    heading: { text: name, href: paths.localAuthorities.one(laCode), note: region },
    facts: factsOf(row, day),
    grades: columns.map(({ area }) => toCell(area, row.cells[area])),
  };
}

function factsOf({ authority, inspection, cells }: SideRow, day: string): ListedFact[] {
  if (!inspection) {
    const gone = Object.values(cells).some((cell) => cell.kind === 'notThere');
    return [
      { text: gone ? noGradeWords.notThere : absentGradeLabels.notInspectedYet },
      { text: '' },
    ];
  }

  const { startedOn, endedOn, publishedOn, framework } = inspection;
  const address = startedOn ?? publishedOn;
  return [
    {
      text: !startedOn
        ? 'Days not known'
        : endedOn
          ? formatDateRange(startedOn, endedOn)
          : `From ${formatDate(startedOn)}`,
      note: frameworkLabels[framework],
      prefix: 'on site ',
      ...(address && { href: paths.localAuthorities.inspection(authority.laCode, address) }),
    },
    publishedOn
      ? {
          text: formatDate(publishedOn),
          note: formatAge(publishedOn, day),
          prefix: 'published ',
          whole: true,
        }
      : { text: '' },
  ];
}

function toCell(area: JudgementArea, cell: SideCell | undefined): ListedGrade {
  const label = judgementAreaLabels[area];
  if (cell?.kind === 'grade') {
    return { label, text: shortGradeLabels[cell.grade], grade: cell.grade };
  }
  return { label, text: noGradeWords[cell?.kind ?? 'notInFramework'] };
}
