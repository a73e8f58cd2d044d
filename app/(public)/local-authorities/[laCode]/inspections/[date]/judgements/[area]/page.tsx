import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import {
  crumbsToReport,
  inspectionName,
  wordingRemark,
} from '@/app/(public)/local-authorities/[laCode]/inspections/[date]/inspection-pages';
import {
  type PublishedInspection,
  readHeldEvidence,
  readPublishedInspection,
} from '@/app/(public)/local-authorities/[laCode]/inspections/[date]/published-inspection';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { GradeTag } from '@/components/judgements/grade-tag';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { SourceNote } from '@/components/local-authorities/source-note';
import { EvidenceNotReleased } from '@/components/report/evidence-not-released';
import { derivedOf, type HeldEvidence } from '@/components/report/held-evidence';
import { JudgementExplained } from '@/components/report/judgement-explained';
import { JudgementVerdict } from '@/components/report/judgement-verdict';
import { JudgementsTogether } from '@/components/report/judgements-together';
import { previousJudgement } from '@/lib/comparison/previous-judgement';
import { isGrade } from '@/lib/domain/grades';
import { addressDay } from '@/lib/domain/inspection-record';
import type { FrameworkJudgement } from '@/lib/frameworks/framework';
import { judgementAreaFromSegment, paths } from '@/lib/paths';
import { buildGradeTable } from '@/lib/report/build-report';

type Props = { params: Promise<{ laCode: string; date: string; area: string }> };

/** The judgement an address names, where the framework of the inspection has it. */
async function readJudgement(params: Props['params']) {
  const { laCode, date, area: segment } = await params;
  const published = await readPublishedInspection(laCode, date);
  const area = judgementAreaFromSegment(segment);
  const judgement = published.framework.judgements.find((one) => one.area === area);
  if (!judgement) notFound();

  return { published, judgement };
}

export const generateMetadata = metadataOrNone(async ({ params }: Props): Promise<Metadata> => {
  const { published, judgement } = await readJudgement(params);
  return { title: `${judgement.shortName}: ${inspectionName(published.inspection)}` };
});

export default pageOrProblem(async function JudgementPage({ params }: Props) {
  const { published, judgement } = await readJudgement(params);
  const { inspection, framework } = published;
  const held = await readHeldEvidence(published);
  const rows = buildGradeTable(inspection.judgements, framework).filter(({ outcome }) => outcome);
  const outcome = rows.find(({ area }) => area === judgement.area)?.outcome ?? null;

  return (
    <Page
      title={judgement.name}
      caption={inspectionName(inspection)}
      breadcrumbs={crumbsToReport(inspection)}
    >
      {held && derivedOf(held, judgement.area) ? (
        <Explained published={published} judgement={judgement} held={held} />
      ) : (
        <>
          <p className="mb-6">
            <GradeTag grade={outcome ?? 'notJudged'} words={framework.gradeWords} />
          </p>
          <EvidenceNotReleased
            reportHref={paths.localAuthorities.inspection(
              inspection.laCode,
              addressDay(inspection),
            )}
          />
        </>
      )}
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

function Explained({
  published: { inspection, framework, earlier },
  judgement,
  held,
}: {
  published: PublishedInspection;
  judgement: FrameworkJudgement;
  held: HeldEvidence;
}) {
  const derived = derivedOf(held, judgement.area);
  if (!derived) return null;

  const published = inspection.judgements.find(({ area }) => area === judgement.area);
  const before = previousJudgement(judgement.area, earlier);
  const previous =
    before?.same && isGrade(before.outcome)
      ? { grade: before.outcome, startedOn: addressDay(before.inspection) }
      : undefined;

  return (
    <>
      <JudgementVerdict
        outcome={published?.outcome ?? null}
        derived={derived}
        previous={previous}
        words={framework.gradeWords}
      />
      <JudgementExplained
        judgement={judgement}
        derived={derived}
        held={held}
        words={framework.gradeWords}
        source={`released evidence of the inspection of ${inspectionName(inspection)}`}
      />
    </>
  );
}
