import { randomUUID } from 'node:crypto';
import { judgementsOnEvidence } from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { saveAreaAction } from '@/app/(inspector)/inspections/[inspectionId]/report/write/actions';
import { readWriting } from '@/app/(inspector)/inspections/[inspectionId]/report/write/read-writing';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { answerTo } from '@/components/evidence/form-answers';
import { Page } from '@/components/layout/page';
import { AreaForm } from '@/components/report-builder/area-form';
import { reportNoun } from '@/lib/format/inspections';
import { paths } from '@/lib/paths';
import { readHeldForm } from '@/lib/server/held-forms';

type Props = {
  params: Promise<{ inspectionId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = formTitle('New area for improvement');

export default pageOrProblem(async function NewAreaPage({ params, searchParams }: Props) {
  const [{ inspectionId }, query] = await Promise.all([params, searchParams]);
  const { inspection, framework, standing, viewer, needsReason } = await readWriting(inspectionId);
  const held = await readHeldForm(query.held, viewer);

  return (
    <Page
      title="New area for improvement"
      back={paths.inspections.writeReport(inspection.id, 'improve')}
      backText={`Write the ${reportNoun(inspection.type)}`}
      headingInside
    >
      <AreaForm
        action={saveAreaAction}
        title="New area for improvement"
        caption={inspection.laName}
        inspectionId={inspection.id}
        itemId={(held && answerTo(held, 'itemId')) ?? randomUUID()}
        baseVersion={0}
        kind={null}
        criteria={judgementsOnEvidence(framework).map(({ shortName, criteria }) => ({
          name: shortName,
          criteria,
        }))}
        entries={standing.filter(({ direction }) => direction !== 'strength')}
        values={held ?? {}}
        needsReason={needsReason}
        held={held && typeof query.held === 'string' ? query.held : undefined}
      />
    </Page>
  );
});
