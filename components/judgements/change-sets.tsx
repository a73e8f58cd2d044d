import type { ReactNode } from 'react';
import type { Grade } from '@/lib/domain/grades';
import { gradeInSentence } from '@/lib/format/grades';
import { formatCount } from '@/lib/format/numbers';
import { type ChangeMade, changeInWords, othersInWords } from './change-words';
import { LinkedText } from './linked-text';

/** One change of a set, those that would do the same, and what would do as well to the same entry. */
export type ChangeOffered = {
  change: ChangeMade;
  alike: readonly ChangeMade[];
  instead?: ChangeMade;
};

/** The fewest changes that move a judgement in one direction, or why none were found. */
export type ChangesFound =
  | {
      found: true;
      size: number;
      sets: readonly { changes: readonly ChangeOffered[]; grade: Grade | 'undecided' }[];
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
  entryHref: (id: string) => string;
  /** What the reader may do with a set, by its place. */
  action?: (set: number, about: string) => ReactNode;
};

/** The fewest changes that would move a judgement, set by set. */
export function ChangeSets({ towards, found, titleOf, words, entryHref, action }: Props) {
  return (
    <div>
      <h3 className="mb-2 font-[650] text-h3">
        {towards === 'better' ? 'For a better grade' : 'For a worse grade'}
      </h3>
      {found.found ? (
        <>
          <p className="mb-3 max-w-prose">{sizeInWords(found.size, found.sets.length)}</p>
          <ol className="grid gap-4">
            {found.sets.map(({ changes, grade }, index) => {
              const about = changes.map(({ change }) => changeInWords(change, titleOf)).join(', ');
              return (
                <li key={about} className="max-w-prose border-line border-l-4 pl-4 text-table">
                  <ul className="grid gap-1">
                    {changes.map((offered) => (
                      <OneChange
                        key={changeInWords(offered.change, titleOf)}
                        {...{ offered, titleOf, entryHref }}
                      />
                    ))}
                  </ul>
                  <p className="mt-1">
                    It would be{' '}
                    {grade === 'undecided' ? 'undecided' : gradeInSentence(grade, words)}.{' '}
                    {action?.(index, about)}
                  </p>
                </li>
              );
            })}
          </ol>
        </>
      ) : (
        <p className="max-w-prose">{whyNone(found, towards)}</p>
      )}
    </div>
  );
}

function OneChange({
  offered: { change, alike, instead },
  titleOf,
  entryHref,
}: Pick<Props, 'titleOf' | 'entryHref'> & { offered: ChangeOffered }) {
  const targets = alike.flatMap((each) =>
    each.kind === 'add' ? [] : [{ text: each.entry.id, href: entryHref(each.entry.id) }],
  );
  return (
    <li>
      <LinkedText
        text={`${changeInWords(change, titleOf)}${instead ? ', or take it out' : ''}.`}
        targets={targets}
      />{' '}
      <span className="text-quiet">
        <LinkedText text={othersInWords(change, alike)} targets={targets} />
      </span>
    </li>
  );
}

function sizeInWords(size: number, sets: number): string {
  const needed = size === 1 ? 'One change is enough.' : `${size} changes at once, and no fewer.`;

  return sets > 1 ? `${needed} Any one of these would do, and there may be others.` : needed;
}

/** Why no changes are named. */
export function whyNone(
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
      return `At least ${formatCount(tried + 1, 'change')} would be needed at once. Which ones is not worked out here.`;
  }
}
