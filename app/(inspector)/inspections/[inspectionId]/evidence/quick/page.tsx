import { randomUUID } from 'node:crypto';
import { redirect } from 'next/navigation';
import {
  judgementsOnEvidence,
  readWork,
} from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { whyNot } from '@/app/(inspector)/inspections/refused-form';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { AreaLinks } from '@/components/evidence/area-links';
import { DropKeptDraft } from '@/components/evidence/drop-kept-draft';
import { answerTo } from '@/components/evidence/form-answers';
import { QuickNotesForm } from '@/components/evidence/quick-notes-form';
import { Page } from '@/components/layout/page';
import { paths } from '@/lib/paths';
import { canRecordEvidence } from '@/lib/permissions/inspections';
import { getDraft } from '@/lib/queries/drafts';
import { quickRows } from '@/lib/schemas/quick-notes';
import { readHeldForm } from '@/lib/server/held-forms';
import { answersForm } from '@/lib/server/request';
import { requireViewer } from '@/lib/server/session';
import { recordQuickNotesAction } from './actions';

type Query = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ inspectionId: string }>; searchParams: Promise<Query> };

export const generateMetadata = formTitle('Add several short notes');

export default pageOrProblem(async function QuickNotesPage({ params, searchParams }: Props) {
  const [{ inspectionId }, query, viewer] = await Promise.all([
    params,
    searchParams,
    requireViewer(),
  ]);
  const { inspection, framework, records } = await readWork(inspectionId, viewer);
  if (!canRecordEvidence(viewer, inspection) && !(await answersForm()))
    redirect(whyNot(viewer, inspection));

  const [held, draft] = await Promise.all([
    readHeldForm(query.held, viewer),
    getDraft(query.draft, inspection.id, viewer),
  ]);
  const typed = held ?? draft?.values ?? null;
  const judgements = judgementsOnEvidence(framework);
  const wanted = typed ? answerTo(typed, 'area') : query.area;
  const judgement = judgements.find(({ area }) => area === wanted) ?? judgements[0];
  if (!judgement) throw new Error(`${framework.key} judges nothing on evidence`);

  const { area, criteria } = judgement;
  const known = new Set(records.map(({ content }) => content.id));
  const added = String(query.added ?? '').split(' ');

  return (
    <Page
      title="Add several short notes"
      back={paths.inspections.evidence(inspection.id)}
      backText="Evidence"
      headingInside
    >
      {typeof query.done === 'string' && (
        <DropKeptDraft viewerId={viewer.id} draftId={query.done} />
      )}
      <QuickNotesForm
        key={[area, query.done, query.draft].join(' ')}
        action={recordQuickNotesAction}
        inspectionId={inspection.id}
        area={area}
        criteria={criteria}
        values={typed ?? (typeof query.method === 'string' ? { method: query.method } : {})}
        answered={typed !== null}
        submissionKey={draft?.id ?? randomUUID()}
        rowKeys={quickRows.map(() => randomUUID())}
        place={{ viewerId: viewer.id, inspectionId: inspection.id, form: 'quick' }}
        draftRevision={held ? undefined : draft?.revision}
        held={held && typeof query.held === 'string' ? query.held : undefined}
        caption={inspection.laName}
        added={added.filter((reference) => known.has(reference))}
        areaLinks={
          <AreaLinks
            links={judgements.map((other) => ({
              name: other.shortName,
              href: paths.inspections.quickEvidence(inspection.id, { area: other.area }),
              current: other.area === area,
            }))}
          />
        }
      />
    </Page>
  );
});
