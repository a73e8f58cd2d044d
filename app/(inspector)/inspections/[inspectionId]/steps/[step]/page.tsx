import { notFound } from 'next/navigation';
import { changeStatusAction } from '@/app/(inspector)/inspections/[inspectionId]/actions';
import { readWork } from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { StatusStepForm } from '@/components/inspections/status-step-form';
import { Page } from '@/components/layout/page';
import { statusLabel } from '@/lib/format/inspections';
import { paths } from '@/lib/paths';
import { stepsOfTheirOwn } from '@/lib/permissions/status-transitions';
import { requireViewer } from '@/lib/server/session';
import { listSteps } from '@/lib/services/inspection-steps';

type Props = { params: Promise<{ inspectionId: string; step: string }> };

export const generateMetadata = formTitle('Next step of the inspection');

/** One step that asks for a reason: what it does, what it needs, why it is taken. */
export default pageOrProblem(async function StepPage({ params }: Props) {
  const [{ inspectionId, step: name }, viewer] = await Promise.all([params, requireViewer()]);
  const { inspection } = await readWork(inspectionId, viewer);
  const found = (await listSteps(inspection, viewer)).find(({ step }) => step.name === name);
  if (!found || stepsOfTheirOwn.some((own) => own === name)) notFound();

  return (
    <Page
      title={found.step.label}
      caption={`${inspection.laName}, ${statusLabel(inspection).toLowerCase()}`}
      back={paths.inspections.taskList(inspection.id)}
      backText="Overview"
    >
      <StatusStepForm
        action={changeStatusAction}
        inspectionId={inspection.id}
        step={found.step}
        unmet={found.unmet}
      />
    </Page>
  );
});
