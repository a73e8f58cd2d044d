import { notFound } from 'next/navigation';
import {
  moveAction,
  restoreParagraphAction,
  saveParagraphAction,
  withdrawParagraphAction,
} from '@/app/(inspector)/inspections/[inspectionId]/report/write/actions';
import { readWriting } from '@/app/(inspector)/inspections/[inspectionId]/report/write/read-writing';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { MoveToForm } from '@/components/report-builder/move-to-form';
import { ParagraphForm } from '@/components/report-builder/paragraph-form';
import { PartDeedForm } from '@/components/report-builder/part-deed-form';
import { PartHistory } from '@/components/report-builder/part-history';
import { reportNoun } from '@/lib/format/inspections';
import { paths } from '@/lib/paths';
import { listDraftParagraphs, listParagraphVersions } from '@/lib/queries/report-drafts';
import { readHeldForm } from '@/lib/server/held-forms';

type Props = {
  params: Promise<{ inspectionId: string; paragraphId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = formTitle('Change a paragraph');

export default pageOrProblem(async function ParagraphPage({ params, searchParams }: Props) {
  const [{ inspectionId, paragraphId }, query] = await Promise.all([params, searchParams]);
  const { inspection, framework, standing, viewer, needsReason } = await readWriting(inspectionId);
  const items = await listDraftParagraphs(inspection.id);
  const item = items.find(({ id }) => id === paragraphId);
  if (!item) notFound();

  const { area, kind, text, evidence } = item.content;
  const judgement = framework.judgements.find((one) => one.area === area);
  const section = items.filter((one) => one.state === 'recorded' && one.content.area === area);
  const held = await readHeldForm(query.held, viewer);
  const shared = { inspectionId: inspection.id, itemId: item.id, baseVersion: item.version };
  const withdrawn = item.state === 'withdrawn';

  return (
    <Page
      title="Change a paragraph"
      back={paths.inspections.writeReport(inspection.id, item.id)}
      backText={`Write the ${reportNoun(inspection.type)}`}
      headingInside
    >
      <ParagraphForm
        {...shared}
        action={saveParagraphAction}
        title="Change a paragraph"
        caption={`${inspection.laName}, ${judgement?.shortName.toLowerCase() ?? area}`}
        area={area}
        entries={standing.filter((entry) => entry.area === area)}
        values={held ?? { text, kind, evidence: [...evidence] }}
        needsReason={needsReason}
        held={held && typeof query.held === 'string' ? query.held : undefined}
      />
      {!withdrawn && section.length > 1 && (
        <MoveToForm
          action={moveAction}
          inspectionId={inspection.id}
          part="paragraph"
          itemId={item.id}
          places={section.map((one, index) => ({
            place: index + 1,
            label: `${index + 1}. ${one.content.text.slice(0, 70)}`,
          }))}
          current={section.findIndex(({ id }) => id === item.id) + 1}
        />
      )}
      <PartDeedForm
        {...shared}
        action={withdrawn ? restoreParagraphAction : withdrawParagraphAction}
        needsReason={needsReason}
        label={withdrawn ? 'Put it back' : 'Take it out of the report'}
        effect={
          withdrawn
            ? 'This paragraph is not in the report. Put back, it stands last in its section.'
            : 'It stays on record and can be put back.'
        }
      />
      <PartHistory versions={await listParagraphVersions(inspection.id, item.id)} />
    </Page>
  );
});
