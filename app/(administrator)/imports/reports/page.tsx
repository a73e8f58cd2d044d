import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { ReportImportsTable } from '@/components/imports/report-imports-table';
import { Page } from '@/components/layout/page';
import { PageHeading } from '@/components/layout/page-heading';
import { Section } from '@/components/layout/section';
import { ErrorSummary } from '@/components/ui/error-summary';
import { NotificationBanner } from '@/components/ui/notification-banner';
import { formatDate } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import { canImportRecords, canSeeReportImports } from '@/lib/permissions/imports';
import { listReportImports } from '@/lib/queries/report-imports';
import { reportFields, tooLargeReport } from '@/lib/schemas/report-file';
import { requireViewer } from '@/lib/server/session';
import type { TakenIn } from '@/lib/services/report-imports/take-in-report';
import { Looked } from './looked';
import { reportNote } from './report-note';
import { UploadSection } from './upload-section';

type Query = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Query> };

const title = 'Published reports';

export async function generateMetadata(): Promise<Metadata> {
  const note = await reportNote.read();
  const refused = note?.step === 'refused' || (note?.step === 'looked' && note.errors.length > 0);
  return { title: refused ? `Error: ${title}` : title };
}

export default pageOrProblem(async function ReportsPage({ searchParams }: Props) {
  const viewer = await requireViewer(paths.imports.reports);
  if (!canSeeReportImports(viewer)) forbidden();
  const [query, note, imports] = await Promise.all([
    searchParams,
    reportNote.read(),
    listReportImports(viewer),
  ]);
  const tooLarge = { field: reportFields.file, message: tooLargeReport };
  const sent = note?.step === 'refused' || note?.step === 'looked' ? note.errors : [];
  const errors = !note && query.refused === 'too-large' ? [tooLarge] : sent;

  return (
    <Page title={title} headingInside>
      <ErrorSummary errors={errors} />
      {note?.step === 'taken' && <Taken taken={note.taken} />}
      <PageHeading title={title} />
      {note?.step === 'looked' && (
        <Looked plan={note.plan} content={note.content} errors={errors} />
      )}
      {canImportRecords(viewer) && note?.step !== 'looked' && <UploadSection errors={errors} />}
      {note?.step !== 'looked' && (
        <Section title="Reports taken in" id="taken-in">
          {imports.length > 0 ? (
            <ReportImportsTable lines={imports} />
          ) : (
            <p>No report has been taken in yet. An administrator can do that.</p>
          )}
        </Section>
      )}
    </Page>
  );
});

function Taken({ taken: { plan, areas } }: { taken: TakenIn }) {
  const { takenInOn, report, target } = plan;
  if (takenInOn !== null)
    return (
      <NotificationBanner title="Nothing to do">
        <p>This very file was taken in on {formatDate(takenInOn)}, so nothing changed.</p>
      </NotificationBanner>
    );

  return (
    <NotificationBanner title="Taken in">
      <p>
        {report.laName}: {target.kind === 'new' && 'the inspection was added, '}
        {formatCount(report.paragraphs.length, 'paragraph')} of text and{' '}
        {formatCount(areas, 'area')} for improvement stored.
      </p>
    </NotificationBanner>
  );
}
