import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readOwnAuthority, readPlans } from '@/app/(council)/improvement/[laCode]/read-plan';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { PlanCounts } from '@/components/improvement/plan-counts';
import { ActionInShort, PlanCoverage } from '@/components/improvement/plan-coverage';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { ActionDates } from '@/components/report/action-dates';
import { InsetText } from '@/components/ui/inset-text';
import { actionDates } from '@/lib/domain/action-dates';
import { formatDate, formatDateRange } from '@/lib/format/dates';
import { formatPartialDay } from '@/lib/format/improvement';
import { eventTypeLabels } from '@/lib/format/inspections';
import type { ActionStanding } from '@/lib/improvement/plan';
import { type VacantPost, vacantPosts } from '@/lib/improvement/vacant-posts';
import { paths } from '@/lib/paths';
import { leadsCouncil } from '@/lib/permissions/improvement';
import { getComingReport } from '@/lib/queries/coming-reports';
import { listCouncilItems } from '@/lib/queries/council-items';
import { noteView } from '@/lib/server/audit';
import { today } from '@/lib/server/clock';
import { requireViewer } from '@/lib/server/session';
import { NoPlanYet } from './no-plan-yet';

export const metadata: Metadata = { title: 'Improvement plan' };

type Props = { params: Promise<{ laCode: string; inspectionId: string }> };

export default pageOrProblem(async function PlanPage({ params }: Props) {
  const { laCode, inspectionId } = await params;
  const viewer = await requireViewer(paths.improvement.plan(laCode, inspectionId));
  const coming = await getComingReport(laCode, inspectionId, viewer);
  if (coming) {
    await noteView(viewer, coming, paths.improvement.plan(laCode, inspectionId));
    return <NoPlanYet inspection={coming} viewer={viewer} />;
  }
  const authority = await readOwnAuthority(laCode, viewer);
  const plan = (await readPlans(laCode, viewer)).find(
    ({ event }) => event.inspectionId === inspectionId,
  );
  if (!plan) notFound();
  const holders = (await listCouncilItems('roleHolder', { laCode }, viewer)).map(
    ({ content }) => content,
  );

  const { event, standing, isExample } = plan;
  const onSite = event.endedOn
    ? formatDateRange(event.startedOn, event.endedOn)
    : formatDate(event.startedOn);
  const late = standing.actions.filter(({ overdue, stalled }) => overdue || stalled);

  return (
    <Page
      title="Improvement plan"
      caption={`${authority.name}: ${eventTypeLabels[event.type].toLowerCase()}, ${onSite}`}
      breadcrumbs={[{ text: 'Improvement', href: paths.improvement.one(laCode) }]}
    >
      {isExample && (
        <InsetText>
          This is an example. Its actions, posts and notes are made up; the areas for improvement
          are those of the report.
        </InsetText>
      )}
      <PlanCounts standing={standing} />
      <ActionDates dates={actionDates({ ...event, areas: event.items })} today={today()} />
      {leadsCouncil(viewer, laCode) && (
        <p className="mt-6 flex flex-wrap gap-x-6 gap-y-2">
          <a
            href={paths.improvement.keep(laCode, 'planAction', { inspection: event.inspectionId })}
            className="font-semibold"
          >
            Add an action
          </a>
          <a href={paths.improvement.planTable(laCode, event.inspectionId)}>
            Add several from a table
          </a>
        </p>
      )}
      <Vacant posts={vacantPosts(standing.actions, holders, today())} laCode={laCode} />
      <Section title="Coverage" id="coverage">
        <PlanCoverage laCode={laCode} coverage={standing.coverage} />
      </Section>
      <Late actions={late} laCode={laCode} />
      {standing.besides.length > 0 && (
        <Section title="Actions that answer none of these areas" id="besides">
          <Actions actions={standing.besides} laCode={laCode} />
        </Section>
      )}
    </Page>
  );
});

/** Owners who left with nobody after them: the action still names the post, and nobody answers for it. */
function Vacant({ posts, laCode }: { posts: readonly VacantPost[]; laCode: string }) {
  if (posts.length === 0) return null;

  return (
    <Section title="Posts that nobody holds" id="vacant">
      <p className="mb-3 max-w-prose">
        The last holder on record has left, and these actions are still open. Name another post, or{' '}
        <a href={paths.improvement.boards(laCode)}>enter who holds this one</a>.
      </p>
      {posts.map(({ post, heldTo, actions }) => (
        <div key={post} className="mb-4">
          <h3 className="mb-1 font-[650] text-h3">
            {post}, held until {formatPartialDay(heldTo)}
          </h3>
          <Actions actions={actions} laCode={laCode} />
        </div>
      ))}
    </Section>
  );
}

function Late({ actions, laCode }: { actions: readonly ActionStanding[]; laCode: string }) {
  if (actions.length === 0) return null;

  return (
    <Section title="Overdue or stalled" id="late">
      <Actions actions={actions} laCode={laCode} />
    </Section>
  );
}

function Actions({ actions, laCode }: { actions: readonly ActionStanding[]; laCode: string }) {
  return (
    <ul className="grid max-w-prose gap-3">
      {actions.map((standing) => (
        <li key={standing.action.id}>
          <ActionInShort laCode={laCode} standing={standing} />
        </li>
      ))}
    </ul>
  );
}
