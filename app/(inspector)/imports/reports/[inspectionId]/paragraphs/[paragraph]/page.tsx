import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import { readCoding } from '@/app/(inspector)/imports/reports/[inspectionId]/read-coding';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { CodeParagraphForm } from '@/components/coding/code-paragraph-form';
import { CodedEntries } from '@/components/coding/coded-entries';
import { TakeBackForm } from '@/components/coding/take-back-form';
import { Page } from '@/components/layout/page';
import { Details } from '@/components/ui/details';
import { NotificationBanner } from '@/components/ui/notification-banner';
import { formatDate } from '@/lib/format/dates';
import { judgementOf } from '@/lib/frameworks';
import { paths } from '@/lib/paths';
import { codeParagraphAction, takeBackCodingAction } from './actions';

type Query = Record<string, string | string[] | undefined>;
type Props = {
  params: Promise<{ inspectionId: string; paragraph: string }>;
  searchParams: Promise<Query>;
};

export const generateMetadata = formTitle('Code a paragraph');

/** One paragraph of a published report on the left, the form that codes it on the right. */
export default pageOrProblem(async function CodeParagraphPage({ params, searchParams }: Props) {
  const [{ inspectionId, paragraph }, { saved }] = await Promise.all([params, searchParams]);
  const { inspection, framework, document, entriesOf } = await readCoding(inspectionId);
  const all = document.paragraphs;
  const index = all.findIndex(({ n }) => String(n) === paragraph);
  const current = all[index];
  if (!current) notFound();

  const { n, area, text } = current;
  const judgement = judgementOf(framework, area);
  const coded = entriesOf(n);
  const [before, after] = [all[index - 1], all[index + 1]];
  const isSaved = coded.some(({ content }) => content.id === saved);

  return (
    <Page
      title={`Paragraph ${n}`}
      caption={`${inspection.laName}${inspection.startedOn ? `, inspection from ${formatDate(inspection.startedOn)}` : ''}`}
      back={paths.imports.report(inspectionId)}
      backText="All paragraphs"
    >
      {isSaved && (
        <NotificationBanner title="Saved">
          <p>
            {saved} is on record.{' '}
            {after && (
              <a href={paths.imports.codeParagraph(inspectionId, after.n)}>
                Go on to paragraph {after.n}
              </a>
            )}
          </p>
        </NotificationBanner>
      )}
      <div className="gap-12 lg:grid lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <div className="mb-8">
          <div className="lg:sticky lg:top-4">
            <h2 className="mb-2 font-[650] text-h3">{judgement?.name ?? area}</h2>
            <blockquote className="border-accent border-l-4 pl-4 text-pretty">{text}</blockquote>
            <p className="mt-2 text-quiet text-small">
              © Crown copyright, from the report as Ofsted published it.
            </p>
            <nav aria-label="Paragraphs" className="mt-4 flex flex-wrap gap-x-6">
              {before && (
                <a href={paths.imports.codeParagraph(inspectionId, before.n)}>
                  Previous: paragraph {before.n}
                </a>
              )}
              {after && (
                <a href={paths.imports.codeParagraph(inspectionId, after.n)}>
                  Next: paragraph {after.n}
                </a>
              )}
            </nav>
            {coded.length > 0 && (
              <>
                <h2 className="mt-8 mb-2 font-[650] text-h3">Entries so far</h2>
                <CodedEntries entries={coded.map(({ content }) => content)} />
                <Details summary="Take an entry back">
                  <TakeBackForm
                    action={takeBackCodingAction}
                    inspectionId={inspectionId}
                    entries={coded.map(({ evidenceId, content }) => ({
                      evidenceId,
                      reference: content.id,
                    }))}
                    submissionKey={randomUUID()}
                  />
                </Details>
              </>
            )}
          </div>
        </div>
        <div>
          <h2 className="mb-4 font-[650] text-h3">New entry</h2>
          {judgement && judgement.criteria.length > 0 ? (
            <CodeParagraphForm
              key={coded.length}
              action={codeParagraphAction}
              inspectionId={inspectionId}
              paragraph={n}
              area={area}
              criteria={judgement.criteria}
              submissionKey={randomUUID()}
            />
          ) : (
            <p>This framework has no criteria for this section, so it cannot be coded.</p>
          )}
        </div>
      </div>
    </Page>
  );
});
