import { type Column, Table } from '@/components/ui/table';
import type { CorrectedPart } from '@/lib/domain/correction-record';

const columns: Column<CorrectedPart>[] = [
  { key: 'where', heading: 'Where', rowHeading: true, cell: ({ where }) => where },
  {
    key: 'before',
    heading: 'Was published',
    cell: ({ before }) => (
      <span className="block whitespace-pre-line md:min-w-[18rem]">{before || 'Nothing'}</span>
    ),
  },
  {
    key: 'after',
    heading: 'Stands now',
    cell: ({ after }) => (
      <span className="block whitespace-pre-line md:min-w-[18rem]">{after || 'Nothing'}</span>
    ),
  },
];

/** What a correction changed, both values side by side. */
export function CorrectedParts({ parts }: { parts: readonly CorrectedPart[] }) {
  return (
    <div className="mt-4 max-w-[60rem]">
      <Table
        caption="What was changed"
        captionHidden
        columns={columns}
        rows={parts}
        rowKey={({ where }) => where}
      />
    </div>
  );
}
