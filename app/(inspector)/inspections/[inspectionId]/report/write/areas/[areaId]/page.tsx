import { notFound } from 'next/navigation';
import { judgementsOnEvidence } from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import {
  moveAction,
  restoreAreaAction,
  saveAreaAction,
  withdrawAreaAction,
} from '@/app/(inspector)/inspections/[inspectionId]/report/write/actions';
import { readWriting } from '@/app/(inspector)/inspections/[inspectionId]/report/write/read-writing';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { AreaForm } from '@/components/report-builder/area-form';
import { MoveToForm } from '@/components/report-builder/move-to-form';
import { PartDeedForm } from '@/components/report-builder/part-deed-form';
import { PartHistory } from '@/components/report-builder/part-history';
import { reportNoun } from '@/lib/format/inspections';
import { paths } from '@/lib/paths';
import { listAreaVersions, listDraftAreas } from '@/lib/queries/report-drafts';
import { readHeldForm } from '@/lib/server/held-forms';

type Props = {
  params: Promise<{ inspectionId: string; areaId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = formTitle('Change an area for improvement');

export default pageOrProblem(async function AreaPage({ params, searchParams }: Props) {
  const [{ inspectionId, areaId }, query] = await Promise.all([params, searchParams]);
  const { inspection, framework, standing, viewer, needsReason } = await readWriting(inspectionId);
  const items = await listDraftAreas(inspection.id);
  const item = items.find(({ id }) => id === areaId);
  if (!item) notFound();

  const { kind, text, criteria, evidence } = item.content;
  const list = items.filter((one) => one.state === 'recorded' && one.content.kind === kind);
  const held = await readHeldForm(query.held, viewer);
  const shared = { inspectionId: inspection.id, itemId: item.id, baseVersion: item.version };
  const withdrawn = item.state === 'withdrawn';

  return (
    <Page
      title="Change an area for improvement"
      back={paths.inspections.writeReport(inspection.id, item.id)}
      backText={`Write the ${reportNoun(inspection.type)}`}
      headingInside
    >
      <AreaForm
        {...shared}
        action={saveAreaAction}
        title="Change an area for improvement"
        caption={inspection.laName}
        kind={kind}
        criteria={judgementsOnEvidence(framework).map((one) => ({
          name: one.shortName,
          criteria: one.criteria,
        }))}
        entries={standing.filter(
          ({ id, direction }) => direction !== 'strength' || evidence.includes(id),
        )}
        values={held ?? { text, criteria: [...criteria], evidence: [...evidence] }}
        needsReason={needsReason}
        held={held && typeof query.held === 'string' ? query.held : undefined}
      />
      {!withdrawn && list.length > 1 && (
        <MoveToForm
          action={moveAction}
          inspectionId={inspection.id}
          part="area"
          itemId={item.id}
          places={list.map((one, index) => ({
            place: index + 1,
            label: `${index + 1}. ${one.content.text.slice(0, 70)}`,
          }))}
          current={list.findIndex(({ id }) => id === item.id) + 1}
        />
      )}
      <PartDeedForm
        {...shared}
        action={withdrawn ? restoreAreaAction : withdrawAreaAction}
        needsReason={needsReason}
        label={withdrawn ? 'Put it back' : 'Take it out of the report'}
        effect={
          withdrawn
            ? 'This area is not in the report. Put back, it stands last in its list.'
            : 'It stays on record and can be put back.'
        }
      />
      <PartHistory versions={await listAreaVersions(inspection.id, item.id)} />
    </Page>
  );
});
