import { redirect } from 'next/navigation';
import { readWork } from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { formTitle } from '@/app/form-title';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { CorrectForm } from '@/components/publication/correct-form';
import { reportNoun } from '@/lib/format/inspections';
import { paths, problemPath } from '@/lib/paths';
import { canCorrect, leadsInspection } from '@/lib/permissions/inspections';
import { getSnapshotOf } from '@/lib/queries/snapshots';
import { answersForm } from '@/lib/server/request';
import { requireViewer } from '@/lib/server/session';
import { overallFrom } from '@/lib/services/corrected-overall';
import { correctAction } from './actions';

type Props = { params: Promise<{ inspectionId: string }> };

export const generateMetadata = metadataOrNone(async ({ params }: Props) => {
  const { inspection } = await readWork((await params).inspectionId, await requireViewer());
  return formTitle(`Correct the published ${reportNoun(inspection.type)}`)();
});

export default pageOrProblem(async function CorrectPage({ params }: Props) {
  const [{ inspectionId }, viewer] = await Promise.all([params, requireViewer()]);
  const { inspection, framework } = await readWork(inspectionId, viewer);
  const taskList = paths.inspections.taskList(inspection.id);
  if (!canCorrect(viewer, inspection) && !(await answersForm())) {
    redirect(
      leadsInspection(viewer, inspection)
        ? problemPath('closed', { from: taskList })
        : paths.problems.notPermitted,
    );
  }
  const snapshot = await getSnapshotOf(inspection.id, viewer);
  const title = `Correct the published ${reportNoun(inspection.type)}`;
  const frame = { title, back: taskList, backText: 'Overview' };
  if (!snapshot) {
    return (
      <Page {...frame} caption={inspection.laName}>
        <p className="max-w-prose">
          This report was not published by this service, which holds its grades as they were
          published elsewhere. Have it corrected there: the next edition of the public record brings
          the correction here.
        </p>
      </Page>
    );
  }

  return (
    <Page {...frame} headingInside>
      <CorrectForm
        action={correctAction}
        title={title}
        caption={inspection.laName}
        inspectionId={inspection.id}
        baseNumber={snapshot.number}
        document={snapshot.document}
        words={framework.gradeWords}
        overallGiven={overallFrom(snapshot.document, {}, framework)?.derived ?? null}
      />
    </Page>
  );
});
