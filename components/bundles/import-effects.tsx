import { DerivedTag } from '@/components/judgements/derived-tag';
import { Details } from '@/components/ui/details';
import { Table } from '@/components/ui/table';
import type { Grade } from '@/lib/domain/grades';
import { formatList } from '@/lib/format/lists';
import { formatCount } from '@/lib/format/numbers';
import type { ImportRow, ImportSummary } from './import-summary';

type Props = { summary: ImportSummary; words: Readonly<Record<Grade, string>> };

/** What comes in with a file: how much on each judgement, what it does to the grades, and what is left as it is. */
export function ImportEffects({ summary, words }: Props) {
  const { added, rows, present, renumbered, identifying, remarks } = summary;

  return (
    <div className="grid gap-4">
      {remarks.map((remark) => (
        <p key={remark} className="max-w-prose">
          {remark}
        </p>
      ))}
      {added > 0 && rows.length > 0 && (
        <Table
          caption="Entries and derived grades by judgement"
          rows={rows}
          rowKey={({ area }) => area}
          columns={[
            { key: 'name', heading: 'Judgement', rowHeading: true, cell: ({ name }) => name },
            {
              key: 'entries',
              heading: 'Entries added',
              numeric: true,
              cell: ({ entries }) => entries ?? 'Follows from the others',
            },
            {
              key: 'before',
              heading: 'Before',
              cell: ({ before }) => <DerivedTag grade={before ?? 'undecided'} words={words} />,
            },
            { key: 'after', heading: 'After', cell: (row) => <After row={row} words={words} /> },
          ]}
        />
      )}
      {renumbered.length > 0 && (
        <References
          title={`${formatCount(renumbered.length, 'entry gets', 'entries get')} another reference, because the one in the file is taken or cannot be used here`}
          lines={renumbered.map(({ id, reference }) => `${id} becomes ${reference}`)}
        />
      )}
      {present.length > 0 && (
        <References
          title={`${formatCount(present.length, 'entry is', 'entries are')} here already and ${present.length === 1 ? 'stays as it is' : 'stay as they are'}`}
          lines={present}
        />
      )}
      {identifying.length > 0 && <Identifying entries={identifying} />}
    </div>
  );
}

function After({ row, words }: { row: ImportRow; words: Props['words'] }) {
  if (row.after === row.before) return 'No change';
  return <DerivedTag grade={row.after ?? 'undecided'} words={words} />;
}

function References({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <Details summary={title} open={lines.length <= 10}>
      <p className="max-w-prose text-table">{formatList(lines)}.</p>
    </Details>
  );
}

/** As many entries as somebody looks through before adding them. */
const namedAtMost = 50;

function Identifying({ entries }: { entries: ImportSummary['identifying'] }) {
  const more = entries.length - namedAtMost;

  return (
    <div className="max-w-form border-ink border-l-4 bg-wash px-4 py-2 text-table">
      <p>
        <strong className="font-semibold">
          {formatCount(entries.length, 'entry', 'entries')} may identify a child.
        </strong>{' '}
        Look at each, and leave out what could lead to one person.
      </p>
      <ul className="mt-1">
        {entries.slice(0, namedAtMost).map(({ id, passages }) => (
          <li key={id}>
            {id}: {formatList(passages.map(({ text }) => `“${text}”`))}
          </li>
        ))}
      </ul>
      {more > 0 && <p>And {formatCount(more, 'more entry', 'more entries')}.</p>}
    </div>
  );
}
