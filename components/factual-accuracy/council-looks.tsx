import { Table } from '@/components/ui/table';
import type { Looks } from '@/lib/domain/factual-accuracy';
import { formatInstant } from '@/lib/format/dates';

type Props = { looks: readonly (Looks & { id: string })[] };

/** Who of the council looked at the draft, and when. */
export function CouncilLooks({ looks }: Props) {
  if (looks.length === 0) return <p>Nobody of the council has looked at it yet.</p>;

  return (
    <Table
      caption="Who has looked at the draft"
      captionHidden
      rows={looks}
      rowKey={({ id }) => id}
      columns={[
        { key: 'who', heading: 'Who', rowHeading: true, cell: ({ name }) => name },
        { key: 'first', heading: 'First', cell: ({ first }) => formatInstant(first) },
        { key: 'last', heading: 'Last', cell: ({ last }) => formatInstant(last) },
        { key: 'times', heading: 'Pages opened', numeric: true, cell: ({ times }) => times },
      ]}
    />
  );
}
