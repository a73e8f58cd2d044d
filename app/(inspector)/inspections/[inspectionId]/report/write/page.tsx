import {
  judgementsOnEvidence,
  readWork,
} from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { formTitle } from '@/app/form-title';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { AreaList } from '@/components/report-builder/area-list';
import { DraftSectionEditor } from '@/components/report-builder/draft-section-editor';
import { ReportFactsSummary } from '@/components/report-builder/report-facts-summary';
import { SummaryShown } from '@/components/report-builder/summary-shown';
import { WithdrawnParts } from '@/components/report-builder/withdrawn-parts';
import { ButtonLink } from '@/components/ui/button';
import type { DraftItem, ParagraphContent } from '@/lib/domain/report-draft';
import { reportNoun, summaryTitle } from '@/lib/format/inspections';
import { capitalise } from '@/lib/format/lists';
import { type Framework, givesGrades } from '@/lib/frameworks/framework';
import { paths } from '@/lib/paths';
import { getDraftSummary, listDraftAreas, listDraftParagraphs } from '@/lib/queries/report-drafts';
import { requireViewer } from '@/lib/server/session';
import { draftAction, moveAction } from './actions';
import { readWriting } from './read-writing';

type Props = { params: Promise<{ inspectionId: string }> };

export const generateMetadata = metadataOrNone(async ({ params }: Props) => {
  const { inspection } = await readWork((await params).inspectionId, await requireViewer());
  return formTitle(`Write the ${reportNoun(inspection.type)}`)();
});

export default pageOrProblem(async function WriteReportPage({ params }: Props) {
  const { inspection, framework, standing } = await readWriting((await params).inspectionId);
  const [summary, paragraphs, areas] = await Promise.all([
    getDraftSummary(inspection.id),
    listDraftParagraphs(inspection.id),
    listDraftAreas(inspection.id),
  ]);
  const written = paragraphs.filter(({ state }) => state === 'recorded');
  const used = new Set(written.flatMap(({ content }) => content.evidence));
  const report = reportNoun(inspection.type);
  const recorded = areas.filter(({ state }) => state === 'recorded');

  return (
    <Page
      title={`Write the ${report}`}
      caption={inspection.laName}
      lead="Paragraphs are numbered as they stand. Each change is a new version and nothing is lost."
      back={paths.inspections.report(inspection.id)}
      backText={capitalise(report)}
    >
      <p className="mb-8">
        <ButtonLink kind="secondary" href={paths.inspections.preview(inspection.id)}>
          Preview as it will be published
        </ButtonLink>
      </p>
      <ReportFactsSummary
        inspection={inspection}
        href={paths.inspections.writeFacts(inspection.id)}
      />
      <SummaryShown
        title={summaryTitle(givesGrades(framework))}
        paragraphs={summary.paragraphs}
        href={paths.inspections.writeSummary(inspection.id)}
      />
      <AreaList action={moveAction} inspectionId={inspection.id} areas={recorded} />
      {numbered(framework, written).map(({ judgement, items, firstNumber }) => (
        <DraftSectionEditor
          key={judgement.area}
          moveAction={moveAction}
          draftAction={draftAction}
          inspectionId={inspection.id}
          judgement={judgement}
          paragraphs={items}
          firstNumber={firstNumber}
          standing={new Set(standing.map(({ id }) => id))}
          unused={
            standing.filter((entry) => entry.area === judgement.area && !used.has(entry.id)).length
          }
        />
      ))}
      <WithdrawnParts
        parts={[
          ...paragraphs
            .filter(({ state }) => state === 'withdrawn')
            .map(({ id, content }) => ({
              id,
              text: content.text,
              href: paths.inspections.paragraph(inspection.id, id),
            })),
          ...areas
            .filter(({ state }) => state === 'withdrawn')
            .map(({ id, content }) => ({
              id,
              text: content.text,
              href: paths.inspections.area(inspection.id, id),
            })),
        ]}
      />
    </Page>
  );
});

/** The sections in body order, each with the number of its first paragraph: numbers run through. */
function numbered(framework: Framework, items: readonly DraftItem<ParagraphContent>[]) {
  let next = 1;
  return judgementsOnEvidence(framework).map((judgement) => {
    const own = items.filter(({ content }) => content.area === judgement.area);
    const firstNumber = next;
    next += own.length;
    return { judgement, items: own, firstNumber };
  });
}
