import type { Grade } from '@/lib/domain/grades';
import type { SnapshotJudgement } from '@/lib/domain/snapshot';
import { gradeInSentence } from '@/lib/format/grades';

type Props = {
  judgements: readonly SnapshotJudgement[];
  words: Readonly<Record<Grade, string>>;
};

/** Where people judged otherwise than the rules proposed, and why. Nothing where they never did. */
export function Departures({ judgements, words }: Props) {
  const departed = judgements.filter(({ departure }) => departure !== null);
  if (departed.length === 0) return null;

  return (
    <div className="mt-6 max-w-prose">
      <h3 className="mb-2 font-[650] text-h3">Where inspectors judged otherwise than the rules</h3>
      <dl className="grid gap-2">
        {departed.map(({ area, shortName, derived, departure }) => (
          <div key={area}>
            <dt className="font-semibold">
              {shortName}: the evidence leads to {inWords(derived, words)}
            </dt>
            <dd>{departure}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function inWords(derived: SnapshotJudgement['derived'], words: Props['words']): string {
  return derived === null || derived === 'undecided' ? 'no grade' : gradeInSentence(derived, words);
}
