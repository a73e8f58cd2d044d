import type { ImprovementItem } from '@/lib/domain/improvement-items';
import { formatCount } from '@/lib/format/numbers';

type Props = {
  everything: readonly ImprovementItem[];
  onRecord: { reports: number; visits: number };
};

/** On how little or how much the counts rest: most reports on record are held as grades and not as text. */
export function HeldNote({ everything, onRecord }: Props) {
  const documents = new Set(everything.map(({ eventId }) => eventId)).size;
  const authorities = new Set(everything.map(({ laCode }) => laCode)).size;

  return (
    <p className="max-w-prose border-accent border-l-4 py-1 pl-4">
      These counts rest on {formatCount(everything.length, 'item')} of{' '}
      {formatCount(documents, 'report or letter', 'reports and letters')} of{' '}
      {formatCount(authorities, 'authority', 'authorities')}: those whose text is held here. On
      record are {formatCount(onRecord.reports, 'inspection')} and{' '}
      {formatCount(onRecord.visits, 'visit')}, so the counts speak for those that are held and not
      for the country. A report that is read in is counted from then on.
    </p>
  );
}
