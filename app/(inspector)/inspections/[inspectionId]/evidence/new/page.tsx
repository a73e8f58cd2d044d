import { randomUUID } from 'node:crypto';
import { redirect } from 'next/navigation';
import { recordEvidenceAction } from '@/app/(inspector)/inspections/[inspectionId]/evidence/actions';
import { readSavedNews } from '@/app/(inspector)/inspections/[inspectionId]/evidence/saved-news';
import {
  coverageFor,
  derivedFor,
  judgementsOnEvidence,
  readWork,
} from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { reasonLinks } from '@/app/(inspector)/inspections/[inspectionId]/reason-links';
import { whyNot } from '@/app/(inspector)/inspections/refused-form';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { AreaChoice } from '@/components/evidence/area-choice';
import { AreaLinks } from '@/components/evidence/area-links';
import { answerTo } from '@/components/evidence/form-answers';
import { JudgementSoFar } from '@/components/evidence/judgement-so-far';
import { RecordEvidenceForm } from '@/components/evidence/record-evidence-form';
import { Page } from '@/components/layout/page';
import { paths } from '@/lib/paths';
import { canRecordEvidence } from '@/lib/permissions/inspections';
import { getDraft } from '@/lib/queries/drafts';
import type { FormValues } from '@/lib/schemas/form-state';
import { readHeldForm } from '@/lib/server/held-forms';
import { answersForm } from '@/lib/server/request';
import { requireViewer } from '@/lib/server/session';

type Query = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ inspectionId: string }>; searchParams: Promise<Query> };

export const generateMetadata = formTitle('Record evidence');

export default pageOrProblem(async function NewEvidencePage({ params, searchParams }: Props) {
  const [{ inspectionId }, query, viewer] = await Promise.all([
    params,
    searchParams,
    requireViewer(),
  ]);
  const work = await readWork(inspectionId, viewer);
  const { inspection, framework } = work;
  if (!canRecordEvidence(viewer, inspection) && !(await answersForm()))
    redirect(whyNot(viewer, inspection));

  const [held, draft] = await Promise.all([
    readHeldForm(query.held, viewer),
    getDraft(query.draft, inspection.id, viewer),
  ]);
  const typed = held ?? draft?.values ?? null;
  const fromDevice = query.on === 'device';
  const judgements = judgementsOnEvidence(framework);
  const wanted = typed ? answerTo(typed, 'area') : query.area;
  const judgement = judgements.find(({ area }) => area === wanted);
  const back = paths.inspections.evidence(inspection.id);
  if (!judgement)
    return (
      <Page title="What is it about?" caption={inspection.laName} back={back} backText="Evidence">
        <AreaChoice
          choices={judgements.map(({ area, name }) => ({
            name,
            href: paths.inspections.newEvidence(inspection.id, { area }),
            coverage: fromDevice ? undefined : coverageFor(work, area),
          }))}
        />
      </Page>
    );

  const { area, shortName, criteria } = judgement;
  const news = await readSavedNews(work, fromDevice ? undefined : query.saved, viewer);
  const coverage = coverageFor(work, area);

  return (
    <Page title="Record evidence" back={back} backText="Evidence" headingInside>
      <RecordEvidenceForm
        key={[area, query.saved, query.draft].join(' ')}
        action={recordEvidenceAction}
        inspectionId={inspection.id}
        area={area}
        criteria={criteria}
        values={typed ?? firstAnswers(query)}
        answered={typed !== null}
        submissionKey={held ? randomUUID() : (draft?.id ?? randomUUID())}
        place={{ viewerId: viewer.id, inspectionId: inspection.id, form: 'new' }}
        draftRevision={held ? undefined : draft?.revision}
        fromDevice={fromDevice}
        formPages={[
          paths.inspections.newEvidence(inspection.id),
          ...judgements.map((each) =>
            paths.inspections.newEvidence(inspection.id, { area: each.area }),
          ),
        ]}
        savedSubmission={news?.submissionKey}
        held={held && typeof query.held === 'string' ? query.held : undefined}
        caption={inspection.laName}
        banner={news?.banner}
        areaLinks={
          <AreaLinks
            links={judgements.map((other) => ({
              name: other.shortName,
              href: paths.inspections.newEvidence(inspection.id, { area: other.area }),
              current: other.area === area,
            }))}
          />
        }
        beside={
          coverage &&
          !fromDevice && (
            <JudgementSoFar
              inspectionId={inspection.id}
              area={area}
              name={shortName}
              judgement={derivedFor(work, area)}
              coverage={coverage}
              links={reasonLinks(work, area)}
              words={framework.gradeWords}
            />
          )
        }
      />
    </Page>
  );
});

/** What the address carries over: how the last entry was gathered, or the criterion one came from. */
function firstAnswers({ method, criterion }: Query): FormValues {
  return {
    ...(typeof method === 'string' && { method }),
    ...(typeof criterion === 'string' && { criteria: [criterion] }),
  };
}
