import { Table } from '@/components/ui/table';

export type AreaLine = {
  id: string;
  number: number;
  text: string;
  /** Criteria that a person has confirmed, each with its id and title. */
  criteria: readonly string[];
  href: string;
};

/** What the report wants improved, and what a person has said each item is about. */
export function AreaList({ lines }: { lines: readonly AreaLine[] }) {
  return (
    <Table
      caption="What needs to improve"
      captionHidden
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'item',
          heading: 'Item',
          rowHeading: true,
          cell: ({ number, href }) => <a href={href}>Item {number}</a>,
        },
        { key: 'text', heading: 'What needs to improve', cell: ({ text }) => text },
        {
          key: 'criteria',
          heading: 'About',
          cell: ({ criteria }) =>
            criteria.length > 0 ? (
              criteria.join(', ')
            ) : (
              <span className="text-quiet">Nobody has said yet</span>
            ),
        },
      ]}
    />
  );
}
