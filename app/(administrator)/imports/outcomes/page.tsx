import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { EditionsTable } from '@/components/imports/editions-table';
import { OutcomeLines } from '@/components/imports/outcome-lines';
import { TakeInForm } from '@/components/imports/take-in-form';
import { Page } from '@/components/layout/page';
import { PageHeading } from '@/components/layout/page-heading';
import { Section } from '@/components/layout/section';
import { Details } from '@/components/ui/details';
import { ErrorSummary } from '@/components/ui/error-summary';
import { NotificationBanner } from '@/components/ui/notification-banner';
import { formatDate } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import { canImportRecords } from '@/lib/permissions/imports';
import { listOutcomesEditions } from '@/lib/queries/outcomes-editions';
import { outcomesFields, tooLargeOutcomes } from '@/lib/schemas/outcomes-file';
import { requireViewer } from '@/lib/server/session';
import type { OutcomesPlan } from '@/lib/services/outcomes/take-in-outcomes';
import { importOutcomesAction } from './actions';
import { toOutcomeGroups } from './outcome-groups';
import { outcomesNote } from './outcomes-note';
import { UploadSection } from './upload-section';

type Query = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Query> };

const title = 'Ofsted’s inspection outcomes';

export async function generateMetadata(): Promise<Metadata> {
  const note = await outcomesNote.read();
  return { title: note?.step === 'refused' ? `Error: ${title}` : title };
}

export default pageOrProblem(async function OutcomesPage({ searchParams }: Props) {
  const viewer = await requireViewer(paths.imports.outcomes);
  if (!canImportRecords(viewer)) forbidden();
  const [query, note, editions] = await Promise.all([
    searchParams,
    outcomesNote.read(),
    listOutcomesEditions(viewer),
  ]);
  const tooLarge = { field: outcomesFields.file, message: tooLargeOutcomes };
  const sent = note?.step === 'refused' ? note.errors : [];
  const errors = !note && query.refused === 'too-large' ? [tooLarge] : sent;

  return (
    <Page title={title} headingInside>
      <ErrorSummary errors={errors} />
      {note?.step === 'taken' && <Taken plan={note.plan} />}
      <PageHeading title={title} />
      {note?.step === 'looked' && <Looked plan={note.plan} content={note.content} />}
      {note?.step === 'taken' && <OutcomeLines groups={toOutcomeGroups(note.plan, true)} />}
      {note?.step !== 'looked' && <UploadSection errors={errors} />}
      {editions.length > 0 && note?.step !== 'looked' && (
        <Section title="Editions taken in" id="editions">
          <EditionsTable editions={editions} />
        </Section>
      )}
    </Page>
  );
});

function countOf({ rows }: OutcomesPlan, wanted: string): number {
  return rows.filter(({ verdict }) => verdict === wanted).length;
}

function Taken({ plan }: { plan: OutcomesPlan }) {
  const added = countOf(plan, 'new');
  const changed = countOf(plan, 'changed');

  return (
    <NotificationBanner title={plan.takenInOn === null ? 'Taken in' : 'Nothing to do'}>
      <p>
        {plan.takenInOn === null
          ? `${plan.edition.title}: ${formatCount(added, 'inspection or visit', 'inspections and visits')} added, ${formatCount(changed, 'inspection')} put right.`
          : `This very file was taken in on ${formatDate(plan.takenInOn)}, so nothing changed.`}
      </p>
    </NotificationBanner>
  );
}

/** What a file would do, and the button that does it. Nothing is stored yet. */
function Looked({ plan, content }: { plan: OutcomesPlan; content: string }) {
  const added = countOf(plan, 'new');
  const changed = countOf(plan, 'changed');
  const again = <a href={paths.imports.outcomes}>Choose another file</a>;

  return (
    <>
      <Section title={plan.edition.title} id="looked-at">
        <p className="mb-4 max-w-prose">
          Nothing has been stored yet. {formatCount(plan.rows.length + plan.rejected.length, 'row')}{' '}
          read from {plan.edition.fileName}:{' '}
          {formatCount(added, 'inspection or visit', 'inspections and visits')} to add,{' '}
          {formatCount(changed, 'inspection')} to put right.
        </p>
        {plan.warnings.length > 0 && (
          <Details summary={formatCount(plan.warnings.length, 'thing to know', 'things to know')}>
            <ul className="grid list-disc gap-1 pl-6 text-table">
              {plan.warnings.slice(0, 100).map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          </Details>
        )}
        {plan.takenInOn === null ? (
          <TakeInForm
            action={importOutcomesAction}
            fields={outcomesFields}
            file={{ name: plan.edition.fileName, content }}
            again={again}
          />
        ) : (
          <p className="mt-4">
            This very file was taken in on {formatDate(plan.takenInOn)}. {again}
          </p>
        )}
      </Section>
      <OutcomeLines groups={toOutcomeGroups(plan, false)} />
    </>
  );
}
