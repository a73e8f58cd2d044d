import type { Metadata } from 'next';
import { forbidden, notFound } from 'next/navigation';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { PageHeading } from '@/components/layout/page-heading';
import { Section } from '@/components/layout/section';
import { ErrorSummary } from '@/components/ui/error-summary';
import { NotificationBanner } from '@/components/ui/notification-banner';
import { Pagination } from '@/components/ui/pagination';
import { capitalise } from '@/lib/format/lists';
import { formatCount } from '@/lib/format/numbers';
import { mostOfParagraph } from '@/lib/improvement/propose-mentions';
import { type UndecidedPassage, undecidedIn } from '@/lib/improvement/undecided';
import { paths } from '@/lib/paths';
import {
  canKeepCouncilItem,
  canSeeImprovementPlan,
  canSeePlanStatus,
} from '@/lib/permissions/improvement';
import { readConcerns } from '@/lib/queries/concerns';
import { getLocalAuthority } from '@/lib/queries/local-authorities';
import { listReportPassages } from '@/lib/queries/report-passages';
import { requireViewer } from '@/lib/server/session';
import { ChooseReport, nameOf } from './choose-report';
import { type ConcernNote, concernNote } from './concern-note';
import { errorsOf, refusedHere } from './refused-decision';
import { UndecidedPassageSection } from './undecided-passage';

type Props = {
  params: Promise<{ laCode: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const title = 'Links to concerns';

export async function generateMetadata(): Promise<Metadata> {
  const note = await concernNote.read();
  return { title: note?.kind === 'refused' ? `Error: ${title}` : title };
}

export default pageOrProblem(async function LinksPage({ params, searchParams }: Props) {
  const [{ laCode }, query] = await Promise.all([params, searchParams]);
  const viewer = await requireViewer(paths.improvement.concerns(laCode));
  const found = await getLocalAuthority(laCode);
  if (!found) notFound();
  if (!canSeePlanStatus(viewer, laCode)) forbidden();

  const [record, texts, note] = await Promise.all([
    readConcerns(laCode, viewer),
    listReportPassages(laCode),
    concernNote.read(),
  ]);
  const undecided = undecidedIn(record, texts);
  const refused = note?.kind === 'refused' ? note : null;
  const wanted = refused?.values.inspectionId ?? query.inspection;
  const shown = undecided.find(({ event }) => event.inspectionId === wanted) ?? undecided[0];
  const page = pageOf(query.page, shown?.paragraphs.length ?? 0);
  const passage = (one: UndecidedPassage) =>
    shown && (
      <UndecidedPassageSection
        key={one.place.number}
        event={shown.event}
        undecided={one}
        refused={refusedHere(refused, shown.event, one.place)}
        decides={canKeepCouncilItem(viewer, { kind: 'mention', laCode })}
      />
    );

  return (
    <Page
      title={title}
      breadcrumbs={
        canSeeImprovementPlan(viewer, laCode)
          ? [{ text: 'Improvement', href: paths.improvement.one(laCode) }]
          : [{ text: found.authority.name, href: paths.localAuthorities.one(laCode) }]
      }
      headingInside
    >
      <ErrorSummary errors={refused ? errorsOf(refused) : []} />
      {note?.kind === 'decided' && <Decided note={note} laCode={laCode} />}
      <PageHeading
        title={title}
        caption={found.authority.name}
        lead="Which concern is each item and paragraph of a report or letter about? The service proposes; a person decides."
      />
      <p className="max-w-prose">
        Everybody reads what you confirm under{' '}
        <a href={paths.localAuthorities.concerns(laCode)}>what keeps coming back</a>. Who decided,
        and when, stays in the history of each link.
      </p>
      {shown ? (
        <>
          <ChooseReport undecided={undecided} shown={shown.event} />
          <Section title={nameOf(shown.event)} id="report">
            {shown.items.length > 0 && (
              <div id="items">
                <h3 className="font-[650] text-h3">What it asks to improve</h3>
                {shown.items.map(passage)}
              </div>
            )}
            {shown.paragraphs.length > 0 && (
              <div id="paragraphs" className="mt-10">
                <h3 className="font-[650] text-h3">
                  {capitalise(formatCount(shown.paragraphs.length, 'paragraph'))} that may speak of
                  a concern
                </h3>
                <p className="mt-1 max-w-prose text-quiet">
                  The likeliest first: a criterion in common counts before words. For each
                  paragraph, no more than {mostOfParagraph} concerns are proposed.
                </p>
                {shown.paragraphs
                  .slice((page - 1) * paragraphsOnPage, page * paragraphsOnPage)
                  .map(passage)}
                <Pagination
                  label="Paragraphs"
                  current={page}
                  pages={pagesOf(shown.paragraphs.length)}
                  href={(number) =>
                    paths.improvement.concerns(
                      laCode,
                      { inspection: shown.event.inspectionId, page: String(number) },
                      'paragraphs',
                    )
                  }
                />
              </div>
            )}
          </Section>
        </>
      ) : (
        <p className="mt-6 max-w-prose font-semibold">
          {record.events.some(({ items }) => items.length > 0)
            ? 'Every item of every list is decided, and no paragraph is proposed.'
            : 'No list of what a report or letter asks for is held here yet.'}
        </p>
      )}
    </Page>
  );
});

const decided = {
  confirmed: 'It is linked to the concern.',
  refused: 'It is not linked to the concern, and this is not proposed again.',
  begin: 'The concern has begun with this item.',
} as const;

function Decided({
  note,
  laCode,
}: {
  note: Extract<ConcernNote, { kind: 'decided' }>;
  laCode: string;
}) {
  return (
    <NotificationBanner title="Saved">
      <p>
        {decided[note.decision]}{' '}
        <a href={paths.localAuthorities.concern(laCode, note.concernId)}>See the concern</a>
      </p>
    </NotificationBanner>
  );
}

/** Few enough to read and decide on one page. */
const paragraphsOnPage = 10;

function pagesOf(count: number): number {
  return Math.max(1, Math.ceil(count / paragraphsOnPage));
}

/** The page asked for, or the nearest there is: deciding makes the list shorter. */
function pageOf(asked: string | string[] | undefined, count: number): number {
  const number = Math.trunc(Number([asked].flat()[0] ?? 1));
  return Math.min(Math.max(number || 1, 1), pagesOf(count));
}
