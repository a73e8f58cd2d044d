import { redirect } from 'next/navigation';
import {
  extendRoundAction,
  setWindowAction,
} from '@/app/(inspector)/inspections/[inspectionId]/factual-accuracy/actions';
import { readWork } from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { ExtensionForm, WindowForm } from '@/components/factual-accuracy/time-form';
import { Page } from '@/components/layout/page';
import { clockOf } from '@/lib/domain/factual-accuracy';
import { formatClock } from '@/lib/format/factual-accuracy';
import { paths, problemPath } from '@/lib/paths';
import {
  canGiveMoreTime,
  canSetAccuracyWindow,
  leadsInspection,
} from '@/lib/permissions/inspections';
import { getAccuracyWindow, listRoundsOf } from '@/lib/queries/factual-accuracy';
import { today } from '@/lib/server/clock';
import { answersForm } from '@/lib/server/request';
import { requireViewer } from '@/lib/server/session';

type Props = { params: Promise<{ inspectionId: string }> };

const title = 'Time for the council to check facts';

export const generateMetadata = formTitle(title);

/** Before the draft is sent, how long the council will get; afterwards, more time. */
export default pageOrProblem(async function AccuracyTimePage({ params }: Props) {
  const [{ inspectionId }, viewer] = await Promise.all([params, requireViewer()]);
  const { inspection } = await readWork(inspectionId, viewer);
  const [newest] = await listRoundsOf(inspection.id, viewer);
  const sets = canSetAccuracyWindow(viewer, inspection);
  const givesMore = canGiveMoreTime(viewer, inspection) && newest && !newest.round.returned;
  const back = paths.inspections.factualAccuracy(inspection.id);
  if (!sets && !givesMore && !(await answersForm()))
    redirect(
      leadsInspection(viewer, inspection)
        ? problemPath('closed', { from: back })
        : paths.problems.notPermitted,
    );

  const shared = { title, caption: inspection.laName, inspectionId: inspection.id };
  return (
    <Page title={title} back={back} backText="Factual accuracy" headingInside>
      {newest && !sets ? (
        <ExtensionForm
          {...shared}
          action={extendRoundAction}
          lead={`${formatClock(clockOf(newest.round, today()))}.`}
          values={{}}
        />
      ) : (
        <WindowForm
          {...shared}
          action={setWindowAction}
          lead="It can be changed until the draft is sent. After that, you can give more time with a reason."
          values={{ workingDays: String((await getAccuracyWindow(inspection.id, viewer)) ?? '') }}
        />
      )}
    </Page>
  );
});
