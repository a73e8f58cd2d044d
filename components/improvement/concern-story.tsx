import { type Column, Table } from '@/components/ui/table';
import type { ConcernEvent } from '@/lib/domain/concern-record';
import { mentionStatuses } from '@/lib/domain/concerns';
import { mentionStatusLabels, mentionStatusMeanings } from '@/lib/format/concerns';
import { formatDate, formatDateRange } from '@/lib/format/dates';
import { eventTypeLabels } from '@/lib/format/inspections';
import type { ConcernThread, ThreadCell } from '@/lib/improvement/lineage';
import { PlaceLinks } from './place-links';

type Props = {
  thread: ConcernThread<ConcernEvent>;
  listPage: string;
  /** Where a link to a report is changed, for those who may. */
  changeHref?: ((mentionId: string) => string) | null;
};

/** One concern, event by event: what is said, in short, and where it stands. */
export function ConcernStory({ thread, listPage, changeHref = null }: Props) {
  const columns: Column<ThreadCell<ConcernEvent>>[] = [
    {
      key: 'event',
      heading: 'Inspection or visit',
      rowHeading: true,
      cell: ({ event }) => (
        <>
          {eventTypeLabels[event.type]},{' '}
          {event.endedOn
            ? formatDateRange(event.startedOn, event.endedOn)
            : formatDate(event.startedOn)}
        </>
      ),
    },
    {
      key: 'status',
      heading: 'What it says',
      cell: ({ mention, returned }) =>
        mention ? (
          <>
            <span className="font-semibold">{mentionStatusLabels[mention.status]}</span>
            {returned && ', again after it was met'}
            {mention.note && <>: {mention.note}</>}
          </>
        ) : (
          <span className="text-quiet">Nothing of weight</span>
        ),
    },
    {
      key: 'places',
      heading: 'Where',
      cell: ({ event, mention }) =>
        mention && mention.places.length > 0 ? (
          <PlaceLinks event={event} places={mention.places} listPage={listPage} />
        ) : (
          ''
        ),
    },
    ...(changeHref
      ? [
          {
            key: 'change',
            heading: 'Link',
            cell: ({ event, mention }: ThreadCell<ConcernEvent>) =>
              mention && (
                <a href={changeHref(mention.id)}>
                  Change<span className="sr-only"> what {formatDate(event.startedOn)} says</span>
                </a>
              ),
          },
        ]
      : []),
  ];

  return (
    <>
      <Table
        caption="Oldest first"
        columns={columns}
        rows={thread.cells}
        rowKey={({ event }) => event.inspectionId}
      />
      <dl className="mt-4 max-w-prose text-quiet text-table">
        {mentionStatuses.map((status) => (
          <div key={status}>
            <dt className="inline font-semibold">{mentionStatusLabels[status]}: </dt>
            <dd className="inline">{mentionStatusMeanings[status]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
