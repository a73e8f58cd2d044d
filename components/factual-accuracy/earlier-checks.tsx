import { onSite } from '@/components/inspections/inspection-table';
import { Table } from '@/components/ui/table';
import { type FactualComment, standingVersion, wasSent } from '@/lib/domain/factual-accuracy';
import type { Inspection } from '@/lib/domain/inspection-record';
import { eventTitle } from '@/lib/format/inspections';
import { capitalise } from '@/lib/format/lists';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import { EarlierCheckState } from './earlier-check-state';

type Check = {
  inspection: Inspection;
  rounds: readonly { comments: readonly FactualComment[] }[];
};

/** Reports the council has checked, each with the way to what it said and was answered. */
export function EarlierChecks({ checks }: { checks: readonly Check[] }) {
  return (
    <Table
      caption="Earlier checks"
      captionHidden
      rows={checks}
      rowKey={({ inspection }) => inspection.id}
      columns={[
        {
          key: 'authority',
          heading: 'Draft',
          rowHeading: true,
          cell: ({ inspection }) => (
            <a href={paths.draftsToCheck.earlier(inspection.id)}>{eventTitle(inspection)}</a>
          ),
        },
        { key: 'dates', heading: 'On site', cell: ({ inspection }) => onSite(inspection) },
        {
          key: 'state',
          heading: 'State',
          cell: ({ inspection }) => <EarlierCheckState inspection={inspection} />,
        },
        { key: 'comments', heading: 'Comments', cell: describeComments },
      ]}
    />
  );
}

function describeComments({ rounds }: Check): string {
  const sent = rounds
    .flatMap(({ comments }) => comments)
    .filter((comment) => wasSent(comment) && standingVersion(comment).state !== 'withdrawn');
  const answered = sent.filter(({ answers }) => answers.length > 0).length;

  return capitalise(`${formatCount(sent.length, 'comment')} sent, ${answered} answered`);
}
