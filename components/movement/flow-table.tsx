import { type Column, Table } from '@/components/ui/table';
import { type Grade, grades } from '@/lib/domain/grades';
import { shortGradeLabels } from '@/lib/format/grades';

type Props = {
  counts: Readonly<Record<Grade, Readonly<Record<Grade, number>>>>;
  hrefOf: (from: Grade, to: Grade) => string;
  caption: string;
};

/** How many steps lead from each grade to each; a number leads to the steps behind it. */
export function FlowTable({ counts, hrefOf, caption }: Props) {
  const columns: Column<Grade>[] = [
    { key: 'from', heading: 'From', rowHeading: true, cell: (from) => shortGradeLabels[from] },
    ...grades.map((to) => ({
      key: to,
      heading: `to ${shortGradeLabels[to].toLowerCase()}`,
      numeric: true,
      cell: (from: Grade) =>
        counts[from][to] > 0 ? (
          <a href={hrefOf(from, to)} className="inline-block min-w-6 py-0.5">
            {counts[from][to]}
          </a>
        ) : (
          0
        ),
    })),
  ];

  return <Table caption={caption} columns={columns} rows={grades} rowKey={(grade) => grade} />;
}
