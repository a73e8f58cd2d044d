import { type Column, Table } from '@/components/ui/table';
import type { JudgementArea } from '@/lib/domain/judgement-areas';

export type NeedsRow = {
  area: JudgementArea;
  name: string;
  /** Entries a grade needs. */
  entries: number;
  /** Core criteria, and how many of them need evidence. */
  core: number;
  coreNeeded: number;
};

const columns: readonly Column<NeedsRow>[] = [
  { key: 'name', heading: 'Judgement', rowHeading: true, cell: ({ name }) => name },
  { key: 'entries', heading: 'Entries needed', numeric: true, cell: ({ entries }) => entries },
  { key: 'core', heading: 'Core criteria', numeric: true, cell: ({ core }) => core },
  {
    key: 'coreNeeded',
    heading: 'Core criteria that need evidence',
    numeric: true,
    cell: ({ coreNeeded }) => coreNeeded,
  },
];

/** How much evidence each judgement needs before a grade can be derived. */
export function NeedsTable({ rows }: { rows: readonly NeedsRow[] }) {
  return (
    <div className="max-w-form">
      <Table
        caption="The least a grade can rest on"
        columns={columns}
        rows={rows}
        rowKey={({ area }) => area}
      />
    </div>
  );
}
