import { DerivedTag } from '@/components/judgements/derived-tag';
import { GradeTag } from '@/components/judgements/grade-tag';
import { type Column, Table } from '@/components/ui/table';
import { named } from './not-a-result';
import {
  type CounterpartShown,
  type ReframedRow,
  type ReframedView,
  whyAnchor,
} from './reframed-view';

type Props = Pick<ReframedView, 'from' | 'to' | 'rows'>;

/** The grades under the other version, each beside what the inspection judged in its place. */
export function GradesBeside({ from, to, rows }: Props) {
  const published = rows.some(({ counterparts }) =>
    counterparts.some((counterpart) => counterpart.published !== null),
  );
  const beside = (
    key: string,
    heading: string,
    show: (counterpart: CounterpartShown) => React.ReactNode,
  ): Column<ReframedRow> => ({
    key,
    heading,
    cell: ({ counterparts, area }) => (
      <Counterparts counterparts={counterparts} area={area} show={show} />
    ),
  });

  return (
    <Table
      caption={`Derived under ${named(to.name)}, beside ${named(from.name)}`}
      rows={rows}
      rowKey={({ area }) => area}
      columns={[
        { key: 'name', heading: 'Judgement', rowHeading: true, cell: ({ name }) => name },
        {
          key: 'derived',
          heading: `Under ${named(to.name)}`,
          cell: (row) => <Derived row={row} words={to.words} />,
        },
        ...(published
          ? [
              beside('published', 'Published', ({ published: outcome }) =>
                outcome ? <GradeTag grade={outcome} words={from.words} form="text" /> : 'No grade',
              ),
            ]
          : []),
        beside('before', `Derived under ${named(from.name)}`, ({ derived }) =>
          derived ? <DerivedTag grade={derived} words={from.words} /> : 'No grade',
        ),
        {
          key: 'entries',
          heading: 'Entries',
          numeric: true,
          cell: ({ entries }) => entries ?? '–',
        },
      ]}
    />
  );
}

function Derived({ row, words }: { row: ReframedRow; words: ReframedView['to']['words'] }) {
  if (row.derived === null) return <span className="text-quiet">No evidence speaks of it</span>;

  return (
    <>
      <DerivedTag grade={row.derived} words={words} />
      <span className="mt-1 block text-small">
        <a href={`#${whyAnchor(row.area)}`}>
          Why<span className="sr-only"> {row.name}</span>
        </a>
      </span>
    </>
  );
}

function Counterparts({
  counterparts,
  area,
  show,
}: {
  counterparts: readonly CounterpartShown[];
  area: ReframedRow['area'];
  show: (counterpart: CounterpartShown) => React.ReactNode;
}) {
  if (counterparts.length === 0) return <span className="text-quiet">Not judged</span>;

  return (
    <ul className="grid gap-2">
      {counterparts.map((counterpart) => (
        <li key={counterpart.area}>
          {counterpart.area !== area && (
            <span className="block text-quiet text-small">{counterpart.name}</span>
          )}
          {show(counterpart)}
        </li>
      ))}
    </ul>
  );
}
