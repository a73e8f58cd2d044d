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
import { gradesTitle, ReportGrades } from '@/components/report/report-grades';
import { SnapshotReport } from '@/components/report/snapshot-report';
import { ReportTasks } from '@/components/report-builder/report-tasks';
import { InsetText } from '@/components/ui/inset-text';
import { addressDay } from '@/lib/domain/inspection-record';
import { hasGrades } from '@/lib/domain/inspections';
import { formatInstant } from '@/lib/format/dates';
import { reportNoun } from '@/lib/format/inspections';
import { capitalise } from '@/lib/format/lists';
import { givesGrades } from '@/lib/frameworks/framework';
import { paths } from '@/lib/paths';
import { canWriteReport } from '@/lib/permissions/inspections';
import { getReportText } from '@/lib/queries/reports';
import { getSnapshotOf } from '@/lib/queries/snapshots';
import { buildReport } from '@/lib/report/build-report';
import type { ReportDocument } from '@/lib/report/document';
import { reportTitle } from '@/lib/report/report-title';
import { rulesVersion } from '@/lib/rules';
import { today } from '@/lib/server/clock';
import { requireViewer } from '@/lib/server/session';

type Props = { params: Promise<{ inspectionId: string }> };

export const generateMetadata = metadataOrNone(async ({ params }: Props): Promise<Metadata> => {
  const { inspection } = await readWork((await params).inspectionId, await requireViewer());
  return { title: `${capitalise(reportNoun(inspection.type))} on ${inspection.laName}` };
});

export default pageOrProblem(async function TeamReportPage({ params }: Props) {
  const viewer = await requireViewer();
  const work = await readWork((await params).inspectionId, viewer);
  const { inspection, framework } = work;
  const [text, snapshot] = await Promise.all([
    getReportText(inspection),
    getSnapshotOf(inspection.id, viewer),
  ]);
  const document = buildReport(inspection.judgements, text, framework);
  const held = toHeldEvidence(work);

  return (
    <>
      <InspectionNav
        inspection={inspection}
        judgements={judgementsInOrder(framework)}
        current="report"
      />
      <Page title={reportTitle(inspection, inspection.laName)} caption={inspection.laName}>
        <Standing work={work} />
        <ReportTasks
          inspectionId={inspection.id}
          canWrite={canWriteReport(viewer, inspection)}
          report={reportNoun(inspection.type)}
        />
        <ReportFacts inspection={inspection} today={today()} />
        {snapshot ? (
          <SnapshotReport document={snapshot.document} framework={framework} held={held} />
        ) : (
          <DraftReport work={work} document={document} held={held} />
        )}
      </Page>
    </>
  );
});

type DraftProps = { work: InspectionWork; document: ReportDocument; held: HeldEvidence };

/** The draft beside its evidence: what is written, and the entries by criterion while nothing is. */
function DraftReport({ work: { framework }, document, held }: DraftProps) {
  const written = document.sections.some(({ paragraphs }) => paragraphs.length > 0);

  return (
    <>
      <Section title={gradesTitle(framework)} id="grades" titleHidden>
        <ReportGrades
          rows={document.gradeTable}
          areas={document.areasForImprovement}
          framework={framework}
          held={held}
        />
        {written && (
          <ReportContents
            document={document}
            shortNames={new Map(framework.judgements.map((one) => [one.area, one.shortName]))}
            graded={givesGrades(framework)}
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
    </>
  );
}

/** What kind of document this is, before anything it says. */
function Standing({ work: { inspection } }: { work: InspectionWork }) {
  const { status, laCode, embargoedUntil, type } = inspection;
  const report = reportNoun(type);

  return (
    <InsetText>
      {embargoedUntil ? (
        <p>
          This {report} is published, under embargo until {formatInstant(new Date(embargoedUntil))}.
          Only the team can read it before.
        </p>
      ) : status === 'published' ? (
        <p>
          This is the team’s view of a published {report}.{' '}
          <a href={paths.localAuthorities.inspection(laCode, addressDay(inspection))}>
            Read it as everybody sees it
          </a>
          .
        </p>
      ) : (
        <p>
          This is a draft for the team.{' '}
          {hasGrades(type) &&
            'The grades beside it are derived from the evidence as it stands now; those that people confirmed are in the preview. '}
          Nothing is published.
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
