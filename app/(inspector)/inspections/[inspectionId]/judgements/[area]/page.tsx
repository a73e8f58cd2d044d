import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import {
  coverageFor,
  derivedFor,
  type InspectionWork,
  judgementsInOrder,
  readWork,
} from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { reasonLinks } from '@/app/(inspector)/inspections/[inspectionId]/reason-links';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { InspectionNav } from '@/components/inspections/inspection-nav';
import { JudgementExplained } from '@/components/judgements/judgement-explained';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import type { Viewer } from '@/lib/domain/people';
import { type FrameworkJudgement, givesGrades } from '@/lib/frameworks/framework';
import { judgementAreaFromSegment } from '@/lib/paths';
import { canConfirmJudgement, canRecordEvidence } from '@/lib/permissions/inspections';
import { explainJudgement } from '@/lib/rules/explain';
import { requireViewer } from '@/lib/server/session';
import { readJudging } from '@/lib/services/read-judging';
import { ConfirmedLine } from './confirmed-line';
import { CoverageInFull } from './coverage-in-full';
import { EntriesBehind } from './entries-behind';
import { Findings } from './findings';
import { setAsideOn } from './set-aside-on';
import { Verdict } from './verdict';

type Props = { params: Promise<{ inspectionId: string; area: string }> };

async function readJudgement(
  params: Props['params'],
  viewer: Viewer,
): Promise<{ work: InspectionWork; judgement: FrameworkJudgement }> {
  const { inspectionId, area: segment } = await params;
  const work = await readWork(inspectionId, viewer);
  const area = judgementAreaFromSegment(segment);
  const judgement = judgementsInOrder(work.framework).find((one) => one.area === area);
  if (!judgement) notFound();

  return { work, judgement };
}

export const generateMetadata = metadataOrNone(async ({ params }: Props): Promise<Metadata> => {
  const { work, judgement } = await readJudgement(params, await requireViewer());
  return { title: `${judgement.shortName}, ${work.inspection.laName}` };
});

export default pageOrProblem(async function JudgementPage({ params }: Props) {
  const viewer = await requireViewer();
  const { work, judgement } = await readJudgement(params, viewer);
  const { inspection, framework } = work;
  const { area } = judgement;
  const records = canRecordEvidence(viewer, inspection);
  const frame = {
    title: judgement.shortName,
    caption: inspection.laName,
    lead: judgement.name === judgement.shortName ? undefined : judgement.name,
  };
  const nav = (
    <InspectionNav
      inspection={inspection}
      judgements={judgementsInOrder(framework)}
      current={area}
    />
  );
  if (!givesGrades(framework)) {
    return (
      <>
        {nav}
        <Page {...frame}>
          <Findings work={work} judgement={judgement} records={records} />
        </Page>
      </>
    );
  }

  const derived = derivedFor(work, area);
  const coverage = coverageFor(work, area);
  const explained = derived && explainJudgement(work.standing, framework, derived);
  const links = reasonLinks(work, area);
  const entries = work.standing.filter((entry) => entry.area === area);
  if (!derived) notFound();
  const states = await readJudging(inspection, viewer);

  return (
    <>
      {nav}
      <Page {...frame}>
        <Verdict work={work} judgement={judgement} derived={derived} links={links} />
        <ConfirmedLine
          work={work}
          state={states.find((state) => state.area === area)}
          confirms={canConfirmJudgement(viewer, inspection)}
        />
        {explained && coverage && (
          <JudgementExplained
            judgement={judgement}
            derived={derived}
            explained={explained}
            entries={entries}
            setAside={setAsideOn(work, area)}
            links={links}
            words={framework.gradeWords}
            source={`entries of the inspection of ${inspection.laName}, as they stand now`}
            entriesInFull={
              <Section title="The entries behind it" id="entries">
                <EntriesBehind
                  work={work}
                  area={area}
                  deciding={derived.deciding}
                  changes={records}
                />
              </Section>
            }
            coverageInFull={<CoverageInFull work={work} judgement={judgement} records={records} />}
          />
        )}
      </Page>
    </>
  );
});
