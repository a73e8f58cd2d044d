import type { Move } from '@/lib/comparison/movement';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { type StepKind, stepKinds } from '@/lib/domain/movement-search';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { formatCount } from '@/lib/format/numbers';
import { stepKindWords } from './movement-words';

type Props = {
  /** Steps of the kinds that are not shown. */
  others: readonly Pick<Move, 'crossing'>[];
  unpaired: number;
  judgement: JudgementArea;
  hrefOf: (kind: StepKind) => string;
};

/** The steps that are not counted above, and why: each kind with the link that shows it. */
export function StepsApart({ others, unpaired, judgement, hrefOf }: Props) {
  const kinds = stepKinds
    .map((kind) => ({ kind, count: others.filter(({ crossing }) => crossing === kind).length }))
    .filter(({ count }) => count > 0);
  if (kinds.length === 0 && unpaired === 0) return null;

  return (
    <div className="mt-4 max-w-prose border-accent border-l-4 py-1 pl-4 text-table">
      <p>Not counted above:</p>
      <ul className="list-disc pl-5">
        {kinds.map(({ kind, count }) => (
          <li key={kind} className="py-1">
            <a href={hrefOf(kind)}>
              {formatCount(count, 'step')} {stepKindWords[kind]}
            </a>
            {kind === 'across' && ', where what inspectors looked at changed between the two'}
          </li>
        ))}
        {unpaired > 0 && (
          <li>
            {formatCount(unpaired, 'step')} where one of the two inspections gave no such grade
            {because(judgement)}
          </li>
        )}
      </ul>
    </div>
  );
}

function because(judgement: JudgementArea): string {
  if (judgement === 'overallEffectiveness') {
    return ': since April 2026 none is given for overall effectiveness, and nothing is put in its place';
  }
  if (judgement === 'inCare' || judgement === 'careLeavers') {
    return ': from 2018 to January 2023 children in care and care leavers had one grade together, which is not a grade for either';
  }
  return `: the framework had no judgement called ${judgementAreaLabels[judgement].toLowerCase()}, or no judgement was possible`;
}
