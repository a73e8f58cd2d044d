import type { Metadata } from 'next';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { SourceNote } from '@/components/local-authorities/source-note';
import { ActionDates } from '@/components/report/action-dates';
import { CiteThis } from '@/components/report/cite-this';
import { CorrectedNotice } from '@/components/report/corrected-notice';
import { NewerInspections } from '@/components/report/newer-inspections';
import { RecordedReport } from '@/components/report/recorded-report';
import { ReportFacts } from '@/components/report/report-facts';
import { sectionAnchor } from '@/components/report/report-sections';
import { ReportVersions } from '@/components/report/report-versions';
import { SnapshotReport } from '@/components/report/snapshot-report';
import { TakeAway } from '@/components/report/take-away';
import { actionDates } from '@/lib/domain/action-dates';
import { addressDay, type ReportText } from '@/lib/domain/inspection-record';
import { hasGrades } from '@/lib/domain/inspections';
import { paths } from '@/lib/paths';
import { listCouncilItems } from '@/lib/queries/council-items';
import { getImportedText } from '@/lib/queries/report-imports';
import { getReportText } from '@/lib/queries/reports';
import { listSnapshots } from '@/lib/queries/snapshots';
import { citationOf } from '@/lib/report/citation';
import type { ReportDocument } from '@/lib/report/document';
import { reportTitle } from '@/lib/report/report-title';
import { wordingRemark } from '@/lib/report/wording-remark';
import { today } from '@/lib/server/clock';
import { environment } from '@/lib/server/env';
import { RepliesToWhole, readReplies, repliesBeside } from './council-replies';
import { takeAwayOf } from './files/take-away-of';
import { gradesBefore } from './grades-before';
import {
  crumbsToReport,
  inspectionName,
  reasonsForCorrection,
  withFacts,
} from './inspection-pages';
import { readHeldEvidence, readPublishedInspection } from './published-inspection';
import { readReport } from './published-report';

type Props = { params: Promise<{ laCode: string; date: string }> };

export const generateMetadata = metadataOrNone(async ({ params }: Props): Promise<Metadata> => {
  const { laCode, date } = await params;
  const { inspection } = await readPublishedInspection(laCode, date);
  return { title: inspectionName(inspection) };
});

export default pageOrProblem(async function ReportPage({ params }: Props) {
  const { laCode, date } = await params;
  const published = await readPublishedInspection(laCode, date);
  const { inspection, framework, earlier, later, snapshot } = published;
  const held = await readHeldEvidence(published);
  const day = addressDay(inspection);
  const before = gradesBefore(framework, earlier);

  const title = reportTitle(inspection, inspection.laName);
  const text = snapshot ? null : await getReportText(inspection);
  const hasWords = snapshot !== null || (text !== null && text.paragraphs.length > 0);
  const imported = snapshot || hasWords ? null : await getImportedText(inspection);
  const address = paths.localAuthorities.inspection(laCode, day);
  const takeAway = snapshot && (await takeAwayOf(laCode, day));
  const [replies, report, concerns] = await Promise.all([
    readReplies(inspection),
    readReport(published),
    listCouncilItems('concern', { laCode }, null),
  ]);
  const beside = repliesBeside(replies);

  return (
    <Page
      title={title}
      caption={inspection.laName}
      breadcrumbs={crumbsToReport(inspection).slice(0, -1)}
    >
      <ReportFacts inspection={withFacts(inspection, snapshot)} today={today()} />
      <ActionDates
        dates={actionDates({
          ...inspection,
          areas: (snapshot?.document ?? text ?? emptyText).areasForImprovement,
        })}
        today={today()}
      />
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2 print:hidden">
        {hasGrades(inspection.type) && (
          <a href={paths.localAuthorities.briefing(laCode, later.length === 0 ? undefined : day)}>
            Briefing for leaders on this inspection
          </a>
        )}
        {concerns.length > 0 && (
          <a href={paths.localAuthorities.concerns(laCode)}>
            What keeps coming back in {inspection.laName}
          </a>
        )}
      </p>
      <NewerInspections later={later} again={hasGrades(inspection.type)} />
      {snapshot?.correction && <CorrectedNotice snapshot={snapshot} laCode={laCode} day={day} />}
      {snapshot ? (
        <SnapshotReport
          document={snapshot.document}
          framework={framework}
          held={held}
          before={before}
          corrections={reasonsForCorrection(inspection)}
          beside={beside}
        />
      ) : (
        <RecordedReport
          inspection={inspection}
          framework={framework}
          text={text ?? emptyText}
          held={held}
          before={before}
          imported={imported}
          beside={beside}
        />
      )}
      <RepliesToWhole all={replies} anchors={anchorsOf(report)} />
      {takeAway && <TakeAway {...takeAway} />}
      <CiteThis
        citation={citationOf(inspection, title)}
        address={`${environment().APP_ORIGIN}${address}`}
        numbered={hasWords || imported !== null}
      />
      <SourceNote
        sources={[inspection.source ?? 'Recorded in this service']}
        remark={[inspection.notes, hasWords ? wordingRemark(inspection) : null]
          .filter(Boolean)
          .join(' ')}
      />
      {snapshot && (
        <ReportVersions
          versions={await listSnapshots(laCode, day, null)}
          current={snapshot.number}
          laCode={laCode}
          day={day}
        />
      )}
    </Page>
  );
});

const emptyText: ReportText = { summary: [], areasForImprovement: [], paragraphs: [] };

/** Places of the report that a reply can stand beside. */
function anchorsOf({ areasForImprovement, sections }: ReportDocument): string[] {
  const worded = sections.filter(({ paragraphs }) => paragraphs.length > 0);

  return [
    ...areasForImprovement.map(({ anchor }) => anchor),
    ...worded.map(({ area }) => sectionAnchor(area)),
    ...worded.flatMap(({ paragraphs }) => paragraphs.map(({ anchor }) => anchor)),
  ];
}
