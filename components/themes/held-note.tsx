import type { ThemeBasis } from '@/lib/comparison/themes';
import { formatCount } from '@/lib/format/numbers';

type Props = {
  basis: ThemeBasis;
  onRecord: { reports: number; visits: number };
};

/** On how little or how much the counts rest: most reports on record are held as grades and not as text. */
export function HeldNote({ basis, onRecord }: Props) {
  const { items, documents, authorities, tied } = basis;

  return (
    <div className="grid max-w-prose gap-2 border-accent border-l-4 py-1 pl-4">
      <p>
        These counts rest on {formatCount(items, 'item')} of{' '}
        {formatCount(documents, 'report or letter', 'reports and letters')} of{' '}
        {formatCount(authorities, 'authority', 'authorities')}: those whose text is held here. On
        record are {formatCount(onRecord.reports, 'inspection')} and{' '}
        {formatCount(onRecord.visits, 'visit')}, so the counts speak for those that are held and not
        for the country.
      </p>
      <p>
        A person has said of {tied.items} of the {formatCount(items, 'item')}, in {tied.documents}{' '}
        of the {formatCount(documents, 'report or letter', 'reports and letters')}, which criteria
        they are about. Only those are counted by criterion; the others are listed and in no row.
      </p>
    </div>
  );
}
