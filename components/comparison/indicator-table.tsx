import { type Column, Table } from '@/components/ui/table';
import { type Median, medianOf } from '@/lib/comparison/median';
import type { IndicatorCell, IndicatorFigures } from '@/lib/domain/indicators';
import {
  betterWords,
  formatIndicatorValue,
  formatPeriod,
  unitInHeading,
} from '@/lib/format/indicators';
import { capitalise } from '@/lib/format/lists';
import { FigureCell } from './figure-cell';

type Props = {
  caption?: string;
  /** In their newest period. */
  indicators: readonly IndicatorFigures[];
  /** A column for each. */
  authorities: readonly { laCode: string; name: string }[];
  region: string;
  /** Codes of the neighbours the median is taken of, and whose they are. */
  neighbours: { codes: readonly string[]; heading: string };
  /** Where one indicator is shown in all its periods; without it, names are no links. */
  hrefOf?: (key: string) => string;
};

/** Indicators in their newest period: some authorities, the median of the neighbours, the region, England. */
export function IndicatorTable({
  caption = 'Indicators in their newest period',
  indicators,
  authorities,
  region,
  neighbours,
  hrefOf,
}: Props) {
  const columns: Column<IndicatorFigures>[] = [
    {
      key: 'indicator',
      heading: 'Indicator',
      rowHeading: true,
      cell: (figures) => <IndicatorName figures={figures} hrefOf={hrefOf} />,
    },
    ...authorities.map(({ laCode, name }) => ({
      key: laCode,
      heading: name,
      numeric: true,
      cell: ({ indicator, authorities: all, periods }: IndicatorFigures) => (
        <FigureCell cell={newest(all[laCode], periods)} unit={indicator.unit} />
      ),
    })),
    {
      key: 'median',
      heading: neighbours.heading,
      numeric: true,
      cell: ({ indicator, authorities: all, periods }) => (
        <MedianCell
          median={medianOf(neighbours.codes.map((laCode) => newest(all[laCode], periods)))}
          unit={indicator.unit}
        />
      ),
    },
    {
      key: 'region',
      heading: region,
      numeric: true,
      cell: ({ indicator, regions, periods }) => (
        <FigureCell cell={newest(regions[region], periods)} unit={indicator.unit} />
      ),
    },
    {
      key: 'england',
      heading: 'England',
      numeric: true,
      cell: ({ indicator, england, periods }) => (
        <FigureCell cell={newest(england, periods)} unit={indicator.unit} />
      ),
    },
  ];

  return (
    <Table
      caption={caption}
      captionHidden
      columns={columns}
      rows={indicators}
      rowKey={({ indicator }) => indicator.key}
    />
  );
}

/** The middle of the neighbours’ figures; how many it rests on is said where it is not all of them. */
export function MedianCell({ median, unit }: { median: Median; unit: string }) {
  const { value, counted, leftOut } = median;
  if (value === null) return <span className="text-fine text-quiet">No figure</span>;

  return (
    <>
      {formatIndicatorValue(value, unit)}
      {leftOut > 0 && (
        <span className="block text-fine text-quiet">
          of {counted}, {leftOut} left out
        </span>
      )}
    </>
  );
}

function IndicatorName({
  figures: { indicator, periods },
  hrefOf,
}: {
  figures: IndicatorFigures;
  hrefOf: Props['hrefOf'];
}) {
  const unit = unitInHeading(indicator);
  const period = periods.at(-1);

  return (
    <span className="font-normal">
      {hrefOf ? <a href={hrefOf(indicator.key)}>{indicator.label}</a> : indicator.label}
      <span className="block text-fine text-quiet">
        {capitalise(
          [
            period && formatPeriod(indicator, period),
            unit && `in ${unit}`,
            betterWords[indicator.better],
            indicator.note && 'worked out here from published counts',
          ]
            .filter(Boolean)
            .join('; '),
        )}
      </span>
    </span>
  );
}

function newest(
  cells: Readonly<Record<string, IndicatorCell>> | undefined,
  periods: readonly string[],
): IndicatorCell | undefined {
  const period = periods.at(-1);
  return period === undefined ? undefined : cells?.[period];
}
