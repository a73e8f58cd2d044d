import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import { readCoding } from '@/app/(inspector)/imports/reports/[inspectionId]/read-coding';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { CodeParagraphForm } from '@/components/coding/code-paragraph-form';
import { CodedEntries } from '@/components/coding/coded-entries';
import { WithdrawCodingForm } from '@/components/coding/withdraw-coding-form';
import { toEntryNames } from '@/components/evidence/entry-names';
import { toFormValues } from '@/components/evidence/to-form-values';
import { Page } from '@/components/layout/page';
import { NotificationBanner } from '@/components/ui/notification-banner';
import { formatDate } from '@/lib/format/dates';
import { judgementOf } from '@/lib/frameworks';
import { paths } from '@/lib/paths';
import { listCodedHistories } from '@/lib/queries/report-coding';
import {
  codeParagraphAction,
  restoreCodingAction,
  reviseCodingAction,
  withdrawCodingAction,
} from './actions';

type Query = Record<string, string | string[] | undefined>;
type Props = {
  params: Promise<{ inspectionId: string; paragraph: string }>;
  searchParams: Promise<Query>;
};

export const generateMetadata = formTitle('Code a paragraph');

/** One paragraph of a published report on the left, the form that codes it on the right. */
export default pageOrProblem(async function CodeParagraphPage({ params, searchParams }: Props) {
  const [{ inspectionId, paragraph }, { saved, change, withdraw }] = await Promise.all([
    params,
    searchParams,
  ]);
  const { inspection, framework, document } = await readCoding(inspectionId);
  const all = document.paragraphs;
  const index = all.findIndex(({ n }) => String(n) === paragraph);
  const current = all[index];
  if (!current) notFound();

  const { n, area, text } = current;
  const judgement = judgementOf(framework, area);
  const histories = await listCodedHistories(inspection.id, n);
  const entries = histories.flatMap((history) => {
    const [newest] = history.versions;
    return newest ? [{ history, newest }] : [];
  });
  const changed = entries.find(({ newest }) => newest.content.id === change);
  const withdrawn = entries.find(({ newest }) => newest.content.id === withdraw);
  const names = toEntryNames(framework);
  const here = (query: { change?: string; withdraw?: string } = {}) =>
    paths.imports.codeParagraph(inspectionId, n, query);
  const [before, after] = [all[index - 1], all[index + 1]];
  const done = entries.find(({ newest }) => newest.content.id === saved);

  return (
    <Page
      title={`Paragraph ${n}`}
      caption={`${inspection.laName}${inspection.startedOn ? `, inspection from ${formatDate(inspection.startedOn)}` : ''}`}
      back={paths.imports.report(inspectionId)}
      backText="All paragraphs"
    >
      {done && (
        <NotificationBanner title="Saved">
          <p>
            {done.newest.content.id}{' '}
            {done.newest.state === 'withdrawn'
              ? 'is withdrawn: it stays on record and no longer counts.'
              : 'is on record.'}{' '}
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
            {entries.length > 0 && (
              <>
                <h2 className="mt-8 mb-2 font-[650] text-h3">Entries so far</h2>
                <CodedEntries
                  entries={entries.map(({ history, newest }) => ({
                    history,
                    changeHref: here({ change: newest.content.id }),
                    withdrawHref: here({ withdraw: newest.content.id }),
                  }))}
                  names={names}
                />
              </>
            )}
          </div>
        </div>
        <div>
          <h2 className="mb-4 font-[650] text-h3">
            {withdrawn
              ? `${withdrawn.newest.state === 'withdrawn' ? 'Put back' : 'Withdraw'} ${withdrawn.newest.content.id}`
              : changed
                ? `Change ${changed.newest.content.id}`
                : 'New entry'}
          </h2>
          {(withdrawn || changed) && (
            <p className="mb-4">
              <a href={here()}>Leave it as it is</a>
            </p>
          )}
          {withdrawn ? (
            <WithdrawCodingForm
              key={`withdraw ${withdrawn.newest.content.id} ${withdrawn.newest.version}`}
              action={
                withdrawn.newest.state === 'withdrawn' ? restoreCodingAction : withdrawCodingAction
              }
              deed={withdrawn.newest.state === 'withdrawn' ? 'restore' : 'withdraw'}
              inspectionId={inspectionId}
              paragraph={n}
              evidenceId={withdrawn.history.evidenceId}
              reference={withdrawn.newest.content.id}
              baseVersion={withdrawn.newest.version}
              submissionKey={randomUUID()}
              names={names}
            />
          ) : judgement && judgement.criteria.length > 0 ? (
            <CodeParagraphForm
              key={
                changed ? `${changed.newest.content.id} ${changed.newest.version}` : entries.length
              }
              action={changed ? reviseCodingAction : codeParagraphAction}
              inspectionId={inspectionId}
              paragraph={n}
              area={area}
              criteria={judgement.criteria}
              submissionKey={randomUUID()}
              names={names}
              entry={
                changed && {
                  evidenceId: changed.history.evidenceId,
                  baseVersion: changed.newest.version,
                  values: toFormValues(changed.newest.content),
                }
              }
            />
          ) : (
            <p>This framework has no criteria for this section, so it cannot be coded.</p>
          )}
        </div>
      </div>
    </Page>
  );
});
