import type { Grade } from '@/lib/domain/grades';
import { gradeInSentence } from '@/lib/format/grades';
import { capitalise } from '@/lib/format/lists';
import type { DerivedJudgement } from '@/lib/rules/derivation';
import { type ChangesFound, whyNone } from './change-sets';
import { differenceInWords } from './change-words';
import { conditionIn } from './condition-text';
import { type ReasonLinks, ReasonSentence } from './reason-sentence';

type Derived = Extract<DerivedJudgement, { status: 'derived' }>;

type Props = {
  derived: Derived;
  /** What would have moved it up, or down where it stands at the top. */
  towards: 'better' | 'worse';
  changes: ChangesFound | undefined;
  links: ReasonLinks;
  titleOf: (criterion: string) => string;
  words: Readonly<Record<Grade, string>>;
};

/** The grade, what decides it, and what would have had to be different: all of it at one glance. */
export function InShort({ derived, towards, changes, links, titleOf, words }: Props) {
  const [first] = derived.reasons;

  return (
    <div className="grid gap-x-12 gap-y-6 md:grid-cols-2">
      <section aria-labelledby="why-short">
        <h2 id="why-short" className="mb-2 font-[650] text-h3">
          Why {gradeInSentence(derived.grade, words)}
        </h2>
        {first && (
          <p>
            <ReasonSentence reason={first} links={links} />
          </p>
        )}
        <p className="mt-2">{firmInShort[derived.robustness.level]}</p>
      </section>
      {changes && (
        <section aria-labelledby="different-short">
          <h2 id="different-short" className="mb-2 font-[650] text-h3">
            What would have had to be different
          </h2>
          <Different {...{ derived, changes, towards, links, titleOf, words }} />
        </section>
      )}
    </div>
  );
}

const firmInShort = {
  firm: 'It is firm: no single entry, left out or weighed one step differently, would move it.',
  nearBoundary:
    'It is near a boundary: an entry weighed one step differently would move it, so look at those entries again.',
  oneEntry: 'It rests on single entries: without one of them it would be another grade.',
} as const satisfies Record<Derived['robustness']['level'], string>;

type DifferentProps = Pick<Props, 'derived' | 'towards' | 'links' | 'titleOf' | 'words'> & {
  changes: ChangesFound;
};

function Different({ derived, changes, towards, links, titleOf, words }: DifferentProps) {
  if (!changes.found) {
    return (
      <>
        <p>{whyNone(changes, towards)}</p>
        {changes.because === 'notWithin' && towards === 'better' && <Lacking derived={derived} />}
      </>
    );
  }

  const [set] = changes.sets;
  if (!set) return null;

  const { size, sets } = changes;
  const grade = set.grade === 'undecided' ? 'undecided' : gradeInSentence(set.grade, words);
  const canBeAbsent = set.changes.every(({ instead }) => instead !== undefined);
  return (
    <>
      <p>
        For <strong className="font-semibold">{grade}</strong>, {howMany(size, sets.length)}
      </p>
      <ul className="mt-2 grid list-disc gap-1 pl-5 text-table marker:text-quiet">
        {set.changes.map(({ change }) => {
          const { subject, entry, difference } = differenceInWords(change, titleOf);
          return (
            <li key={`${subject} ${entry}`}>
              {capitalise(subject)}
              {entry !== null && (
                <>
                  {' '}
                  (<a href={links.entryHref(entry)}>{entry}</a>)
                </>
              )}
              : {difference}
            </li>
          );
        })}
      </ul>
      {canBeAbsent && (
        <p className="mt-2 text-quiet text-table">
          {size === 1
            ? 'Or had it not been found at all.'
            : 'Or had any of them not been found at all.'}
        </p>
      )}
    </>
  );
}

/** What the next grade asks for and is not met, where the changes themselves are too many to name. */
function Lacking({ derived: { towardsNextGrade } }: Pick<Props, 'derived'>) {
  return (
    <>
      <p className="mt-2">All of this would have had to be true:</p>
      <ul className="mt-2 grid list-disc gap-1 pl-5 text-table marker:text-quiet">
        {towardsNextGrade
          .filter(({ met }) => !met)
          .map(({ text }) => (
            <li key={text}>{conditionIn(text).asked}.</li>
          ))}
      </ul>
    </>
  );
}

function howMany(size: number, sets: number): string {
  const others = sets > 1 ? ' Other sets would do as well.' : '';
  if (size === 1) return sets > 1 ? 'one thing is enough, such as this:' : 'this alone:';

  return `${size === 2 ? 'both' : `all ${size}`} of these at once. No fewer changes would do.${others}`;
}
