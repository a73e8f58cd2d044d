import { Table } from '@/components/ui/table';
import { formatInstant } from '@/lib/format/dates';

/** An entry that somebody follows up. */
export type FollowedEntry = {
  reference: string;
  href: string;
  summary: string;
  person: string;
  note: string | null;
  since: Date;
};

/** The entries somebody follows up, with what is still to be found out. */
export function FollowedEntries({ entries }: { entries: readonly FollowedEntry[] }) {
  return (
    <Table
      caption="Entries that somebody follows up"
      rows={entries}
      rowKey={({ reference }) => reference}
      columns={[
        {
          key: 'entry',
          heading: 'Entry',
          rowHeading: true,
          cell: ({ reference, href }) => <a href={href}>{reference}</a>,
        },
        {
          key: 'summary',
          heading: 'What was found',
          width: 'wide',
          cell: ({ summary }) => summary,
        },
        { key: 'person', heading: 'Followed up by', cell: ({ person }) => person },
        {
          key: 'note',
          heading: 'What they need to know',
          width: 'wide',
          cell: ({ note, since }) => `${note ?? 'Nothing noted'} (${formatInstant(since)})`,
        },
      ]}
    />
  );
}
