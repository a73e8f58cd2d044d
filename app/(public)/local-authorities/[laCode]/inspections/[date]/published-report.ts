import { getReportText } from '@/lib/queries/reports';
import { buildReport } from '@/lib/report/build-report';
import type { ReportDocument } from '@/lib/report/document';
import { reportOfSnapshot } from '@/lib/report/report-of-snapshot';
import { reasonsForCorrection } from './inspection-pages';
import type { PublishedInspection } from './published-inspection';

/** The words and grades of a published report: its snapshot's where it has one, otherwise those on record. */
export async function readReport({
  inspection,
  framework,
  snapshot,
}: PublishedInspection): Promise<ReportDocument> {
  return snapshot
    ? reportOfSnapshot(snapshot.document, framework, reasonsForCorrection(inspection))
    : buildReport(inspection.judgements, await getReportText(inspection), framework);
}
