import type { Metadata } from 'next';
import { forbidden, notFound, redirect } from 'next/navigation';
import { readOwnAuthority } from '@/app/(council)/improvement/[laCode]/read-plan';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { PageHeading } from '@/components/layout/page-heading';
import { ErrorSummary } from '@/components/ui/error-summary';
import { NotificationBanner } from '@/components/ui/notification-banner';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import { leadsCouncil } from '@/lib/permissions/improvement';
import { getComingReport } from '@/lib/queries/coming-reports';
import { readConcerns } from '@/lib/queries/concerns';
import { uploadFields } from '@/lib/schemas/read-upload';
import { readHeldForm } from '@/lib/server/held-forms';
import { requireViewer } from '@/lib/server/session';
import type { PlanTable } from '@/lib/services/add-plan-actions';
import { planTableNote } from './plan-table-note';
import { ConfirmTable, tooLarge, UploadTable } from './plan-table-sections';

type Props = {
  params: Promise<{ laCode: string; inspectionId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const title = 'Add several actions';

export async function generateMetadata(): Promise<Metadata> {
  const note = await planTableNote.read();
  return { title: note?.step === 'refused' ? `Error: ${title}` : title };
}

export default pageOrProblem(async function PlanTablePage({ params, searchParams }: Props) {
  const [{ laCode, inspectionId }, query] = await Promise.all([params, searchParams]);
  const viewer = await requireViewer(paths.improvement.planTable(laCode, inspectionId));
  const authority = await readOwnAuthority(laCode, viewer);
  if (!leadsCouncil(viewer, laCode)) forbidden();
  // The page of the plan says why there is none yet.
  if (await getComingReport(laCode, inspectionId, viewer))
    redirect(paths.improvement.plan(laCode, inspectionId));
  const [{ events }, note, held] = await Promise.all([
    readConcerns(laCode, viewer),
    planTableNote.read(),
    readHeldForm(query.held, viewer),
  ]);
  const event = events.find((one) => one.inspectionId === inspectionId);
  if (!event || event.items.length === 0) notFound();

  const refused = note?.step === 'refused' ? note : null;
  const errors = refused?.errors ?? (query.refused === 'too-large' ? [tooLarge] : []);
  const heldText = [held?.[uploadFields.text], held?.table].flat().find(Boolean);

  return (
    <Page
      title={title}
      back={paths.improvement.plan(laCode, inspectionId)}
      backText="Improvement plan"
      headingInside
    >
      <ErrorSummary errors={errors} />
      {note?.step === 'added' && <Added table={note.table} />}
      <PageHeading title={title} caption={authority.name} />
      {note?.step === 'checked' && <ConfirmTable event={event} table={note.table} />}
      {note?.step === 'added' ? (
        <p>
          <a href={paths.improvement.plan(laCode, inspectionId)}>See the plan</a>
        </p>
      ) : (
        note?.step !== 'checked' && (
          <UploadTable
            event={event}
            errors={errors}
            faults={refused?.faults ?? []}
            pasted={refused?.pasted || heldText}
            held={heldText && typeof query.held === 'string' ? query.held : null}
          />
        )
      )}
    </Page>
  );
});

function Added({ table: { added, here } }: { table: PlanTable }) {
  return (
    <NotificationBanner title={added.length === 0 ? 'Nothing to add' : 'Added'}>
      <p>
        {added.length === 0
          ? 'Every action of the table was in the plan already, so nothing changed.'
          : `${formatCount(added.length, 'action')} came into the plan.`}
        {added.length > 0 &&
          here.length > 0 &&
          ` ${formatCount(here.length, 'action')} of the table ${here.length === 1 ? 'was' : 'were'} there already.`}
      </p>
    </NotificationBanner>
  );
}
