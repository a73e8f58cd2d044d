import { type Column, Table } from '@/components/ui/table';
import type { Recovery } from '@/lib/comparison/routes-out';
import type { CouncilItem } from '@/lib/domain/council-items';
import type { StatementContent } from '@/lib/domain/governance';
import type { PublishedInspection } from '@/lib/domain/published-record';
import { formatDate } from '@/lib/format/dates';
import { outcomeLabels } from '@/lib/format/grades';
import { formatPartialDay, verdictLabels } from '@/lib/format/improvement';
import { paths } from '@/lib/paths';
import { earlierSubjectLabels } from './movement-words';
import { RouteFacts } from './route-facts';

export type SaidRow = Recovery & { statements: readonly CouncilItem<StatementContent>[] };

/** What was said of authorities that got out of inadequate, and beside it every grade and the route on record. */
export function SaidTable({ caption, rows }: { caption: string; rows: readonly SaidRow[] }) {
  return (
    <Table
      caption={caption}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ authority }) => authority.laCode}
    />
  );
}

const columns: readonly Column<SaidRow>[] = [
  {
    key: 'authority',
    heading: 'Local authority',
    rowHeading: true,
    cell: ({ authority: { laCode, name } }) => (
      <a href={paths.localAuthorities.one(laCode)}>{name}</a>
    ),
  },
  {
    key: 'said',
    heading: 'What was said',
    cell: ({ authority, statements }) =>
      statements.map(({ id, content: { summary, saidOn, verdict } }) => (
        <span key={id} className="block">
          {summary}
          <span className="block text-fine text-quiet">
            <a href={paths.localAuthorities.intervention(authority.laCode, `statement-${id}`)}>
              Said on {formatPartialDay(saidOn)}
            </a>
            : {(verdict ? verdictLabels[verdict] : 'Not checked yet').toLowerCase()}
          </span>
        </span>
      )),
  },
  {
    key: 'grades',
    heading: 'Overall grades on record',
    cell: ({ authority, earlier, graded }) => (
      <>
        {earlier && (
          <span className="block text-quiet">
            {formatDate(earlier.publishedOn)}: inadequate for {earlierSubjectLabels[earlier.about]},
            an earlier kind of inspection
          </span>
        )}
        {graded.map((inspection) => (
          <Graded key={inspection.id} laCode={authority.laCode} inspection={inspection} />
        ))}
      </>
    ),
  },
  {
    key: 'route',
    heading: 'On record meanwhile',
    cell: ({ authority, from, to, route }) => (
      <>
        <RouteFacts laCode={authority.laCode} route={route} />
        <span className="block text-fine text-quiet">
          between {formatDate(from)} and {formatDate(to)}
        </span>
      </>
    ),
  },
];

function Graded({ laCode, inspection }: { laCode: string; inspection: PublishedInspection }) {
  const { startedOn, publishedOn, judgements } = inspection;
  const outcome = judgements.overallEffectiveness;
  if (!publishedOn || !outcome) return null;

  return (
    <span className="block">
      <a href={paths.localAuthorities.inspection(laCode, startedOn ?? publishedOn)}>
        {formatDate(publishedOn)}
      </a>
      : {outcomeLabels[outcome].toLowerCase()}
    </span>
  );
}
