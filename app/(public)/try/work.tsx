import { toEntryNames } from '@/components/evidence/entry-names';
import { PageHeading } from '@/components/layout/page-heading';
import { JudgementChoice } from '@/components/try/judgement-choice';
import { TryNews } from '@/components/try/try-news';
import { TryNotice } from '@/components/try/try-notice';
import { Button, ButtonGroup } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { Working } from '@/components/ui/working';
import { formatCount } from '@/lib/format/numbers';
import { frameworkFor } from '@/lib/frameworks';
import { paths } from '@/lib/paths';
import { checkBundle, deriveJudgements } from '@/lib/rules';
import { tryAction } from './actions';
import { Carried } from './carried';
import { JudgementShown } from './judgement-shown';
import { OtherFrameworks } from './other-frameworks';
import type { TryState } from './try-state';
import { tryTitle } from './try-title';

type Props = {
  state: Extract<TryState, { mode: 'work' }>;
  /** Whose evidence it was before anybody changed it, where that is known. */
  caption: string | null;
};

/** Evidence being tried: what the last step did, every grade, and one judgement in full. */
export function Work({ state, caption }: Props) {
  const { bundle, area, news } = state;
  const framework = frameworkFor(bundle.framework);
  const { judgements } = deriveJudgements(bundle.evidence, framework);
  const derived = judgements.find((judgement) => judgement.area === area);
  const names = toEntryNames(framework);
  const { warnings } = checkBundle(bundle);

  return (
    <form action={tryAction}>
      {news && (
        <TryNews
          deed={news.deed}
          moves={news.moves.map((move) => ({ ...move, name: names.areas[move.area] ?? move.area }))}
          words={framework.gradeWords}
          arrival={news.key}
          canUndo={state.undo.length > 0}
        />
      )}
      <PageHeading title={tryTitle} caption={caption ?? framework.name} />
      <Carried work={state} />
      <input type="hidden" name="area" value={area} />
      <TryNotice />
      <JudgementChoice
        rows={judgements.map((judgement) => ({
          area: judgement.area,
          name: names.areas[judgement.area] ?? judgement.area,
          derived: judgement,
        }))}
        current={area}
        words={framework.gradeWords}
      />
      <Working words="Deriving the grades" />
      {warnings.length > 0 && <Warnings warnings={warnings} />}
      {derived && <JudgementShown work={state} framework={framework} derived={derived} />}
      <OtherFrameworks own={bundle.framework} />
      <ButtonGroup>
        {/* An ordinary post to a handler that hands the evidence back: no action of React's. */}
        <Button
          kind="secondary"
          formAction={paths.tryItFile}
          formMethod="post"
          formEncType="multipart/form-data"
        >
          Download this evidence
        </Button>
        <a href={paths.tryIt()}>Start again</a>
      </ButtonGroup>
    </form>
  );
}

function Warnings({ warnings }: { warnings: readonly string[] }) {
  return (
    <Details summary={`${formatCount(warnings.length, 'thing')} in this evidence read with care`}>
      <ul className="grid gap-1 text-table">
        {warnings.slice(0, 50).map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </Details>
  );
}
