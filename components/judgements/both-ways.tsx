import { EvidenceWeight } from '@/components/evidence/evidence-weight';
import type { Evidence } from '@/lib/domain/evidence';
import type { Criterion } from '@/lib/frameworks/framework';

/** Findings that point both ways on one criterion. */
export type FoundBothWays = {
  criterion: Criterion;
  /** Opposed: both reach many, so one of them may be wrong. */
  level: 'opposed' | 'mixed';
  strengths: readonly Evidence[];
  weaknesses: readonly Evidence[];
};

type Props = { found: readonly FoundBothWays[]; entryHref: (id: string) => string };

/** As many criteria as somebody compares; opposed ones come first. */
const shownAtMost = 20;

/** Opposite findings side by side, opposed ones first. */
export function BothWays({ found, entryHref }: Props) {
  if (found.length === 0) return <p>No criterion has findings in both directions.</p>;

  return (
    <ul className="grid gap-5">
      {found.slice(0, shownAtMost).map(({ criterion, level, strengths, weaknesses }) => (
        <li key={criterion.id}>
          <h3 className="font-semibold">
            {criterion.title}{' '}
            <span className="font-normal text-quiet text-small">
              {criterion.id}, {level === 'opposed' ? 'opposed: look again at both' : 'mixed'}
            </span>
          </h3>
          <div className="mt-1 grid gap-x-8 gap-y-2 text-table md:grid-cols-2">
            <Side name="Strengths" entries={strengths} entryHref={entryHref} />
            <Side name="Weaknesses" entries={weaknesses} entryHref={entryHref} />
          </div>
        </li>
      ))}
    </ul>
  );
}

type SideProps = { name: string; entries: readonly Evidence[]; entryHref: Props['entryHref'] };

function Side({ name, entries, entryHref }: SideProps) {
  return (
    <div>
      <p className="text-quiet text-small">{name}</p>
      <ul className="grid gap-1">
        {entries.slice(0, shownAtMost).map((entry) => (
          <li key={entry.id}>
            <a href={entryHref(entry.id)}>{entry.id}</a>{' '}
            <span className="text-small">
              <EvidenceWeight entry={entry} />
            </span>
            <p>{entry.summary}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
