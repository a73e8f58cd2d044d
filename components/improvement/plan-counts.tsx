import { formatPlanCounts } from '@/lib/format/improvement';
import { formatCount } from '@/lib/format/numbers';
import type { PlanStanding } from '@/lib/improvement/plan';

/** The plan in a sentence or two: what is answered, owned, done and late. */
export function PlanCounts({ standing: { counts, coverage } }: { standing: PlanStanding }) {
  const unowned = coverage
    .filter(({ state }) => state === 'noOwner')
    .map(({ area }) => area.number);
  const unanswered = coverage
    .filter(({ state }) => state === 'noAction')
    .map(({ area }) => area.number);

  if (counts.actions === 0)
    return <p className="max-w-prose">No action answers this report yet.</p>;

  return (
    <ul className="grid max-w-prose list-disc gap-1 pl-6">
      <li>
        {counts.areas - counts.areasWithoutAction} of{' '}
        {formatCount(counts.areas, 'area for improvement', 'areas for improvement')} are answered by{' '}
        {formatCount(counts.actions, 'action')}.
        {unanswered.length > 0 && <> No action answers {areaLinks(unanswered)}.</>}
      </li>
      {unowned.length > 0 && (
        <li className="font-semibold">Nobody owns what answers {areaLinks(unowned)}.</li>
      )}
      <li>{formatPlanCounts(counts)}</li>
    </ul>
  );
}

function areaLinks(numbers: readonly number[]) {
  return numbers.map((number, index) => (
    <span key={number}>
      {index > 0 && (index === numbers.length - 1 ? ' and ' : ', ')}
      <a href={`#area-${number}`}>area {number}</a>
    </span>
  ));
}
