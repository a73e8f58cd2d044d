import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { Table } from '@/components/ui/table';
import { formatDate } from '@/lib/format/dates';
import { eventTypeLabels, statusLabel } from '@/lib/format/inspections';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import { canReadAuditTrails } from '@/lib/permissions/inspections';
import { listAuditedInspections } from '@/lib/queries/audit';
import { requireViewer } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Audit trails' };

export default pageOrProblem(async function AuditPage() {
  const viewer = await requireViewer(paths.audit.list);
  if (!canReadAuditTrails(viewer)) forbidden();
  const inspections = await listAuditedInspections(viewer);

  return (
    <Page
      title="Audit trails"
      lead="Every change to an inspection, and every view of what is not published yet. Nobody can change or remove an event, the service included."
    >
      {inspections.length === 0 ? (
        <p className="max-w-prose">Nothing has been done to an inspection here yet.</p>
      ) : (
        <Table
          caption="Inspections with an audit trail"
          captionHidden
          rows={inspections}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'authority',
              heading: 'Local authority',
              rowHeading: true,
              cell: ({ id, laName }) => <a href={paths.audit.of(id)}>{laName}</a>,
            },
            { key: 'type', heading: 'Type', cell: ({ type }) => eventTypeLabels[type] },
            {
              key: 'starts',
              heading: 'First day on site',
              cell: ({ startedOn }) => (startedOn ? formatDate(startedOn) : 'Not known'),
            },
            {
              key: 'state',
              heading: 'State',
              cell: (inspection) => statusLabel(inspection),
            },
            {
              key: 'events',
              heading: 'Events',
              numeric: true,
              cell: ({ events }) => formatCount(events, 'event', 'events'),
            },
          ]}
        />
      )}
    </Page>
  );
});
