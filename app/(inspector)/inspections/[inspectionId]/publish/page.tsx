import { redirect } from 'next/navigation';
import { linkTo } from '@/app/(inspector)/inspections/[inspectionId]/checklist/item-links';
import { readWork } from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { formTitle } from '@/app/form-title';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { UnmetNeeds } from '@/components/inspections/unmet-needs';
import { Page } from '@/components/layout/page';
import { ChecklistBefore } from '@/components/publication/checklist-before';
import { PriorityActionWarning } from '@/components/publication/priority-action-warning';
import { PublishForm } from '@/components/publication/publish-form';
import { reportNoun } from '@/lib/format/inspections';
import { paths, problemPath } from '@/lib/paths';
import { canPublish, canWriteReport, leadsInspection } from '@/lib/permissions/inspections';
import { transitionsOf } from '@/lib/permissions/status-transitions';
import { db } from '@/lib/server/db';
import { answersForm } from '@/lib/server/request';
import { requireViewer } from '@/lib/server/session';
import { listPublicationNeeds } from '@/lib/services/publish-inspection';
import { readChecking } from '@/lib/services/read-judging';
import { standingNow } from '@/lib/services/standing';
import { publishAction } from './actions';

type Props = { params: Promise<{ inspectionId: string }> };

export const generateMetadata = metadataOrNone(async ({ params }: Props) => {
  const { inspection } = await readWork((await params).inspectionId, await requireViewer());
  return formTitle(`Publish the ${reportNoun(inspection.type)}`)();
});

export default pageOrProblem(async function PublishPage({ params }: Props) {
  const [{ inspectionId }, viewer] = await Promise.all([params, requireViewer()]);
  const work = await readWork(inspectionId, viewer);
  const { inspection } = work;
  const taskList = paths.inspections.taskList(inspection.id);
  if (!canPublish(viewer, inspection) && !(await answersForm())) {
    redirect(
      leadsInspection(viewer, inspection)
        ? problemPath('closed', { from: taskList })
        : paths.problems.notPermitted,
    );
  }
  const standing = standingNow(inspection, work.standing);
  const [unmet, checking] = await Promise.all([
    listPublicationNeeds(db, inspection, standing),
    readChecking(inspection, viewer, standing),
  ]);
  const back = transitionsOf(inspection.type).find(({ name }) => name === 'returnToJudging');
  const title = `Publish the ${reportNoun(inspection.type)}`;
  const writes = canWriteReport(viewer, inspection);

  return (
    <Page title={title} back={taskList} backText="Overview" headingInside>
      <PublishForm
        action={publishAction}
        title={title}
        report={reportNoun(inspection.type)}
        caption={inspection.laName}
        inspectionId={inspection.id}
        previewHref={paths.inspections.preview(inspection.id)}
        before={
          <>
            <UnmetNeeds label="Publish" unmet={unmet} />
            <ChecklistBefore
              items={checking?.checklist ?? []}
              hrefOf={({ subject }) => linkTo(subject, work, writes)}
              checklistHref={paths.inspections.checklist(inspection.id)}
              returnHref={paths.inspections.step(inspection.id, 'returnToJudging')}
              returnText={back?.label}
            />
            <PriorityActionWarning items={checking?.checklist ?? []} />
          </>
        }
      />
    </Page>
  );
});
