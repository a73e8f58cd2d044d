import { saveSummaryAction } from '@/app/(inspector)/inspections/[inspectionId]/report/write/actions';
import { readWriting } from '@/app/(inspector)/inspections/[inspectionId]/report/write/read-writing';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { SummaryForm } from '@/components/report-builder/summary-form';
import { paths } from '@/lib/paths';
import { getDraftSummary } from '@/lib/queries/report-drafts';
import { readHeldForm } from '@/lib/server/held-forms';

type Props = {
  params: Promise<{ inspectionId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = formTitle('Summary of the report');

export default pageOrProblem(async function SummaryPage({ params, searchParams }: Props) {
  const [{ inspectionId }, query] = await Promise.all([params, searchParams]);
  const { inspection, viewer, needsReason } = await readWriting(inspectionId);
  const summary = await getDraftSummary(inspection.id);
  const held = await readHeldForm(query.held, viewer);

  return (
    <Page
      title="Summary of the report"
      back={paths.inspections.writeReport(inspection.id, 'summary')}
      backText="Write the report"
      headingInside
    >
      <SummaryForm
        action={saveSummaryAction}
        title="Summary of the report"
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
