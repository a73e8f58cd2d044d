import type { Metadata } from 'next';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { SourceNote } from '@/components/local-authorities/source-note';
import { CiteThis } from '@/components/report/cite-this';
import { NewerInspections } from '@/components/report/newer-inspections';
import { ReportBody } from '@/components/report/report-body';
import { ReportContents } from '@/components/report/report-contents';
import { ReportFacts } from '@/components/report/report-facts';
import { ReportGradeTable } from '@/components/report/report-grade-table';
import { ReportNotHeld } from '@/components/report/report-not-held';
import { addressDay } from '@/lib/domain/inspection-record';
import { formatDate } from '@/lib/format/dates';
import { paths } from '@/lib/paths';
import { getReportText } from '@/lib/queries/reports';
import { buildReport } from '@/lib/report/build-report';
import { citationOf } from '@/lib/report/citation';
import { reportTitle } from '@/lib/report/report-title';
import { today } from '@/lib/server/clock';
import { environment } from '@/lib/server/env';
import { gradesBefore } from './grades-before';
import { crumbsToReport, inspectionName, wordingRemark } from './inspection-pages';
import { readHeldEvidence, readPublishedInspection } from './published-inspection';

type Props = { params: Promise<{ laCode: string; date: string }> };

export const generateMetadata = metadataOrNone(async ({ params }: Props): Promise<Metadata> => {
  const { laCode, date } = await params;
  const { inspection } = await readPublishedInspection(laCode, date);
  return { title: inspectionName(inspection) };
});

export default pageOrProblem(async function ReportPage({ params }: Props) {
  const { laCode, date } = await params;
  const published = await readPublishedInspection(laCode, date);
  const { inspection, framework, earlier, later } = published;
  const [text, held] = await Promise.all([getReportText(inspection), readHeldEvidence(published)]);

  const document = buildReport(inspection.judgements, text, framework);
  const title = reportTitle(inspection.framework, inspection.laName);
  const hasWords = text.paragraphs.length > 0;
  const address = paths.localAuthorities.inspection(laCode, addressDay(inspection));

  return (
    <Page
      title={title}
      caption={inspection.laName}
      breadcrumbs={crumbsToReport(inspection).slice(0, -1)}
    >
      <ReportFacts inspection={inspection} today={today()} />
      <NewerInspections later={later} />
      <Section title="Judgements" id="grades" titleHidden>
        <ReportGradeTable
          rows={document.gradeTable.filter(({ outcome }) => outcome)}
          words={framework.gradeWords}
          held={held}
          before={gradesBefore(framework, earlier)}
        />
        {framework.overall === 'none' && (
          <p className="mt-2 text-quiet text-table">
            Inspections that begin on or after {formatDate(framework.startsOn)} give no overall
            grade.
          </p>
        )}
        {hasWords && (
          <ReportContents
            document={document}
            shortNames={new Map(framework.judgements.map((one) => [one.area, one.shortName]))}
          />
        )}
      </Section>
      {hasWords ? (
        <ReportBody document={document} framework={framework} held={held} />
      ) : (
        <ReportNotHeld inspection={inspection} />
      )}
      <CiteThis
        citation={citationOf(inspection, title)}
        address={`${environment().APP_ORIGIN}${address}`}
        numbered={hasWords}
      />
      <SourceNote
        sources={[inspection.source ?? 'Recorded in this service']}
        remark={[inspection.notes, hasWords ? wordingRemark(inspection) : null]
          .filter(Boolean)
          .join(' ')}
      />
    </Page>
  );
});
