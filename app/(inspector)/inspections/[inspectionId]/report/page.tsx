import type { Metadata } from 'next';
import {
  type InspectionWork,
  judgementsInOrder,
  judgementsOnEvidence,
  readWork,
} from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { DraftSection } from '@/components/inspections/draft-section';
import { InspectionNav } from '@/components/inspections/inspection-nav';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import type { HeldEvidence } from '@/components/report/held-evidence';
import { ReportBody } from '@/components/report/report-body';
import { ReportContents } from '@/components/report/report-contents';
import { ReportFacts } from '@/components/report/report-facts';
import { ReportGradeTable } from '@/components/report/report-grade-table';
import { InsetText } from '@/components/ui/inset-text';
import { addressDay } from '@/lib/domain/inspection-record';
import { paths } from '@/lib/paths';
import { getReportText } from '@/lib/queries/reports';
import { buildReport } from '@/lib/report/build-report';
import { reportTitle } from '@/lib/report/report-title';
import { rulesVersion } from '@/lib/rules';
import { today } from '@/lib/server/clock';
import { requireViewer } from '@/lib/server/session';

type Props = { params: Promise<{ inspectionId: string }> };

export const generateMetadata = metadataOrNone(async ({ params }: Props): Promise<Metadata> => {
  const { inspection } = await readWork((await params).inspectionId, await requireViewer());
  return { title: `Report on ${inspection.laName}` };
});

export default pageOrProblem(async function TeamReportPage({ params }: Props) {
  const work = await readWork((await params).inspectionId, await requireViewer());
  const { inspection, framework } = work;
  const text = await getReportText(inspection);
  const document = buildReport(inspection.judgements, text, framework);
  const held = toHeldEvidence(work);
  const written = text.paragraphs.length > 0;

  return (
    <>
      <InspectionNav
        inspection={inspection}
        judgements={judgementsInOrder(framework)}
        current="report"
      />
      <Page
        title={reportTitle(inspection.framework, inspection.laName)}
        caption={inspection.laName}
      >
        <Standing work={work} />
        <ReportFacts inspection={inspection} today={today()} />
        <Section title="Judgements" id="grades" titleHidden>
          <ReportGradeTable
            rows={document.gradeTable}
            words={framework.gradeWords}
            held={held}
            before={new Map()}
          />
          {written && (
            <ReportContents
              document={document}
              shortNames={new Map(framework.judgements.map((one) => [one.area, one.shortName]))}
            />
          )}
        </Section>
        {written ? (
          <ReportBody document={document} framework={framework} held={held} />
        ) : (
          judgementsOnEvidence(framework).map((judgement) => (
            <DraftSection
              key={judgement.area}
              judgement={judgement}
              held={held}
              words={framework.gradeWords}
            />
          ))
        )}
      </Page>
    </>
  );
});

/** What kind of document this is, before anything it says. */
function Standing({ work: { inspection } }: { work: InspectionWork }) {
  const { status, laCode } = inspection;

  return (
    <InsetText>
      {status === 'published' ? (
        <p>
          This is the team’s view of a published report.{' '}
          <a href={paths.localAuthorities.inspection(laCode, addressDay(inspection))}>
            Read it as everybody sees it
          </a>
          .
        </p>
      ) : (
        <p>
          This is a draft for the team. The grades are derived from the evidence as it stands now.
          Nobody has confirmed them and nothing is published.
        </p>
      )}
    </InsetText>
  );
}

function toHeldEvidence({ inspection, standing, judgements }: InspectionWork): HeldEvidence {
  const areaOf = new Map(standing.map((entry) => [entry.id, entry.area]));

  return {
    entries: standing,
    derivation: { framework: inspection.framework, rulesVersion, judgements },
    links: {
      judgement: (area) => paths.inspections.judgement(inspection.id, area),
      entry: (reference) => {
        const area = areaOf.get(reference);
        return area
          ? paths.inspections.judgement(inspection.id, area, reference)
          : paths.inspections.evidence(inspection.id);
      },
      criterion: (criterion) => paths.inspections.evidence(inspection.id, undefined, { criterion }),
    },
  };
}
