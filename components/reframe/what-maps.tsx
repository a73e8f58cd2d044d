import { Section } from '@/components/layout/section';
import { Details } from '@/components/ui/details';
import { type Column, Table } from '@/components/ui/table';
import { capitalise, formatList } from '@/lib/format/lists';
import { formatCount } from '@/lib/format/numbers';
import { named } from './not-a-result';
import type { MappingRow, ReframedView } from './reframed-view';

/** Rows one table shows; more than any inspection has had, and not too many for a browser. */
const shownAtMost = 500;

type Props = ReframedView & { entryHref: (id: string) => string | null };

/** What goes over into the other version, what does not and why: in numbers, then entry by entry. */
export function WhatMaps({ counts, changes, entries, from, to, entryHref }: Props) {
  const notWhole = entries.filter(({ why }) => why !== null);
  const columns = columnsFor(from.name, to.name, entryHref);

  return (
    <Section title="What maps, and what does not" id="what-maps">
      <p className="max-w-prose">{capitalise(describeCounts(counts))}.</p>
      {changes.length > 0 && (
        <ul className="mt-3 grid max-w-prose list-disc gap-1 pl-5">
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
      {notWhole.length > 0 && (
        <div className="mt-6">
          <Table
            caption="Entries that do not map whole"
            rows={notWhole.slice(0, shownAtMost)}
            rowKey={({ id }) => id}
            columns={[...columns, { key: 'why', heading: 'Why', cell: ({ why }) => why }]}
          />
          <More all={notWhole} />
        </div>
      )}
      {entries.length > notWhole.length && (
        <Details summary="Where every entry goes">
          <Table
            caption="Where every entry goes"
            captionHidden
            rows={entries.slice(0, shownAtMost)}
            rowKey={({ id }) => id}
            columns={columns}
          />
          <More all={entries} />
        </Details>
      )}
    </Section>
  );
}

function columnsFor(from: string, to: string, entryHref: Props['entryHref']): Column<MappingRow>[] {
  return [
    {
      key: 'id',
      heading: 'Entry',
      rowHeading: true,
      cell: ({ id }) => {
        const href = entryHref(id);
        return href ? <a href={href}>{id}</a> : id;
      },
    },
    { key: 'from', heading: `Under ${named(from)}`, cell: (row) => row.from },
    { key: 'to', heading: `Under ${named(to)}`, cell: (row) => row.to ?? 'Does not map' },
  ];
}

function More({ all }: { all: readonly MappingRow[] }) {
  const more = all.length - shownAtMost;
  if (more <= 0) return null;

  return (
    <p className="mt-2 text-table">
      {capitalise(formatCount(more, 'more entry', 'more entries'))}.
    </p>
  );
}

/** "of 88 entries, 87 map whole, 1 in part and none not at all". */
export function describeCounts({ whole, inPart, notMapped }: ReframedView['counts']): string {
  const all = whole + inPart + notMapped;
  if (all === 0) return 'there are no entries to map';
  if (whole === all) {
    return all === 1
      ? 'the one entry maps whole'
      : `all ${formatCount(all, 'entry', 'entries')} map whole`;
  }
  const parts = [
    whole > 0 ? `${whole} ${whole === 1 ? 'maps' : 'map'} whole` : '',
    inPart > 0 ? `${inPart} ${inPart === 1 ? 'maps' : 'map'} in part` : '',
    notMapped > 0 ? `${notMapped} ${notMapped === 1 ? 'does' : 'do'} not map` : '',
  ];
  return `of ${formatCount(all, 'entry', 'entries')}, ${formatList(parts.filter(Boolean))}`;
}
