import type { ChangeSince, ChangeVerdict } from '@/lib/comparison/change-since';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { formatDate } from '@/lib/format/dates';
import { formatList } from '@/lib/format/lists';
import { inSentence } from './compare-words';

type Props = {
  area: JudgementArea;
  since: string;
  changes: readonly ChangeSince[];
  /** Set where the changes are those of somebody’s neighbours or region. */
  whose: string | null;
};

/** Who is better, the same or worse than on a day, in sentences; once against that day, once like with like. */
export function ChangeFinding({ area, since, changes, whose }: Props) {
  const crossing = changes.filter(({ verdict, crosses }) => crosses && isVerdict(verdict)).length;
  const counted = changes.filter(({ verdict }) => isVerdict(verdict)).length;
  const alike = changes.filter((change) => change.alike !== null).length;

  return (
    <div className="mb-6 grid max-w-prose gap-3">
      <div>
        <p>
          {whose && `Those beside ${whose}. `}Against the grade for {inSentence(area)} that stood on{' '}
          {formatDate(since)}:
        </p>
        <Sides changes={changes} verdictOf={({ verdict }) => verdict} of={counted} />
      </div>
      {crossing > 0 && (
        <div>
          <p>
            {crossing === counted ? 'All' : crossing} of these {counted} cross from the single
            inspection framework to a later one: the words of the grades are the same, what
            inspectors looked at is not quite. Like with like, from the first inspection of that
            time under the frameworks since 2018 to the newest:
          </p>
          <Sides
            changes={changes}
            verdictOf={(change) => change.alike?.verdict ?? null}
            of={alike}
          />
        </div>
      )}
    </div>
  );
}

const sides = [
  ['better', 'improved'],
  ['same', 'stayed the same'],
  ['worse', 'fell'],
] as const satisfies readonly (readonly [ChangeVerdict, string])[];

function Sides({
  changes,
  verdictOf,
  of,
}: {
  changes: readonly ChangeSince[];
  verdictOf: (change: ChangeSince) => ChangeSince['verdict'] | null;
  of: number;
}) {
  const named = (wanted: ChangeVerdict) =>
    changes.filter((change) => verdictOf(change) === wanted).map(({ authority }) => authority.name);
  const said = sides
    .map(([verdict, words]) => ({ words, names: named(verdict) }))
    .filter(({ names }) => names.length > 0);
  if (said.length === 0) return <p>Nothing can be compared.</p>;

  return (
    <ul className="mt-1 list-disc pl-5">
      {said.map(({ words, names }) => (
        <li key={words}>
          <strong className="font-semibold">
            {names.length} of {of} {words}
          </strong>
          : {formatList(names)}
        </li>
      ))}
    </ul>
  );
}

function isVerdict(verdict: ChangeSince['verdict']): verdict is ChangeVerdict {
  return verdict === 'better' || verdict === 'same' || verdict === 'worse';
}
