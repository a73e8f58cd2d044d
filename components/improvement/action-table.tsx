import { Table } from '@/components/ui/table';
import type { PlanActionContent } from '@/lib/domain/improvement-plan';
import { formatDate } from '@/lib/format/dates';

type Props = {
  caption: string;
  actions: readonly { line: number; content: PlanActionContent }[];
  /** Areas for improvement, to say their numbers. */
  areas: readonly { id: string; number: number }[];
};

/** The actions of a table as they were read, line by line. */
export function ActionTable({ caption, actions, areas }: Props) {
  const missing = <span className="text-quiet">None</span>;

  return (
    <Table
      caption={caption}
      rows={actions}
      rowKey={({ line }) => String(line)}
      columns={[
        { key: 'line', heading: 'Line', numeric: true, cell: ({ line }) => line },
        {
          key: 'title',
          heading: 'What will be done',
          rowHeading: true,
          cell: ({ content }) => content.title,
        },
        {
          key: 'areas',
          heading: 'Areas',
          cell: ({ content }) =>
            areas
              .filter(({ id }) => content.areaIds.includes(id))
              .map(({ number }) => number)
              .join(', ') || missing,
        },
        { key: 'owner', heading: 'Owner', cell: ({ content }) => content.ownerPost ?? missing },
        {
          key: 'due',
          heading: 'Due',
          cell: ({ content }) => (content.dueOn ? formatDate(content.dueOn) : missing),
        },
        { key: 'measure', heading: 'Measure', cell: ({ content }) => content.measure ?? missing },
        {
          key: 'children',
          heading: 'What children will notice',
          cell: ({ content }) => content.childrensExperience ?? missing,
        },
      ]}
    />
  );
}
