import { type Column, Table } from '@/components/ui/table';
import type { ThemeCount } from '@/lib/comparison/themes';

type Props = {
  caption: string;
  themes: readonly ThemeCount[];
  /** The years of all that is held, oldest first. */
  years: readonly string[];
  hrefOf: (criterionId: string) => string;
};

/** How often reports and letters ask for each criterion to be better, by year. */
export function ThemeTable({ caption, themes, years, hrefOf }: Props) {
  const columns: Column<ThemeCount>[] = [
    {
      key: 'criterion',
      heading: 'Criterion',
      rowHeading: true,
      cell: ({ criterion }) => (
        <span className="font-normal">
          <a href={hrefOf(criterion.id)}>{criterion.title}</a>{' '}
          <span className="text-quiet">{criterion.id}</span>
        </span>
      ),
    },
    { key: 'items', heading: 'Items', numeric: true, cell: ({ items }) => items.length },
    {
      key: 'documents',
      heading: 'Reports and letters',
      numeric: true,
      cell: ({ documents }) => documents,
    },
    {
      key: 'authorities',
      heading: 'Authorities',
      numeric: true,
      cell: ({ authorities }) => authorities,
    },
    ...years.map((year) => ({
      key: year,
      heading: year,
      numeric: true,
      cell: ({ byYear }: ThemeCount) => byYear[year] ?? 0,
    })),
  ];

  return (
    <Table
      caption={caption}
      captionHidden
      columns={columns}
      rows={themes}
      rowKey={({ criterion }) => criterion.id}
      narrow="scroll"
    />
  );
}
