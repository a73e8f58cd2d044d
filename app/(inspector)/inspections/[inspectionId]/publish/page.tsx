import { redirect } from 'next/navigation';
import { readWork } from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { UnmetNeeds } from '@/components/inspections/unmet-needs';
import { Page } from '@/components/layout/page';
import { PublishForm } from '@/components/publication/publish-form';
import { paths, problemPath } from '@/lib/paths';
import { canPublish, leadsInspection } from '@/lib/permissions/inspections';
import { db } from '@/lib/server/db';
import { answersForm } from '@/lib/server/request';
import { requireViewer } from '@/lib/server/session';
import { listPublicationNeeds } from '@/lib/services/publish-inspection';
import { publishAction } from './actions';

type Props = { params: Promise<{ inspectionId: string }> };

export const generateMetadata = formTitle('Publish the report');

export default pageOrProblem(async function PublishPage({ params }: Props) {
  const [{ inspectionId }, viewer] = await Promise.all([params, requireViewer()]);
  const { inspection } = await readWork(inspectionId, viewer);
  const taskList = paths.inspections.taskList(inspection.id);
  if (!canPublish(viewer, inspection) && !(await answersForm())) {
    redirect(
      leadsInspection(viewer, inspection)
        ? problemPath('closed', { from: taskList })
        : paths.problems.notPermitted,
    );
  }
  const unmet = await listPublicationNeeds(db, inspection);

  return (
    <Page title="Publish the report" back={taskList} backText="Overview" headingInside>
      <PublishForm
        action={publishAction}
        title="Publish the report"
        caption={inspection.laName}
        inspectionId={inspection.id}
        previewHref={paths.inspections.preview(inspection.id)}
        before={<UnmetNeeds label="Publish" unmet={unmet} />}
      />
    </Page>
  );
});
