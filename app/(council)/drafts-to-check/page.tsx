import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { EarlierChecks } from '@/components/factual-accuracy/earlier-checks';
import { onSite } from '@/components/inspections/inspection-table';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { Table } from '@/components/ui/table';
import { clockOf, standingVersion } from '@/lib/domain/factual-accuracy';
import { formatClock } from '@/lib/format/factual-accuracy';
import { eventTitle } from '@/lib/format/inspections';
import { capitalise } from '@/lib/format/lists';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import { canCheckDrafts } from '@/lib/permissions/inspections';
import { listEarlierChecks } from '@/lib/queries/earlier-checks';
import { type CouncilDraft, listDraftsToCheck } from '@/lib/queries/factual-accuracy';
import { today } from '@/lib/server/clock';
import { requireViewer } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Drafts to check' };

export default pageOrProblem(async function DraftsPage() {
  const viewer = await requireViewer(paths.draftsToCheck.list);
  if (!canCheckDrafts(viewer)) forbidden();
  const [drafts, earlier] = await Promise.all([
    listDraftsToCheck(viewer),
    listEarlierChecks(viewer),
  ]);
  const day = today();

  return (
    <Page
      title="Drafts to check"
      lead="Before a report is published, your council reads the draft and says what is factually wrong in it. Every look at a draft is recorded."
    >
      {drafts.length === 0 ? (
        <p>There is no draft of your council’s to check now.</p>
      ) : (
        <Table
          caption="Drafts to check"
          captionHidden
          rows={drafts}
          rowKey={({ inspection }) => inspection.id}
          columns={[
            {
              key: 'authority',
              heading: 'Draft',
              rowHeading: true,
              cell: ({ inspection }) => (
                <a href={paths.draftsToCheck.one(inspection.id)}>{eventTitle(inspection)}</a>
              ),
            },
            { key: 'dates', heading: 'On site', cell: ({ inspection }) => onSite(inspection) },
            {
              key: 'time',
              heading: 'Time for comments',
              cell: ({ round }) => formatClock(clockOf(round, day)),
            },
            { key: 'comments', heading: 'Comments', cell: describeComments },
          ]}
        />
      )}
      {earlier.length > 0 && (
        <Section title="Earlier checks" id="earlier">
          <EarlierChecks checks={earlier} />
        </Section>
      )}
    </Page>
  );
});

function describeComments({ comments }: CouncilDraft): string {
  const count = (state: string) =>
    comments.filter((comment) => standingVersion(comment).state === state).length;

  const drafts = count('draft') > 0 ? `, ${count('draft')} not sent yet` : '';

  return `${capitalise(formatCount(count('sent'), 'comment'))} sent${drafts}`;
}
