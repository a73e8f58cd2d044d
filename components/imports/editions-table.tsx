import { Table } from '@/components/ui/table';
import { formatInstant } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';

export type EditionLine = {
  id: string;
  title: string;
  fileName: string;
  recordedAt: Date;
  recordedBy: string | null;
  rows: Readonly<Record<string, number>>;
};

/** The editions that were taken in, and what became of their rows. */
export function EditionsTable({ editions }: { editions: readonly EditionLine[] }) {
  const counted = [
    ['new', 'New'],
    ['changed', 'Put right'],
    ['same', 'Same'],
    ['contradictory', 'Contradictory'],
    ['rejected', 'Rejected'],
  ] as const;

  return (
    <Table
      caption="Editions taken in"
      captionHidden
      rows={editions}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          heading: 'Edition',
          rowHeading: true,
          cell: ({ id, title }) => <a href={paths.imports.outcomesEdition(id)}>{title}</a>,
        },
        {
          key: 'when',
          heading: 'Taken in',
          cell: ({ recordedAt, recordedBy }) =>
            `${formatInstant(recordedAt)}${recordedBy ? `, ${recordedBy}` : ''}`,
        },
        ...counted.map(([verdict, heading]) => ({
          key: verdict,
          heading,
          numeric: true,
          cell: ({ rows }: EditionLine) => formatNumber(rows[verdict] ?? 0),
        })),
      ]}
    />
  );
}
