import type { Metadata } from 'next';
import { forbidden, redirect } from 'next/navigation';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { Table } from '@/components/ui/table';
import { formatDate } from '@/lib/format/dates';
import { planCountLabels } from '@/lib/format/improvement';
import { paths } from '@/lib/paths';
import { councilOf, isOfficial } from '@/lib/permissions/improvement';
import { listPlanStatus } from '@/lib/queries/plan-status';
import { today } from '@/lib/server/clock';
import { requireViewer } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Improvement' };

export default pageOrProblem(async function ImprovementPage() {
  const viewer = await requireViewer(paths.improvement.home);
  const council = councilOf(viewer);
  if (council) redirect(paths.improvement.one(council));
  if (!isOfficial(viewer)) forbidden();

  const plans = await listPlanStatus(viewer, today());
  return (
    <Page
      title="How far improvement plans are"
      lead="What councils keep here about the plans that answer their inspections: counts and dates, and nothing of their notes."
    >
      {plans.length === 0 ? (
        <p>No council keeps a plan here yet.</p>
      ) : (
        <Table
          caption="Plans by authority"
          captionHidden
          rows={plans}
          rowKey={({ inspectionId }) => inspectionId}
          columns={[
            {
              key: 'authority',
              heading: 'Authority',
              rowHeading: true,
              cell: ({ laCode, name }) => <a href={paths.localAuthorities.one(laCode)}>{name}</a>,
            },
            {
              key: 'inspection',
              heading: 'Answers the inspection of',
              cell: ({ startedOn }) => formatDate(startedOn),
            },
            { key: 'actions', heading: 'Actions', numeric: true, cell: ({ actions }) => actions },
            {
              key: 'closed',
              heading: planCountLabels.closed,
              numeric: true,
              cell: ({ closed }) => closed,
            },
            {
              key: 'disputed',
              heading: planCountLabels.disputed,
              numeric: true,
              cell: ({ disputed }) => disputed,
            },
            {
              key: 'overdue',
              heading: planCountLabels.overdue,
              numeric: true,
              cell: ({ overdue }) => overdue,
            },
            {
              key: 'noOwner',
              heading: planCountLabels.withoutOwner,
              numeric: true,
              cell: ({ withoutOwner }) => withoutOwner,
            },
            {
              key: 'newest',
              heading: 'Last change',
              cell: ({ lastChangeOn }) => formatDate(lastChangeOn),
            },
          ]}
        />
      )}
    </Page>
  );
});
