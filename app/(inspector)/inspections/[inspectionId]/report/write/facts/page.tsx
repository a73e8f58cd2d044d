import { readWork } from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { saveFactsAction } from '@/app/(inspector)/inspections/[inspectionId]/report/write/actions';
import { readWriting } from '@/app/(inspector)/inspections/[inspectionId]/report/write/read-writing';
import { formTitle } from '@/app/form-title';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { toDateAnswers } from '@/components/report-builder/date-answers';
import { FactsForm } from '@/components/report-builder/facts-form';
import { hasGrades } from '@/lib/domain/inspections';
import { reportNoun } from '@/lib/format/inspections';
import { paths } from '@/lib/paths';
import { requireViewer } from '@/lib/server/session';

type Props = { params: Promise<{ inspectionId: string }> };

export const generateMetadata = metadataOrNone(async ({ params }: Props) => {
  const { inspection } = await readWork((await params).inspectionId, await requireViewer());
  return formTitle(`Facts of the ${reportNoun(inspection.type)}`)();
});

export default pageOrProblem(async function FactsPage({ params }: Props) {
  const { inspection, needsReason } = await readWriting((await params).inspectionId);
  const { endedOn, localTermForCareLeavers, themeAsPrinted } = inspection;
  const title = `Facts of the ${reportNoun(inspection.type)}`;

  return (
    <Page
      title={title}
      back={paths.inspections.writeReport(inspection.id, 'facts')}
      backText={`Write the ${reportNoun(inspection.type)}`}
      headingInside
    >
      <FactsForm
        action={saveFactsAction}
        title={title}
        caption={inspection.laName}
        inspectionId={inspection.id}
        values={{
          ...toDateAnswers('endedOn', endedOn),
          localTerm: localTermForCareLeavers ?? '',
          themeAsPrinted: themeAsPrinted ?? '',
        }}
        needsReason={needsReason}
        themed={!hasGrades(inspection.type)}
      />
    </Page>
  );
});
