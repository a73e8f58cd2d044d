import { type Column, Table } from '@/components/ui/table';
import { medianOf } from '@/lib/comparison/median';
import type { IndicatorCell, IndicatorFigures } from '@/lib/domain/indicators';
import { FigureCell } from './figure-cell';
import { MedianCell } from './indicator-table';

type Props = {
  figures: IndicatorFigures;
  authorities: readonly { laCode: string; name: string }[];
  region: string;
  neighbours: { codes: readonly string[]; heading: string };
};

type Row = { key: string; name: string; cell: (period: string) => React.ReactNode };

/** How many periods a table has room for. */
const shown = 8;

/** One indicator in its last periods: every authority that is compared, the neighbours’ median, the region, England. */
export function IndicatorOverTime({ figures, authorities, region, neighbours }: Props) {
  const { indicator } = figures;
  const rowOf = (
    name: string,
    cells: Readonly<Record<string, IndicatorCell>> | undefined,
  ): Row => ({
    key: name,
    name,
    cell: (period) => <FigureCell cell={cells?.[period]} unit={indicator.unit} />,
  });
  const rows: Row[] = [
    ...authorities.map(({ laCode, name }) => rowOf(name, figures.authorities[laCode])),
    {
      key: 'median',
      name: neighbours.heading,
      cell: (period) => (
        <MedianCell
          median={medianOf(neighbours.codes.map((laCode) => figures.authorities[laCode]?.[period]))}
          unit={indicator.unit}
        />
      ),
    },
    rowOf(region, figures.regions[region]),
    rowOf('England', figures.england),
  ];
  const columns: Column<Row>[] = [
    { key: 'name', heading: 'Area', rowHeading: true, cell: ({ name }) => name },
    ...figures.periods.slice(-shown).map((period) => ({
      key: period,
      heading: period,
      numeric: true,
      cell: (row: Row) => row.cell(period),
    })),
  ];

  return (
    <Table
      caption={`${indicator.label}, ${indicator.period}`}
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
      narrow="scroll"
    />
  );
}
