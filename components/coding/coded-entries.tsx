import type { EntryNames } from '@/components/evidence/entry-names';
import { EvidenceHistory } from '@/components/evidence/evidence-history';
import { Details } from '@/components/ui/details';
import type { EvidenceHistory as History } from '@/lib/domain/evidence-record';
import { describeWeight } from '@/lib/format/evidence';
import { formatCount } from '@/lib/format/numbers';

export type CodedEntry = { history: History; changeHref: string; withdrawHref: string };

/** The entries that code a paragraph, each with what one can do to it and every version it has had. */
export function CodedEntries({
  entries,
  names,
}: {
  entries: readonly CodedEntry[];
  names: EntryNames;
}) {
  return (
    <ul className="grid gap-4">
      {entries.map(({ history, changeHref, withdrawHref }) => {
        const [newest] = history.versions;
        if (!newest) return null;

        const { id, criteria, direction, impact, extent, headline, summary } = newest.content;
        const withdrawn = newest.state === 'withdrawn';
        return (
          <li key={history.evidenceId} className="border-line border-l-4 pl-4">
            <span className="font-semibold">{id}</span>{' '}
            <span className="text-quiet text-table">
              {withdrawn && 'withdrawn, '}
              {criteria.join(', ')}, {describeWeight(direction, impact, extent).toLowerCase()}
              {headline && ', headline'}
            </span>
            <p className={withdrawn ? 'text-quiet' : undefined}>{summary}</p>
            <p className="flex flex-wrap gap-x-4">
              {!withdrawn && (
                <a href={changeHref}>
                  Change<span className="sr-only"> {id}</span>
                </a>
              )}
              <a href={withdrawHref}>
                {withdrawn ? 'Put back' : 'Withdraw'}
                <span className="sr-only"> {id}</span>
              </a>
            </p>
            {history.versions.length > 1 && (
              <Details
                summary={`History of ${id}: ${formatCount(history.versions.length, 'version')}`}
              >
                <EvidenceHistory versions={history.versions} names={names} />
              </Details>
            )}
          </li>
        );
      })}
    </ul>
  );
}
