import { randomUUID } from 'node:crypto';
import {
  judgementsInOrder,
  judgementsOnEvidence,
  readWork,
} from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { areaName } from '@/components/evidence/entry-names';
import { InspectionNav } from '@/components/inspections/inspection-nav';
import { SamplingForm } from '@/components/inspections/sampling-form';
import { Page } from '@/components/layout/page';
import { NotificationBanner } from '@/components/ui/notification-banner';
import { Table } from '@/components/ui/table';
import type { SampleLine } from '@/lib/domain/sampling';
import { formatInstant } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { sampleStateLabels } from '@/lib/format/sampling';
import { paths } from '@/lib/paths';
import { canPlanSampling } from '@/lib/permissions/sampling';
import { listSampleLines } from '@/lib/queries/sampling';
import type { FormValues } from '@/lib/schemas/form-state';
import { readHeldForm } from '@/lib/server/held-forms';
import { requireViewer } from '@/lib/server/session';
import { recordSampleAction } from './actions';

type Props = {
  params: Promise<{ inspectionId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = formTitle('Sampling');

export default pageOrProblem(async function SamplingPage({ params, searchParams }: Props) {
  const [{ inspectionId }, query, viewer] = await Promise.all([
    params,
    searchParams,
    requireViewer(),
  ]);
  const { inspection, framework, names } = await readWork(inspectionId, viewer);
  const [lines, held] = await Promise.all([
    listSampleLines(inspection.id, viewer),
    readHeldForm(query.held, viewer),
  ]);
  const plans = canPlanSampling(viewer, inspection);
  const saved = lines.find(({ lineId }) => lineId === query.saved);
  const wanted = held?.lineId ?? query.line;
  const line = lines.find(({ lineId }) => lineId === wanted);

  return (
    <>
      <InspectionNav
        inspection={inspection}
        judgements={judgementsInOrder(framework)}
        current="taskList"
      />
      <Page
        title="Sampling"
        caption={inspection.laName}
        lead={describeLines(lines)}
        banner={
          saved && (
            <NotificationBanner title="Saved">
              <p>
                {saved.subject}: {sampleStateLabels[saved.state].toLowerCase()}.
              </p>
            </NotificationBanner>
          )
        }
      >
        {lines.length > 0 && (
          <Table
            caption="What was chosen to be looked at"
            rows={lines}
            rowKey={({ lineId }) => lineId}
            columns={[
              {
                key: 'subject',
                heading: 'What',
                rowHeading: true,
                cell: ({ lineId, subject }) =>
                  plans ? (
                    <a href={paths.inspections.sampling(inspection.id, { line: lineId })}>
                      {subject}
                    </a>
                  ) : (
                    subject
                  ),
              },
              { key: 'area', heading: 'For', cell: ({ area }) => areaName(names, area) },
              { key: 'why', heading: 'Why', cell: ({ chosenBecause }) => chosenBecause },
              { key: 'state', heading: 'Seen', cell: ({ state }) => sampleStateLabels[state] },
              { key: 'note', heading: 'Note', cell: ({ note }) => note ?? '' },
              {
                key: 'by',
                heading: 'Last change',
                cell: ({ recordedBy, recordedAt, version }) =>
                  `${recordedBy}, ${formatInstant(new Date(recordedAt))}${version > 1 ? `, version ${version}` : ''}`,
              },
            ]}
          />
        )}
        {plans && (
          <SamplingForm
            key={`${line?.lineId ?? 'new'} ${line?.version ?? lines.length}`}
            action={recordSampleAction}
            inspectionId={inspection.id}
            lineId={line?.lineId ?? randomUUID()}
            baseVersion={line?.version ?? 0}
            judgements={judgementsOnEvidence(framework)}
            values={held ?? (line ? toValues(line) : {})}
            held={held && typeof query.held === 'string' ? query.held : undefined}
          />
        )}
      </Page>
    </>
  );
});

function describeLines(lines: readonly SampleLine[]): string {
  if (lines.length === 0)
    return 'Nothing is chosen yet. Say what is looked at and why, then whether it was.';

  const count = (state: SampleLine['state']) => lines.filter((line) => line.state === state).length;
  return `${formatCount(lines.length, 'line')}: ${count('seen')} seen, ${count('planned')} still planned, ${count('notSeen')} not seen.`;
}

function toValues({ subject, area, chosenBecause, state, note }: SampleLine): FormValues {
  return { subject, area, chosenBecause, state, note: note ?? '' };
}
