import type { Grade } from '@/lib/domain/grades';
import { gradeInSentence } from '@/lib/format/grades';
import { formatCount } from '@/lib/format/numbers';
import { type ChangeMade, changeInWords, othersInWords } from './change-words';
import { StepButton } from './step-button';

/** The fewest changes that move a judgement in one direction, or why none were found. */
export type ChangesFound =
  | {
      found: true;
      size: number;
      sets: readonly {
        changes: readonly { change: ChangeMade; alike: readonly ChangeMade[] }[];
        grade: Grade | 'undecided';
      }[];
    }
  | {
      found: false;
      because: 'endOfScale' | 'heldByPractice' | 'impossible' | 'notWithin';
      tried: number;
    };

type Props = {
  towards: 'better' | 'worse';
  found: ChangesFound;
  titleOf: (criterion: string) => string;
  words: Readonly<Record<Grade, string>>;
};

/** What it would take to move a judgement, each way with a button that does it. */
export function ChangeSets({ towards, found, titleOf, words }: Props) {
  return (
    <div>
      <h3 className="mb-2 font-[650] text-h3">
        {towards === 'better' ? 'For a better grade' : 'For a worse grade'}
      </h3>
      {found.found ? (
        <>
          <p className="mb-3 max-w-prose">
            At least {formatCount(found.size, 'change')}.{' '}
            {found.sets.length > 1 && 'Any one of these would do, and there may be others.'}
          </p>
          <ol className="grid gap-4">
            {found.sets.map(({ changes, grade }, index) => (
              <li
                key={changes.map(({ change }) => changeInWords(change, titleOf)).join('; ')}
                className="max-w-prose border-line border-l-4 pl-4 text-table"
              >
                <ul className="grid gap-1">
                  {changes.map(({ change, alike }) => (
                    <li key={changeInWords(change, titleOf)}>
                      {changeInWords(change, titleOf)}.{' '}
                      <span className="text-quiet">{othersInWords(change, alike)}</span>
                    </li>
                  ))}
                </ul>
                <p className="mt-1">
                  It would be {grade === 'undecided' ? 'undecided' : gradeInSentence(grade, words)}.{' '}
                  <StepButton
                    step={{ kind: 'apply', towards, set: index }}
                    about={changes.map(({ change }) => changeInWords(change, titleOf)).join(', ')}
                  >
                    Try it
                  </StepButton>
                </p>
              </li>
            ))}
          </ol>
        </>
      ) : (
        <p className="max-w-prose">{whyNone(found, towards)}</p>
      )}
    </div>
  );
}

function whyNone(
  { because, tried }: Extract<ChangesFound, { found: false }>,
  towards: Props['towards'],
): string {
  switch (because) {
    case 'endOfScale':
      return towards === 'better' ? 'There is no better grade.' : 'There is no worse grade.';
    case 'heldByPractice':
      return 'No change to the evidence about leaders would do: they stand at most one grade above the weakest judgement of practice.';
    case 'impossible':
      return 'No number of changes would do.';
    case 'notWithin':
      return `More than ${formatCount(tried, 'change')} would be needed. More at once are not tried here.`;
  }
}
