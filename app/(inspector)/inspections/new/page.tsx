import { forbidden } from 'next/navigation';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { StartInspectionForm } from '@/components/inspections/start-inspection-form';
import { Page } from '@/components/layout/page';
import type { Viewer } from '@/lib/domain/people';
import { paths } from '@/lib/paths';
import { canStartInspection, holdsPost } from '@/lib/permissions/inspections';
import { listLocalAuthorityNames } from '@/lib/queries/local-authorities';
import { listLeadInspectors } from '@/lib/queries/people';
import type { FormValues } from '@/lib/schemas/form-state';
import { readHeldForm } from '@/lib/server/held-forms';
import { requireViewer } from '@/lib/server/session';
import { startInspectionAction } from './actions';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = formTitle('Start an inspection or visit');

export default pageOrProblem(async function NewInspectionPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  if (!canStartInspection(viewer)) forbidden();

  const { laCode, held: heldId } = await searchParams;
  const [authorities, leadInspectors, held] = await Promise.all([
    listLocalAuthorityNames(),
    listLeadInspectors(),
    readHeldForm(heldId, viewer),
  ]);

  return (
    <Page title="Start an inspection or visit" back={paths.inspections.list} headingInside>
      <StartInspectionForm
        action={startInspectionAction}
        authorities={authorities}
        leadInspectors={leadInspectors}
        values={held ?? firstAnswers(viewer, laCode)}
        held={held && typeof heldId === 'string' ? heldId : undefined}
      />
    </Page>
  );
});

/** Whoever may lead an inspection and starts one most likely leads it. */
function firstAnswers(viewer: Viewer, laCode: string | string[] | undefined): FormValues {
  return {
    laCode: typeof laCode === 'string' ? laCode : '',
    leadInspectorIds: holdsPost(viewer, 'leadInspector') ? [viewer.id] : [],
  };
}
