import { readWork } from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { saveSummaryAction } from '@/app/(inspector)/inspections/[inspectionId]/report/write/actions';
import { readWriting } from '@/app/(inspector)/inspections/[inspectionId]/report/write/read-writing';
import { formTitle } from '@/app/form-title';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { SummaryForm } from '@/components/report-builder/summary-form';
import type { Inspection } from '@/lib/domain/inspection-record';
import { hasGrades } from '@/lib/domain/inspections';
import { reportNoun, summaryTitle } from '@/lib/format/inspections';
import { paths } from '@/lib/paths';
import { getDraftSummary } from '@/lib/queries/report-drafts';
import { readHeldForm } from '@/lib/server/held-forms';
import { requireViewer } from '@/lib/server/session';

type Props = {
  params: Promise<{ inspectionId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = metadataOrNone(async ({ params }: Props) => {
  const { inspection } = await readWork((await params).inspectionId, await requireViewer());
  return formTitle(titleOf(inspection))();
});

export default pageOrProblem(async function SummaryPage({ params, searchParams }: Props) {
  const [{ inspectionId }, query] = await Promise.all([params, searchParams]);
  const { inspection, viewer, needsReason } = await readWriting(inspectionId);
  const summary = await getDraftSummary(inspection.id);
  const held = await readHeldForm(query.held, viewer);
  const title = titleOf(inspection);

  return (
    <Page
      title={title}
      back={paths.inspections.writeReport(inspection.id, 'summary')}
      backText={`Write the ${reportNoun(inspection.type)}`}
      headingInside
    >
      <SummaryForm
        action={saveSummaryAction}
        title={title}
        caption={inspection.laName}
        inspectionId={inspection.id}
        baseVersion={summary.version}
        values={held ?? { text: summary.paragraphs.join('\n\n') }}
        needsReason={needsReason}
        held={held && typeof query.held === 'string' ? query.held : undefined}
      />
    </Page>
  );
});

/** "Summary of the report", "Headline findings of the letter". */
function titleOf({ type }: Inspection): string {
  return `${summaryTitle(hasGrades(type))} of the ${reportNoun(type)}`;
}
