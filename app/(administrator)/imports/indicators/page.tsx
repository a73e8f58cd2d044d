import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { IndicatorFilesTable } from '@/components/imports/indicator-files-table';
import { IndicatorPlan } from '@/components/imports/indicator-plan';
import { TakeInForm } from '@/components/imports/take-in-form';
import { Page } from '@/components/layout/page';
import { PageHeading } from '@/components/layout/page-heading';
import { Section } from '@/components/layout/section';
import { ErrorSummary } from '@/components/ui/error-summary';
import { NotificationBanner } from '@/components/ui/notification-banner';
import { formatDate } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import { canImportRecords } from '@/lib/permissions/imports';
import { listIndicatorFiles } from '@/lib/queries/indicator-files';
import { indicatorsFields, tooLargeIndicators } from '@/lib/schemas/indicators-file';
import { requireViewer } from '@/lib/server/session';
import type { IndicatorsPlan } from '@/lib/services/indicators/take-in-indicators';
import { importIndicatorsAction } from './actions';
import { toChangedLines, toIndicatorLines } from './indicator-lines';
import { indicatorsNote } from './indicators-note';
import { UploadSection } from './upload-section';

type Query = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Query> };

const title = 'The Department’s indicators';

export async function generateMetadata(): Promise<Metadata> {
  const note = await indicatorsNote.read();
  return { title: note?.step === 'refused' ? `Error: ${title}` : title };
}

export default pageOrProblem(async function IndicatorsPage({ searchParams }: Props) {
  const viewer = await requireViewer(paths.imports.indicators);
  if (!canImportRecords(viewer)) forbidden();
  const [query, note, files] = await Promise.all([
    searchParams,
    indicatorsNote.read(),
    listIndicatorFiles(viewer),
  ]);
  const tooLarge = { field: indicatorsFields.file, message: tooLargeIndicators };
  const sent = note?.step === 'refused' ? note.errors : [];
  const errors = !note && query.refused === 'too-large' ? [tooLarge] : sent;

  return (
    <Page title={title} headingInside>
      <ErrorSummary errors={errors} />
      {note?.step === 'taken' && <Taken plan={note.plan} />}
      <PageHeading title={title} />
      {note?.step === 'looked' && <Looked plan={note.plan} content={note.content} />}
      {note?.step !== 'looked' && <UploadSection errors={errors} />}
      {files.length > 0 && note?.step !== 'looked' && (
        <Section title="Files taken in" id="files">
          <IndicatorFilesTable files={files} />
        </Section>
      )}
    </Page>
  );
});

function Taken({ plan }: { plan: IndicatorsPlan }) {
  const nothing = whyNothing(plan);

  return (
    <NotificationBanner title={nothing === null ? 'Taken in' : 'Nothing to do'}>
      <p>
        {nothing ??
          `${plan.file.fileName}: ${formatCount(plan.added, 'figure')} added, ${formatCount(plan.changed, 'figure')} put right.`}
      </p>
    </NotificationBanner>
  );
}

function whyNothing({ takenInOn, added, changed }: IndicatorsPlan): string | null {
  if (takenInOn !== null)
    return `This very file was taken in on ${formatDate(takenInOn)}, so nothing changes.`;
  return added + changed === 0 ? 'The record has all of this already, so nothing changes.' : null;
}

/** What a file would do, and the button that does it. Nothing is stored yet. */
function Looked({ plan, content }: { plan: IndicatorsPlan; content: string }) {
  const again = <a href={paths.imports.indicators}>Choose another file</a>;
  const nothing = whyNothing(plan);

  return (
    <>
      <Section title={plan.file.fileName} id="looked-at">
        <p className="mb-4 max-w-prose">
          Nothing has been stored yet. {formatCount(plan.indicators.length, 'indicator')} recognised
          in {plan.file.fileName}: {formatCount(plan.added, 'figure')} to add,{' '}
          {formatCount(plan.changed, 'figure')} to put right,{' '}
          {formatCount(plan.rejected.length, 'row')} left out.
        </p>
        {plan.warnings.map((warning) => (
          <p key={warning} className="mb-4 max-w-prose">
            {warning}.
          </p>
        ))}
        {nothing === null ? (
          <TakeInForm
            action={importIndicatorsAction}
            fields={indicatorsFields}
            file={{ name: plan.file.fileName, content }}
            again={again}
          />
        ) : (
          <p className="mt-4">
            {nothing} {again}
          </p>
        )}
      </Section>
      <IndicatorPlan
        indicators={toIndicatorLines(plan)}
        changed={toChangedLines(plan)}
        unread={plan.rejected}
      />
    </>
  );
}
