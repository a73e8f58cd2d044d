import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HeldExplanation } from '@/app/(public)/local-authorities/[laCode]/inspections/[date]/held-explanation';
import {
  crumbsToReport,
  inspectionName,
} from '@/app/(public)/local-authorities/[laCode]/inspections/[date]/inspection-pages';
import {
  PlainSection,
  PlainWordsOf,
  plainOf,
} from '@/app/(public)/local-authorities/[laCode]/inspections/[date]/plain-section';
import {
  type PublishedInspection,
  readHeldEvidence,
  readPublishedInspection,
} from '@/app/(public)/local-authorities/[laCode]/inspections/[date]/published-inspection';
import { readReport } from '@/app/(public)/local-authorities/[laCode]/inspections/[date]/published-report';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { GradeTag } from '@/components/judgements/grade-tag';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { SourceNote } from '@/components/local-authorities/source-note';
import { Departures } from '@/components/report/departures';
import { EvidenceNotReleased } from '@/components/report/evidence-not-released';
import { derivedOf, type HeldEvidence } from '@/components/report/held-evidence';
import { JudgementVerdict } from '@/components/report/judgement-verdict';
import { JudgementsTogether } from '@/components/report/judgements-together';
import { Details } from '@/components/ui/details';
import { previousJudgement } from '@/lib/comparison/previous-judgement';
import { isGrade } from '@/lib/domain/grades';
import { addressDay } from '@/lib/domain/inspection-record';
import type { Viewer } from '@/lib/domain/people';
import { inLocalTerms, namedLocally } from '@/lib/format/local-term';
import { type FrameworkJudgement, givesGrades } from '@/lib/frameworks/framework';
import { judgementAreaFromSegment, paths } from '@/lib/paths';
import { plainWordsOf } from '@/lib/report/plain-words';
import { wordingRemark } from '@/lib/report/wording-remark';
import { getViewer } from '@/lib/server/session';

type Props = { params: Promise<{ laCode: string; date: string; area: string }> };

/** The judgement an address names, where the framework of the inspection has it. */
async function readJudgement(params: Props['params']) {
  const { laCode, date, area: segment } = await params;
  const published = await readPublishedInspection(laCode, date);
  const area = judgementAreaFromSegment(segment);
  const judgement = published.framework.judgements.find((one) => one.area === area);
  if (!judgement || !givesGrades(published.framework)) notFound();

  const term = published.snapshot?.document.inspection.localTermForCareLeavers ?? null;
  return { published, judgement: namedLocally(judgement, term) };
}

export const generateMetadata = metadataOrNone(async ({ params }: Props): Promise<Metadata> => {
  const { published, judgement } = await readJudgement(params);
  return { title: `${judgement.shortName}: ${inspectionName(published.inspection)}` };
});

export default pageOrProblem(async function JudgementPage({ params }: Props) {
  const { published, judgement } = await readJudgement(params);
  const { inspection, framework } = published;
  const [held, viewer] = await Promise.all([readHeldEvidence(published), getViewer()]);
  const rows = (await readReport(published)).gradeTable.filter(({ outcome }) => outcome);
  const printed = published.snapshot ? inLocalTerms(published.snapshot.document).judgements : [];
  const outcome = rows.find(({ area }) => area === judgement.area)?.outcome ?? null;
  const frozen = printed.find(({ area }) => area === judgement.area);

  return (
    <Page
      title={judgement.shortName}
      lead={judgement.name === judgement.shortName ? undefined : judgement.name}
      caption={inspectionName(inspection)}
      breadcrumbs={crumbsToReport(inspection)}
    >
      {held && derivedOf(held, judgement.area) ? (
        <Explained
          published={published}
          judgement={judgement}
          held={held}
          plainFirst={answersFor(viewer, inspection.laCode)}
        />
      ) : (
        <>
          <p className="mb-6">
            <GradeTag grade={outcome ?? 'notJudged'} words={framework.gradeWords} />
          </p>
          {frozen?.derived && (
            <PlainSection
              grade={frozen.derived}
              plain={plainWordsOf(frozen)}
              next={frozen.towardsNextGrade?.[0]?.grade ?? null}
              framework={framework}
            />
          )}
          <EvidenceNotReleased
            reportHref={paths.localAuthorities.inspection(
              inspection.laCode,
              addressDay(inspection),
            )}
          />
        </>
      )}
      <Departures
        judgements={printed.filter(({ area }) => area === judgement.area)}
        words={framework.gradeWords}
      />
      <Section title="Judgements of the same inspection" id="others">
        <JudgementsTogether
          rows={rows}
          current={judgement.area}
          words={framework.gradeWords}
          href={(area) => (held && derivedOf(held, area) ? held.links.judgement(area) : null)}
        />
      </Section>
      <SourceNote
        sources={[inspection.source ?? 'Recorded in this service']}
        remark={held ? wordingRemark(inspection) : undefined}
      />
    </Page>
  );
});

type ExplainedProps = {
  published: PublishedInspection;
  judgement: FrameworkJudgement;
  held: HeldEvidence;
  /** Whether plain words come before everything else. */
  plainFirst: boolean;
};

function Explained({ published, judgement, held, plainFirst }: ExplainedProps) {
  const { inspection, framework, earlier } = published;
  const derived = derivedOf(held, judgement.area);
  if (!derived) return null;

  const outcome = inspection.judgements.find(({ area }) => area === judgement.area);
  const before = previousJudgement(judgement.area, earlier);
  const previous =
    before?.same && isGrade(before.outcome)
      ? { grade: before.outcome, startedOn: addressDay(before.inspection) }
      : undefined;

  return (
    <>
      <JudgementVerdict
        outcome={outcome?.outcome ?? null}
        derived={derived}
        previous={previous}
        words={framework.gradeWords}
      />
      {plainFirst && <PlainSection {...plainOf(derived)} framework={framework} />}
      <HeldExplanation
        judgement={judgement}
        derived={derived}
        held={held}
        framework={framework}
        source={`released evidence of the inspection of ${inspectionName(inspection)}`}
        afterShort={
          plainFirst ? null : (
            <Details summary="The same in plain words, without references">
              <PlainWordsOf {...plainOf(derived)} framework={framework} />
            </Details>
          )
        }
      />
    </>
  );
}

/** Whether the reader answers for the service of this authority. */
function answersFor(viewer: Viewer | null, laCode: string): boolean {
  return (
    viewer?.roles.some((held) => held.role === 'councilLeader' && held.laCode === laCode) ?? false
  );
}
