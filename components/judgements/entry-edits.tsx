import type { ReactNode } from 'react';
import { EvidenceWeight } from '@/components/evidence/evidence-weight';
import { type Column, Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import type { Evidence } from '@/lib/domain/evidence';
import type { Grade } from '@/lib/domain/grades';
import { gradeInSentence } from '@/lib/format/grades';
import { formatList } from '@/lib/format/lists';
import { formatCount } from '@/lib/format/numbers';
import { weightInWords } from './change-words';

type Outcome = Grade | 'undecided';

export type EntryRow = {
  entry: Evidence;
  decided: boolean;
  /** Why it is not weighed, where it is not. */
  setAside: string | null;
  /** The grade without it; null where that is as it is. */
  without: Outcome | null;
  /** The other ways of weighing it that would move the grade, nearest first. */
  moves: readonly { revised: Evidence; grade: Outcome }[];
};

type Props = {
  caption: string;
  rows: readonly EntryRow[];
  titleOf: (criterion: string) => string;
  words: Readonly<Record<Grade, string>>;
  /** Where each entry is, if not in this table. */
  entryHref?: ((id: string) => string) | undefined;
  /** The anchor of a row, where entries are in this table. */
  rowId?: (id: string) => string;
  /** What the reader may do with an entry, and with another way of weighing it. */
  actions?: (id: string) => ReactNode;
  weighing?: (revised: Evidence) => ReactNode;
};

/** Every entry of a judgement, and what losing it or weighing it otherwise would do. */
export function EntryEdits(props: Props) {
  const { caption, rows, titleOf, words, entryHref, rowId, actions, weighing } = props;
  const gradeWords = (grade: Outcome) =>
    grade === 'undecided' ? 'undecided' : gradeInSentence(grade, words);
  const columns: Column<EntryRow>[] = [
    {
      key: 'id',
      heading: 'Entry',
      rowHeading: true,
      cell: (row) => <Identity row={row} href={entryHref?.(row.entry.id)} />,
    },
    {
      key: 'found',
      heading: 'What was found',
      label: 'Found',
      cell: ({ entry, setAside }) => (
        <div className="max-w-prose text-left">
          <p className="whitespace-pre-line">{entry.summary}</p>
          <p className="mt-1 text-quiet text-small">
            {formatList(entry.criteria.map((id) => `${titleOf(id)} (${id})`))}
            {setAside && `. Not weighed: ${setAside}`}
          </p>
        </div>
      ),
    },
    {
      key: 'without',
      heading: 'Without it',
      cell: ({ without }) =>
        without === null ? (
          <span className="text-quiet">No change</span>
        ) : (
          <strong className="font-semibold">{gradeWords(without)}</strong>
        ),
    },
    {
      key: 'otherwise',
      heading: 'Weighed otherwise',
      cell: ({ moves }) => <Otherwise moves={moves} weighing={weighing} gradeWords={gradeWords} />,
    },
    ...(actions
      ? [
          {
            key: 'change',
            heading: 'Change',
            cell: ({ entry: { id } }: EntryRow) => actions(id),
          },
        ]
      : []),
  ];

  return (
    <Table
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ entry }) => entry.id}
      {...(rowId && { rowId: ({ entry }: EntryRow) => rowId(entry.id) })}
    />
  );
}

function Identity({ row: { entry, decided }, href }: { row: EntryRow; href: string | undefined }) {
  return (
    <span className="grid justify-items-start gap-1">
      {href === undefined ? (
        <span className="break-all">{entry.id}</span>
      ) : (
        <a href={href} className="break-all">
          {entry.id}
        </a>
      )}
      <span className="font-normal text-small">
        <EvidenceWeight entry={entry} />
      </span>
      {entry.direction === 'weakness' && entry.known && (
        <span className="font-normal text-quiet text-small">Leaders know and are acting</span>
      )}
      {decided && <Tag tone="outline">Decided</Tag>}
      {entry.headline && <Tag>Headline</Tag>}
    </span>
  );
}

type OtherwiseProps = Pick<EntryRow, 'moves'> &
  Pick<Props, 'weighing'> & {
    gradeWords: (grade: Outcome) => string;
  };

/** The nearest other way of weighing an entry that would move the grade, and how many more there are. */
function Otherwise({ moves, weighing, gradeWords }: OtherwiseProps) {
  const [nearest] = moves;
  if (!nearest) return <span className="text-quiet">No change</span>;

  return (
    <div className="text-left">
      <p>
        As {weightInWords(nearest.revised)}: {gradeWords(nearest.grade)}.{' '}
        {weighing?.(nearest.revised)}
      </p>
      {moves.length > 1 && (
        <p className="text-quiet text-small">
          {formatCount(moves.length - 1, 'other way', 'other ways')} would move it too
        </p>
      )}
    </div>
  );
}
