import { type Column, Table } from '@/components/ui/table';
import type { RepeatedConcern } from '@/lib/comparison/themes';
import { formatShortMonth } from '@/lib/format/dates';
import { paths } from '@/lib/paths';
import { describeEvent, eventHref } from './event-words';

type Props = {
  repeated: readonly RepeatedConcern[];
  hrefOf: (criterionId: string, laCode: string) => string;
};

/** Criteria that three or more inspections or visits of one authority asked to be better. */
export function RepeatedTable({ repeated, hrefOf }: Props) {
  const columns: Column<RepeatedConcern>[] = [
    {
      key: 'authority',
      heading: 'Local authority',
      rowHeading: true,
      cell: ({ laCode, laName }) => <a href={paths.localAuthorities.one(laCode)}>{laName}</a>,
    },
    {
      key: 'criterion',
      heading: 'Criterion',
      cell: ({ criterion, laCode }) => (
        <>
          <a href={hrefOf(criterion.id, laCode)}>{criterion.title}</a>{' '}
          <span className="text-quiet">{criterion.id}</span>
        </>
      ),
    },
    { key: 'count', heading: 'Times', numeric: true, cell: ({ events }) => events.length },
    {
      key: 'events',
      heading: 'In',
      cell: ({ events }) => (
        <ul className="flex flex-wrap gap-x-3 gap-y-1 max-md:justify-end">
          {events.map(({ eventId, items: [item] }) =>
            item ? (
              <li key={eventId}>
                <a href={eventHref(item)} aria-label={describeEvent(item)}>
                  {formatShortMonth(item.day)}
                </a>
              </li>
            ) : null,
          )}
        </ul>
      ),
    },
  ];

  return (
    <Table
      caption="Asked for three times or more"
      captionHidden
      columns={columns}
      rows={repeated}
      rowKey={({ laCode, criterion }) => `${laCode}-${criterion.id}`}
    />
  );
}
