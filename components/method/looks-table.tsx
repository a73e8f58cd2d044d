import { GradeTag } from '@/components/judgements/grade-tag';
import type { Grade } from '@/lib/domain/grades';
import { capitalise, formatList } from '@/lib/format/lists';
import { type TextColumn, TextTable } from './text-table';

/** One rule: what it counts, and the best grade it leaves where it applies. Null leaves a judgement undecided. */
export type LooksRow = {
  code: string;
  title: string;
  looksAt: readonly string[];
  caps: Grade | null;
};

type Props = { rows: readonly LooksRow[]; words: Readonly<Record<Grade, string>> };

/** Every rule on one page, in the order that decides. */
export function LooksTable({ rows, words }: Props) {
  const columns: TextColumn<LooksRow>[] = [
    {
      key: 'rule',
      heading: 'Rule',
      rowHeading: true,
      width: 'w-[34%]',
      cell: ({ code, title }) => (
        <>
          <a href={`#${code}`} className="tabular-nums">
            {code}
          </a>{' '}
          {title}
        </>
      ),
    },
    {
      key: 'looksAt',
      heading: 'Looks at',
      cell: ({ looksAt }) => capitalise(formatList(looksAt)),
    },
    {
      key: 'caps',
      heading: 'At best',
      width: 'w-[16.5rem]',
      cell: ({ caps }) =>
        caps === null ? 'Undecided' : <GradeTag grade={caps} words={words} form="text" />,
    },
  ];

  return (
    <section id="looks" className="mt-8 mb-10">
      <h3 className="mb-2 font-[650] text-h3">What each rule looks at</h3>
      <p className="mb-2 max-w-prose">
        No rule sees a word of an entry. Each compares the counts named here with its limits, and
        the first that applies decides.
      </p>
      <TextTable
        caption="What each rule looks at, and the best grade it leaves"
        columns={columns}
        rows={rows}
        rowKey={({ code }) => code}
      />
    </section>
  );
}
