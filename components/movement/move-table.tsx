import { GradeTag } from '@/components/judgements/grade-tag';
import { type Column, Table } from '@/components/ui/table';
import type { Move } from '@/lib/comparison/movement';
import { formatDate } from '@/lib/format/dates';
import { frameworkLabels } from '@/lib/format/frameworks';
import { shortGradeLabels } from '@/lib/format/grades';
import { paths } from '@/lib/paths';

/** Steps one by one, the newest first, each side with its report. */
export function MoveTable({ caption, moves }: { caption: string; moves: readonly Move[] }) {
  return (
    <Table
      caption={caption}
      captionHidden
      columns={columns}
      rows={moves}
      rowKey={({ authority, to }) => `${authority.laCode}-${to.inspection.id}`}
    />
  );
}

const columns: readonly Column<Move>[] = [
  {
    key: 'authority',
    heading: 'Local authority',
    rowHeading: true,
    cell: ({ authority }) => (
      <a href={paths.localAuthorities.one(authority.laCode)}>{authority.name}</a>
    ),
  },
  {
    key: 'from',
    heading: 'From',
    cell: ({ authority, from }) => <Side laCode={authority.laCode} side={from} />,
  },
  {
    key: 'to',
    heading: 'To',
    cell: ({ authority, to }) => <Side laCode={authority.laCode} side={to} />,
  },
];

function Side({ laCode, side: { inspection, grade } }: { laCode: string; side: Move['from'] }) {
  const { startedOn, publishedOn, framework } = inspection;

  return (
    <>
      <GradeTag grade={grade} words={shortGradeLabels} form="text" />
      <span className="block text-fine text-quiet">
        <a href={paths.localAuthorities.inspection(laCode, startedOn ?? publishedOn ?? '')}>
          Report of {publishedOn ? formatDate(publishedOn) : 'an unknown day'}
        </a>
        , {frameworkLabels[framework]}
      </span>
    </>
  );
}
