import { type Column, Table } from '@/components/ui/table';
import type { Route } from '@/lib/comparison/routes-out';
import type { Spell } from '@/lib/comparison/time-inadequate';
import type { PublishedInspection } from '@/lib/domain/published-record';
import { formatDate } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import { describeEnd, formatSpan } from './movement-words';
import { RouteFacts } from './route-facts';

export type SpellRow = Spell & { route: Route };

type Props = { caption: string; spells: readonly SpellRow[] };

/** Times of inadequate, the longest first: from which report to which, how it ended, what is on record of the way. */
export function SpellTable({ caption, spells }: Props) {
  return (
    <Table
      caption={caption}
      captionHidden
      columns={columns}
      rows={spells}
      rowKey={({ authority, from }) => `${authority.laCode}-${from}`}
    />
  );
}

const columns: readonly Column<SpellRow>[] = [
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
    heading: 'From the report of',
    cell: ({ authority, first, inspections }) => (
      <>
        <ReportLink laCode={authority.laCode} inspection={first} />
        {inspections.length > 1 && (
          <span className="block text-fine text-quiet">
            {formatCount(inspections.length, 'inspection')} said so
          </span>
        )}
      </>
    ),
  },
  { key: 'to', heading: 'To the report of', cell: (spell) => <End spell={spell} /> },
  { key: 'time', heading: 'Time', cell: ({ days }) => formatSpan(days) },
  { key: 'how', heading: 'Then', cell: ({ end }) => describeEnd(end) },
  {
    key: 'route',
    heading: 'On record meanwhile',
    cell: ({ authority, route }) => <RouteFacts laCode={authority.laCode} route={route} />,
  },
];

function End({ spell: { authority, end } }: { spell: SpellRow }) {
  if (end.kind === 'goesOn') return <span className="text-quiet">None yet</span>;
  if (end.kind === 'abolished') return <>{formatDate(end.day)}, with the authority</>;

  return <ReportLink laCode={authority.laCode} inspection={end.inspection} />;
}

function ReportLink({ laCode, inspection }: { laCode: string; inspection: PublishedInspection }) {
  const { startedOn, publishedOn } = inspection;
  return (
    <a href={paths.localAuthorities.inspection(laCode, startedOn ?? publishedOn ?? '')}>
      {publishedOn ? formatDate(publishedOn) : 'Report'}
    </a>
  );
}
