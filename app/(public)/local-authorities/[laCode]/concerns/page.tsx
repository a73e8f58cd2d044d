import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { ConcernTable } from '@/components/improvement/concern-table';
import { ImprovementLists } from '@/components/improvement/improvement-lists';
import { LineageFigure } from '@/components/improvement/lineage-figure';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { SourceNote } from '@/components/local-authorities/source-note';
import { drawLineage } from '@/lib/charts/lineage-threads';
import type { ConcernEvent } from '@/lib/domain/concern-record';
import { formatList } from '@/lib/format/lists';
import { formatCount } from '@/lib/format/numbers';
import { type ConcernThread, contradictionMonths } from '@/lib/improvement/lineage';
import { paths } from '@/lib/paths';
import { canKeepCouncilItem } from '@/lib/permissions/improvement';
import { readConcerns } from '@/lib/queries/concerns';
import { getLocalAuthority } from '@/lib/queries/local-authorities';
import { getViewer } from '@/lib/server/session';
import { type ConcernView, concernViews, isInView, toThreads, viewLabels } from './read-threads';

type Props = {
  params: Promise<{ laCode: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = metadataOrNone(async ({ params }: Props): Promise<Metadata> => {
  const found = await getLocalAuthority((await params).laCode);
  return { title: found && `What keeps coming back in ${found.authority.name}` };
});

export default pageOrProblem(async function ConcernsPage({ params, searchParams }: Props) {
  const { laCode } = await params;
  const found = await getLocalAuthority(laCode);
  if (!found) notFound();

  const { name } = found.authority;
  const viewer = await getViewer();
  const { threads, followed } = toThreads(await readConcerns(laCode, viewer));
  const asked = (await searchParams).show;
  const view = concernViews.find((one) => one === asked) ?? 'all';
  const shown = threads.filter((thread) => isInView(thread, view));
  const listPage = paths.localAuthorities.concerns(laCode);

  return (
    <Page
      title={`What keeps coming back in ${name}`}
      lead="Each concern is one subject, followed through every inspection and visit that speaks of it."
      breadcrumbs={[
        { text: 'Local authorities', href: paths.localAuthorities.list },
        { text: name, href: paths.localAuthorities.one(laCode) },
      ]}
    >
      {threads.length === 0 ? (
        <p className="max-w-prose">
          No concern of {name} has been followed yet. Its{' '}
          <a href={paths.localAuthorities.one(laCode)}>inspections and visits</a> are on its own
          page. <a href={paths.localAuthorities.concerns('861')}>Stoke-on-Trent</a> shows how
          concerns are followed.
        </p>
      ) : (
        <>
          <MostOften threads={threads} events={followed} laCode={laCode} />
          <nav aria-label="Which concerns" className="mt-6">
            <ul className="flex flex-wrap gap-x-6 gap-y-2">
              {concernViews.map((one) => {
                const count = threads.filter((thread) => isInView(thread, one)).length;
                const words = `${viewLabels[one]} (${count})`;
                return (
                  <li key={one}>
                    {one === view ? (
                      <strong aria-current="page">{words}</strong>
                    ) : (
                      <a
                        href={paths.localAuthorities.concerns(
                          laCode,
                          one === 'all' ? {} : { show: one },
                        )}
                      >
                        {words}
                      </a>
                    )}
                  </li>
                );
              })}
            </ul>
          </nav>
          {shown.length > 0 ? (
            <LineageFigure
              title={findingOf(threads, view)}
              drawing={drawLineage(
                followed.map(({ startedOn }) => startedOn),
                shown.map(toRow),
              )}
              concernHref={(id) => paths.localAuthorities.concern(laCode, id)}
              source="Ofsted’s reports and letters; what each says of a concern is our reading"
              table={
                <ConcernTable
                  threads={shown}
                  events={followed}
                  concernHref={(id) => paths.localAuthorities.concern(laCode, id)}
                  listPage={listPage}
                />
              }
            />
          ) : (
            <p className="mt-6">No concern is of this kind.</p>
          )}
          <p className="max-w-prose text-quiet text-table">
            A missing mark means that the report or letter says nothing of weight on the subject,
            not that all is well: a visit looks at one theme. Reports that say opposite things
            within {contradictionMonths} months are shown as such on the page of the concern.
          </p>
        </>
      )}
      {canKeepCouncilItem(viewer, { kind: 'mention', laCode }) && (
        <p className="mt-6">
          <a href={paths.improvement.concerns(laCode)}>
            Decide which concern each item and paragraph is about
          </a>
        </p>
      )}
      <Section title="What each report or letter asks for" id="lists">
        <ImprovementLists events={followed.length > 0 ? followed : []} />
        {followed.length === 0 && <p>None is held here yet.</p>}
      </Section>
      <SourceNote
        sources={['Ofsted, inspection reports and letters']}
        remark="Titles, wording and coding are ours; Ofsted prints no such label. Numbers are those of the report or letter."
      />
    </Page>
  );
});

/** The answer before the figure: what has been raised most often, and where. */
function MostOften({
  threads,
  events,
  laCode,
}: {
  threads: readonly ConcernThread<ConcernEvent>[];
  events: readonly ConcernEvent[];
  laCode: string;
}) {
  const [first, ...others] = threads;
  if (!first) return null;

  const tied = others.filter(({ recommended }) => recommended === first.recommended);
  const all = first.recommended === events.length;
  const years = [events[0], events.at(-1)].map((event) => event?.startedOn.slice(0, 4));

  return (
    <p className="max-w-prose">
      Asked for most often:{' '}
      {formatList([first, ...tied].map(({ concern }) => concern.title)) === first.concern.title ? (
        <a href={paths.localAuthorities.concern(laCode, first.concern.id)}>{first.concern.title}</a>
      ) : (
        formatList([first, ...tied].map(({ concern }) => concern.title))
      )}
      , in {all ? 'every one of' : `${first.recommended} of`}{' '}
      {formatCount(events.length, 'inspection and visit', 'inspections and visits')} from {years[0]}{' '}
      to {years[1]}.
    </p>
  );
}

/** What the figure shows, as a sentence. */
function findingOf(threads: readonly ConcernThread<ConcernEvent>[], view: ConcernView): string {
  const count = (one: ConcernView) => threads.filter((thread) => isInView(thread, one)).length;
  const all = formatCount(threads.length, 'concern', 'concerns');
  switch (view) {
    case 'all':
    case 'open':
      return `${count('open')} of ${all} were a weakness when they were last spoken of`;
    case 'running':
      return `${count('running')} of ${all} were asked for three times running, each time they were spoken of`;
    case 'returned':
      return `${count('returned')} of ${all} came back after they had been met`;
  }
}

function toRow({ concern, cells }: ConcernThread<ConcernEvent>) {
  return {
    id: concern.id,
    title: concern.title,
    marks: cells.flatMap(({ event, mention, returned }) =>
      mention ? [{ startedOn: event.startedOn, status: mention.status, returned }] : [],
    ),
  };
}
