import { Table } from '@/components/ui/table';
import type { AuditRecord } from '@/lib/domain/audit';
import { formatAction, formatDetail } from '@/lib/format/audit';
import { formatInstant } from '@/lib/format/dates';

/** Who did what, when, from where, newest first. */
export function AuditTable({ events }: { events: readonly AuditRecord[] }) {
  return (
    <Table
      caption="What was done and seen, newest first"
      captionHidden
      rows={events}
      rowKey={({ id }) => id}
      rowId={({ id }) => `e${id}`}
      columns={[
        {
          key: 'what',
          heading: 'What',
          rowHeading: true,
          cell: ({ action }) => formatAction(action),
        },
        {
          key: 'when',
          heading: 'When',
          cell: ({ recordedAt }) => (
            <time dateTime={recordedAt.toISOString()}>{formatInstant(recordedAt)}</time>
          ),
        },
        { key: 'who', heading: 'Who', cell: ({ actor }) => actor ?? 'The service' },
        {
          key: 'where',
          heading: 'From where',
          cell: ({ fromAddress }) => fromAddress ?? 'Not known',
        },
        {
          key: 'detail',
          heading: 'Details',
          width: 'wide',
          cell: ({ detail }) => (
            <span className="[overflow-wrap:anywhere]">{formatDetail(detail) || 'None'}</span>
          ),
        },
      ]}
    />
  );
}
