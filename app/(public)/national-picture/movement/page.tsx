import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { TakeViewAway } from '@/app/(public)/take-view-away';
import { citeView, gradeSource, wholeAddress } from '@/app/(public)/view-source';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { Figure } from '@/components/charts/figure';
import { GradeFlowView } from '@/components/charts/grade-flow';
import { CompareNotes } from '@/components/comparison/compare-notes';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { SourceNote } from '@/components/local-authorities/source-note';
import { FlowTable } from '@/components/movement/flow-table';
import { MoveTable } from '@/components/movement/move-table';
import { MovementFilters } from '@/components/movement/movement-filters';
import { movementTitle, stepKindWords } from '@/components/movement/movement-words';
import { RoutesNote } from '@/components/movement/routes-note';
import { RoutesOut } from '@/components/movement/routes-out';
import { SaidTable } from '@/components/movement/said-table';
import { SpellTable } from '@/components/movement/spell-table';
import { StepsApart } from '@/components/movement/steps-apart';
import { TimeFinding } from '@/components/movement/time-finding';
import { countVerdicts, flowsOf } from '@/lib/comparison/movement';
import { grades } from '@/lib/domain/grades';
import { formatDate } from '@/lib/format/dates';
import { shortGradeLabels } from '@/lib/format/grades';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import { isUntidyMovement, movementQuery } from '@/lib/schemas/movement';
import { routeSources } from './movement-file';
import { readMovementView } from './movement-view';

export const metadata: Metadata = { title: 'From one inspection to the next' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default pageOrProblem(async function MovementPage({ searchParams }: Props) {
  const raw = await searchParams;
  const view = await readMovementView(raw);
  const { search, ignored, moves, listed, spells, until } = view;
  const query = movementQuery(search);
  if (ignored.length === 0 && isUntidyMovement(raw, search)) {
    redirect(paths.nationalPicture.movement(query));
  }

  const counts = flowsOf(moves);
  const { better, same, worse } = countVerdicts(moves);
  const name = judgementAreaLabels[search.judgement];
  const linkTo = (change: Partial<typeof search>) =>
    paths.nationalPicture.movement(movementQuery({ ...search, ...change }));
  const flowTable = (
    <FlowTable
      caption={`${name}: steps from each grade to each`}
      counts={counts}
      hrefOf={(from, to) => `${linkTo({ from, to })}#steps`}
    />
  );
  const falls = listed.filter(({ verdict }) => verdict === 'worse');
  const rises = listed.filter(({ verdict }) => verdict === 'better');
  const chosen = search.from !== null || search.to !== null;
  const level = listed.filter(({ verdict }) => verdict === 'same');

  return (
    <Page
      title="From one inspection to the next"
      lead="Which grades rose, which fell, how long authorities were inadequate and how that ended."
      breadcrumbs={[{ text: 'The national picture', href: paths.nationalPicture.page() }]}
    >
      <CompareNotes ignored={ignored} />
      <MovementFilters search={search} />
      {moves.length > 0 ? (
        <Figure
          id="flow"
          title={`${name}: of ${formatCount(moves.length, 'step')} ${stepKindWords[search.steps]}, ${better} rose, ${same} stayed and ${worse} fell`}
          reading="From the grade of one inspection, on the left, to the grade of the next. Falls have a broken edge."
          table={flowTable}
          source={`${gradeSource}. Reports published up to ${formatDate(until)}`}
        >
          <GradeFlowView counts={counts} />
          <div className="md:hidden print:hidden">{flowTable}</div>
        </Figure>
      ) : (
        <p className="mt-6 max-w-prose">
          There is no step {stepKindWords[search.steps]} with a grade for {name.toLowerCase()} on
          both sides. Choose other steps or another judgement.
        </p>
      )}
      <StepsApart
        others={view.others}
        unpaired={view.unpaired}
        judgement={search.judgement}
        hrefOf={(steps) => linkTo({ steps })}
      />
      {moves.length > 0 && (
        <Section title="The steps" id="steps">
          {chosen && (
            <p className="mb-4 text-table">
              {formatCount(listed.length, 'step')} of {moves.length} listed.{' '}
              <a href={`${linkTo({ from: null, to: null })}#steps`}>List all of them</a>
            </p>
          )}
          {falls.length > 0 && (
            <>
              <h3 className="mb-2 font-[650] text-h3">{formatCount(falls.length, 'fall')}</h3>
              <MoveTable caption="Falls, newest first" moves={falls} />
            </>
          )}
          {rises.length > 0 && (
            <>
              <h3 className="mt-8 mb-2 font-[650] text-h3">{formatCount(rises.length, 'rise')}</h3>
              <MoveTable caption="Rises, newest first" moves={rises} />
            </>
          )}
          {level.length > 0 && chosen && (
            <>
              <h3 className="mt-8 mb-2 font-[650] text-h3">
                {formatCount(level.length, 'step')} without change
              </h3>
              <MoveTable caption="Steps without change, newest first" moves={level} />
            </>
          )}
          {level.length > 0 && !chosen && (
            <p className="mt-6 max-w-prose text-table">
              {formatCount(level.length, 'step')} without change {level.length === 1 ? 'is' : 'are'}{' '}
              not listed. See those that stayed{' '}
              {grades
                .filter((grade) => counts[grade][grade] > 0)
                .map((grade, index) => (
                  <span key={grade}>
                    {index > 0 && ', '}
                    <a href={`${linkTo({ from: grade, to: grade })}#steps`}>
                      {shortGradeLabels[grade].toLowerCase()} ({counts[grade][grade]})
                    </a>
                  </span>
                ))}
              .
            </p>
          )}
        </Section>
      )}
      <Section title={`Time spent inadequate: ${name.toLowerCase()}`} id="time">
        <TimeFinding spells={spells} until={until} />
        {spells.length > 0 && (
          <SpellTable caption="Times of inadequate, longest first" spells={spells} />
        )}
      </Section>
      {spells.some(({ end }) => end.kind === 'better') && (
        <Section title="Ways out of inadequate" id="routes">
          <RoutesNote />
          <RoutesOut spells={spells} />
        </Section>
      )}
      {view.said.length > 0 && (
        <Section title="Named in Parliament as having improved" id="said">
          <p className="mb-4 max-w-prose">
            What was said stays what was said; the record beside it does not change by it. Overall
            grades, whichever judgement is chosen above.
          </p>
          <SaidTable caption="What was said, and the record" rows={view.said} />
        </Section>
      )}
      <TakeViewAway
        what="these steps and times"
        files={[
          { href: paths.nationalPicture.movementFile('csv', query), format: 'CSV (the steps)' },
          {
            href: paths.nationalPicture.movementFile('ods', query),
            format: 'an OpenDocument spreadsheet (steps, times and ways out)',
          },
        ]}
        citation={citeView(movementTitle(search, until), view.dataTo)}
        address={wholeAddress(paths.nationalPicture.movement(movementQuery(view.fixed)))}
        dataTo={view.dataTo}
      />
      <SourceNote sources={[gradeSource, ...routeSources]} />
    </Page>
  );
});
