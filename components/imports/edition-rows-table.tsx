import { Table } from '@/components/ui/table';
import type { OutcomeLine } from './outcome-lines';

export type EditionRowLine = OutcomeLine & {
  /** What became of it: "Put right". */
  verdict: string;
};

/** The rows of an edition that was taken in, each with what became of it and why. */
export function EditionRowsTable({ rows }: { rows: readonly EditionRowLine[] }) {
  return (
    <Table
      caption="Rows of the edition"
      captionHidden
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'place',
          heading: 'Row',
          rowHeading: true,
          width: 'narrow',
          cell: ({ place }) => place,
        },
        {
          key: 'authority',
          heading: 'Local authority',
          cell: ({ authority }) => authority || 'Not known',
        },
        {
          key: 'event',
          heading: 'Inspection or visit',
          cell: ({ event }) => event || 'Not known',
        },
        { key: 'verdict', heading: 'Outcome', cell: ({ verdict }) => verdict },
        { key: 'words', heading: 'What and why', cell: ({ words }) => words },
      ]}
    />
  );
}
