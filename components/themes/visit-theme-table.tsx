import { type Column, Table } from '@/components/ui/table';
import type { VisitThemeCount } from '@/lib/domain/improvement-items';

type Row = {
  theme: string;
  visits: number;
  priorityActions: number;
  items: number;
  letters: number;
  byYear: Readonly<Record<string, number>>;
};

/** What visits were about, by calendar year, with priority actions and items of the letters that are counted. */
export function VisitThemeTable({ counts }: { counts: readonly VisitThemeCount[] }) {
  const years = [...new Set(counts.map(({ year }) => year))].toSorted();
  const rows = [...new Set(counts.map(({ theme }) => theme))]
    .map((theme) => toRow(theme, counts))
    .toSorted((a, b) => b.visits - a.visits);
  const columns: Column<Row>[] = [
    {
      key: 'theme',
      heading: 'Theme',
      rowHeading: true,
      cell: ({ theme }) => <span className="font-normal">{theme}</span>,
    },
    { key: 'visits', heading: 'Visits', numeric: true, cell: ({ visits }) => visits },
    {
      key: 'priority',
      heading: 'With priority action',
      numeric: true,
      cell: ({ priorityActions }) => priorityActions,
    },
    {
      key: 'items',
      heading: 'Items to improve',
      numeric: true,
      cell: ({ items, letters }) => (letters > 0 ? items : 'No letter held'),
    },
    { key: 'letters', heading: 'Letters counted', numeric: true, cell: ({ letters }) => letters },
    ...years.map((year) => ({
      key: year,
      heading: year,
      numeric: true,
      cell: ({ byYear }: Row) => byYear[year] ?? 0,
    })),
  ];

  return (
    <Table
      caption="Visits by theme and year"
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ theme }) => theme}
      narrow="scroll"
    />
  );
}

function toRow(theme: string, counts: readonly VisitThemeCount[]): Row {
  const own = counts.filter((count) => count.theme === theme);
  const sum = (of: 'visits' | 'priorityActions' | 'items' | 'lettersCounted') =>
    own.reduce((total, count) => total + count[of], 0);

  return {
    theme,
    visits: sum('visits'),
    priorityActions: sum('priorityActions'),
    items: sum('items'),
    letters: sum('lettersCounted'),
    byYear: Object.fromEntries(own.map(({ year, visits }) => [year, visits])),
  };
}
