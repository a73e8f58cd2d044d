import { FocusOnArrival } from '@/components/ui/focus-on-arrival';
import type { Grade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { gradeInSentence } from '@/lib/format/grades';
import { StepButton } from './step-button';

export type NewsMove = {
  area: JudgementArea;
  name: string;
  before: Grade | null;
  after: Grade | null;
};

type Props = {
  deed: string;
  moves: readonly NewsMove[];
  words: Readonly<Record<Grade, string>>;
  /** Changes with each step, so that the focus comes here again. */
  arrival: string;
  canUndo: boolean;
};

/** What the last step did to the grades. */
export function TryNews({ deed, moves, words, arrival, canUndo }: Props) {
  return (
    <FocusOnArrival
      arrival={arrival}
      labelledBy="news-title"
      className="mb-8 max-w-form border-accent border-l-[6px] bg-accent-wash px-4 py-3"
    >
      <p id="news-title" className="font-semibold">
        {deed}.
      </p>
      {moves.length === 0 && <p className="mt-1 text-table">No derived grade moved.</p>}
      {moves.map(({ area, name, before, after }) => (
        <p key={area} className="mt-1">
          {name} moved from {inWords(before, words)} to{' '}
          <strong className="font-semibold">{inWords(after, words)}</strong>.
        </p>
      ))}
      {canUndo && (
        <p className="mt-2 text-table">
          <StepButton step={{ kind: 'undo' }}>Undo</StepButton>
        </p>
      )}
    </FocusOnArrival>
  );
}

function inWords(grade: Grade | null, words: Props['words']): string {
  return grade === null ? 'undecided' : gradeInSentence(grade, words);
}
