import { saveFactsAction } from '@/app/(inspector)/inspections/[inspectionId]/report/write/actions';
import { readWriting } from '@/app/(inspector)/inspections/[inspectionId]/report/write/read-writing';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { toDateAnswers } from '@/components/report-builder/date-answers';
import { FactsForm } from '@/components/report-builder/facts-form';
import { paths } from '@/lib/paths';

type Props = { params: Promise<{ inspectionId: string }> };

export const generateMetadata = formTitle('Facts of the report');

export default pageOrProblem(async function FactsPage({ params }: Props) {
  const { inspection, needsReason } = await readWriting((await params).inspectionId);
  const { endedOn, localTermForCareLeavers } = inspection;

  return (
    <Page
      title="Facts of the report"
      back={paths.inspections.writeReport(inspection.id, 'facts')}
      backText="Write the report"
      headingInside
    >
      <FactsForm
        action={saveFactsAction}
        title="Facts of the report"
        caption={inspection.laName}
        inspectionId={inspection.id}
        values={{
          ...toDateAnswers('endedOn', endedOn),
          localTerm: localTermForCareLeavers ?? '',
        }}
        needsReason={needsReason}
      />
    </Page>
  );
});
