import type { Evidence } from '@/lib/domain/evidence';
import { describeWeight } from '@/lib/format/evidence';

/** The entries that code a paragraph. */
export function CodedEntries({ entries }: { entries: readonly Evidence[] }) {
  return (
    <ul className="grid gap-3">
      {entries.map((entry) => (
        <li key={entry.id} className="border-line border-l-4 pl-4">
          <span className="font-semibold">{entry.id}</span>{' '}
          <span className="text-quiet text-table">
            {entry.criteria.join(', ')},{' '}
            {describeWeight(entry.direction, entry.impact, entry.extent).toLowerCase()}
            {entry.headline && ', headline'}
          </span>
          <p>{entry.summary}</p>
        </li>
      ))}
    </ul>
  );
}
