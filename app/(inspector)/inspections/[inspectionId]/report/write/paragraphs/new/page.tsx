import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import { judgementsOnEvidence } from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { saveParagraphAction } from '@/app/(inspector)/inspections/[inspectionId]/report/write/actions';
import { readWriting } from '@/app/(inspector)/inspections/[inspectionId]/report/write/read-writing';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { answerTo } from '@/components/evidence/form-answers';
import { Page } from '@/components/layout/page';
import { sectionAnchor } from '@/components/report/report-sections';
import { ParagraphForm } from '@/components/report-builder/paragraph-form';
import { reportNoun } from '@/lib/format/inspections';
import { judgementAreaFromSegment, paths } from '@/lib/paths';
import { readHeldForm } from '@/lib/server/held-forms';

type Props = {
  params: Promise<{ inspectionId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = formTitle('New paragraph');

export default pageOrProblem(async function NewParagraphPage({ params, searchParams }: Props) {
  const [{ inspectionId }, query] = await Promise.all([params, searchParams]);
  const { inspection, framework, standing, viewer, needsReason } = await readWriting(inspectionId);
  const wanted = typeof query.area === 'string' ? judgementAreaFromSegment(query.area) : null;
  const judgement = judgementsOnEvidence(framework).find(({ area }) => area === wanted);
  if (!judgement) notFound();
  const held = await readHeldForm(query.held, viewer);

  return (
    <Page
      title="New paragraph"
      back={paths.inspections.writeReport(inspection.id, sectionAnchor(judgement.area))}
      backText={`Write the ${reportNoun(inspection.type)}`}
      headingInside
    >
      <ParagraphForm
        action={saveParagraphAction}
        title="New paragraph"
        caption={`${inspection.laName}, ${judgement.shortName.toLowerCase()}`}
        inspectionId={inspection.id}
        itemId={(held && answerTo(held, 'itemId')) ?? randomUUID()}
        baseVersion={0}
        area={judgement.area}
        entries={standing.filter((entry) => entry.area === judgement.area)}
        values={held ?? {}}
        needsReason={needsReason}
        held={held && typeof query.held === 'string' ? query.held : undefined}
      />
    </Page>
  );
});
