import { EvidenceWeight } from '@/components/evidence/evidence-weight';
import type { Evidence } from '@/lib/domain/evidence';
import { evidenceMethodLabels, formatMetric } from '@/lib/format/evidence';
import type { NumberedParagraph } from '@/lib/report/document';

export type EntryPlaces = {
  /** Paragraphs that rest on an entry. */
  paragraphsOf: (reference: string) => readonly NumberedParagraph[];
  paragraphHref: (anchor: string) => string;
  /** References of entries that decided a grade. */
  deciding: ReadonlySet<string>;
};

/** Released entries, one a row, each with its own address: which way it points, what was found, where it went. */
export function EntryByEntry({
  entries,
  places,
}: {
  entries: readonly Evidence[];
  places: EntryPlaces;
}) {
  return (
    <ol className="border-line border-t">
      {entries.map((entry) => (
        <li
          key={entry.id}
          id={entry.id}
          className="grid gap-x-8 gap-y-1 border-line border-b py-2.5 md:grid-cols-[4rem_11rem_minmax(0,1fr)_10rem] print:break-inside-avoid print:grid-cols-[3rem_8rem_minmax(0,1fr)_7rem] print:gap-x-4"
        >
          <p className="font-semibold">
            <a href={`#${entry.id}`} className="text-ink no-underline hover:underline">
              {entry.id}
            </a>
          </p>
          <div className="text-small">
            <EvidenceWeight entry={entry} />
            {places.deciding.has(entry.id) && <p className="font-semibold">Decided the grade</p>}
            {entry.headline && <p>Conclusion, not counted</p>}
          </div>
          <div className="max-w-prose">
            <p>{entry.summary}</p>
            {entry.metric && <p className="mt-0.5 text-table">{figureOf(entry.metric)}</p>}
          </div>
          <div className="text-small">
            <Paragraphs entry={entry} places={places} />
            {entry.method && <p className="text-quiet">{evidenceMethodLabels[entry.method]}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

function figureOf(metric: NonNullable<Evidence['metric']>): string {
  const figure = formatMetric(metric);

  return `Figure: ${figure}${metric.source ? `, ${metric.source}` : ''}`;
}

function Paragraphs({ entry, places }: { entry: Evidence; places: EntryPlaces }) {
  const paragraphs = places.paragraphsOf(entry.id);
  if (paragraphs.length === 0) return null;

  return (
    <p>
      {paragraphs.length === 1 ? 'Paragraph ' : 'Paragraphs '}
      {paragraphs.map(({ number, anchor }, index) => (
        <span key={anchor}>
          {index > 0 && ', '}
          <a href={places.paragraphHref(anchor)}>{number}</a>
        </span>
      ))}
    </p>
  );
}
