import { Section } from '@/components/layout/section';
import { Details } from '@/components/ui/details';
import { type Column, Table } from '@/components/ui/table';
import { formatCount, formatNumber } from '@/lib/format/numbers';

/** One row of a published table, and what it does or why it does nothing. */
export type OutcomeLine = {
  key: string;
  /** Sheet and row. */
  place: string;
  authority: string;
  /** "Standard inspection from 4 February 2019". */
  event: string;
  words: string;
};

export type OutcomeGroup = {
  id: string;
  title: string;
  /** What the group means, as a sentence. */
  meaning: string;
  lines: readonly OutcomeLine[];
  /** Closed at first: nobody needs to read these. */
  folded?: true;
};

/** As many rows as somebody will read; each is kept with its reason. */
const shownAtMost = 300;

const placeColumn: Column<OutcomeLine> = {
  key: 'place',
  heading: 'Row',
  cell: ({ place }) => place,
  width: 'narrow',
};
const wordsColumn: Column<OutcomeLine> = {
  key: 'words',
  heading: 'What and why',
  cell: ({ words }) => words,
};
const eventColumns: readonly Column<OutcomeLine>[] = [
  placeColumn,
  {
    key: 'authority',
    heading: 'Local authority',
    rowHeading: true,
    cell: ({ authority }) => authority || 'Not known',
  },
  { key: 'event', heading: 'Inspection or visit', cell: ({ event }) => event || 'Not known' },
  wordsColumn,
];
/** Of rows that could not be read nothing is known but where they stand. */
const unreadColumns: readonly Column<OutcomeLine>[] = [
  { ...placeColumn, rowHeading: true },
  { ...wordsColumn, heading: 'Why', width: 'wide' },
];

/** The rows of a file, group by group. A group without rows leaves no trace. */
export function OutcomeLines({ groups }: { groups: readonly OutcomeGroup[] }) {
  return groups
    .filter(({ lines }) => lines.length > 0)
    .map((group) => (
      <Section
        key={group.id}
        title={`${group.title}: ${formatNumber(group.lines.length)}`}
        id={group.id}
      >
        <p className="mb-4 max-w-prose">{group.meaning}</p>
        {group.folded ? (
          <Details summary={`Show ${formatCount(group.lines.length, 'row')}`}>
            <Lines group={group} />
          </Details>
        ) : (
          <Lines group={group} />
        )}
      </Section>
    ));
}

function Lines({ group: { title, lines } }: { group: OutcomeGroup }) {
  const more = lines.length - shownAtMost;
  const read = lines.some(({ authority }) => authority !== '');

  return (
    <>
      <Table
        caption={title}
        captionHidden
        columns={read ? eventColumns : unreadColumns}
        rows={lines.slice(0, shownAtMost)}
        rowKey={({ key }) => key}
      />
      {more > 0 && <p className="mt-3">And {formatCount(more, 'more row')} of the same kind.</p>}
    </>
  );
}
