import type { LocalAuthority, Succession } from '@/lib/domain/local-authority-record';
import { formatDate } from '@/lib/format/dates';
import { paths } from '@/lib/paths';

type Props = {
  authority: Pick<LocalAuthority, 'name' | 'status'>;
  predecessors: readonly Succession[];
  successors: readonly Succession[];
};

/** Who came before and after. Judgements stay with the authority they were made of. */
export function SuccessionNote({ authority, predecessors, successors }: Props) {
  if (predecessors.length === 0 && successors.length === 0) return null;

  return (
    <div className="mt-6 max-w-prose border-accent border-l-4 py-1 pl-4">
      <ul className="grid gap-1">
        {predecessors.map((before) => (
          <SuccessionItem key={before.laCode} words={`${authority.name} follows`} other={before} />
        ))}
        {successors.map((after) => (
          <SuccessionItem key={after.laCode} words="Followed by" other={after} />
        ))}
      </ul>
      <p className="mt-2 text-quiet text-table">
        {authority.status === 'former'
          ? 'The judgements here stay with this authority. Nothing is passed on to those that followed it.'
          : 'Judgements of an earlier authority are its own. Nothing is inherited.'}
      </p>
    </div>
  );
}

function SuccessionItem({ words, other }: { words: string; other: Succession }) {
  return (
    <li>
      {words} <a href={paths.localAuthorities.one(other.laCode)}>{other.name}</a> from{' '}
      {formatDate(other.effectiveOn)}.
      {other.note && <span className="text-quiet"> {other.note}</span>}
    </li>
  );
}
