import type { IndicatorLevel } from '@/lib/domain/indicators';
import type { SpreadsheetFile } from '@/lib/domain/sheets';
import { type Measure, measuresOf, whyNone } from './measures';
import { type AuthorityCodes, type ReadArea, readAreas } from './read-area';
import { readCell, readPeriod } from './read-cell';

/** One figure of one area in one period, or the publisher's word for why there is none. */
export type IndicatorRow = {
  indicator: string;
  level: IndicatorLevel;
  /** The authority's three-digit code, the region's name, or England. */
  areaCode: string;
  period: string;
  value: number | null;
  flag: string | null;
};

export type IndicatorsReading = {
  indicators: readonly string[];
  rows: readonly IndicatorRow[];
  rejected: readonly { row: number; why: string }[];
  warnings: readonly string[];
};

const needed = ['time_period', 'geographic_level'] as const;

/**
 * Reads a file of Explore education statistics: a row an area and period, and often a filter, with a column a
 * measure. What the publisher held back keeps its own word and never becomes zero.
 *
 * @param codes every code an authority has or had, to the one that identifies it
 * @returns `refused`, with why, where it is no such file or holds nothing we know
 */
export function readIndicators(
  { name, sheets }: SpreadsheetFile,
  codes: AuthorityCodes,
): IndicatorsReading | { refused: string } {
  const [header = [], ...lines] = sheets[0]?.rows ?? [];
  const columns = header.map((heading) => heading.replace('\uFEFF', '').trim().toLowerCase());
  const missing = needed.find((column) => !columns.includes(column));
  if (missing)
    return {
      refused: `The file is not in the layout of Explore education statistics: it has no column ${missing}`,
    };
  const held = measuresOf(name, columns);
  if (held.length === 0) return { refused: whyNone(name, columns) };

  const reading: Gathered = {
    rows: new Map(),
    rejected: new Map(),
    doubtful: new Set(),
    met: new Set(held.filter(({ where }) => Object.keys(where).length === 0)),
  };
  const skipped = new Set<string>();
  for (const [index, cells] of lines.entries()) {
    if (cells.every((cell) => cell === '')) continue;
    const at = (column: string) => (cells[columns.indexOf(column)] ?? '').trim();
    const row = index + 2;
    for (const measure of held) if (isAbout(measure, at)) reading.met.add(measure);
    const areas = readAreas(
      {
        level: at('geographic_level'),
        region: at('region_name'),
        oldCode: at('old_la_code'),
        newCode: at('new_la_code'),
      },
      codes,
    );
    if (areas === null) skipped.add(at('geographic_level'));
    else if ('why' in areas) reading.rejected.set(row, areas.why);
    else addRow({ row, areas, at, held }, reading);
  }
  const absent = held.filter((measure) => !reading.met.has(measure));
  if (absent.length === held.length) return { refused: absent.map(whyAbsent).join('. ') };

  return {
    indicators: held.flatMap((measure) => (reading.met.has(measure) ? [measure.indicator] : [])),
    rows: [...reading.rows.values()],
    rejected: [...reading.rejected].map(([row, why]) => ({ row, why })),
    warnings: [
      ...absent.map(whyAbsent),
      ...[...skipped].map((level) => `Rows of the level “${level}” were left out`),
    ],
  };
}

type Line = {
  row: number;
  areas: readonly ReadArea[];
  at: (column: string) => string;
  held: readonly Measure[];
};
type Gathered = {
  rows: Map<string, IndicatorRow>;
  rejected: Map<number, string>;
  /** What the file has two figures for, so that a third does not pass for the only one. */
  doubtful: Set<string>;
  /** The measures that some row is about. */
  met: Set<Measure>;
};

/** Whether a row says of every filter what the measure needs. */
function isAbout({ where }: Measure, at: Line['at']): boolean {
  return Object.entries(where).every(([filter, wanted]) => at(filter) === wanted);
}

function whyAbsent({ where }: Measure): string {
  const said = Object.entries(where).map(([filter, wanted]) => `${filter} “${wanted}”`);
  return `No row says ${said.join(' and ')}`;
}

function addRow({ row, areas, at, held }: Line, { rows, rejected, doubtful }: Gathered): void {
  const period = readPeriod(at('time_period'));
  if (period === null) {
    rejected.set(row, `“${at('time_period')}” is not a year`);
    return;
  }
  for (const measure of held) {
    const { indicator, column } = measure;
    if (!isAbout(measure, at)) continue;
    const cell = readCell(at(column), areas.length > 1);
    if (cell === null) {
      rejected.set(row, `“${at(column)}” is no figure and no word for a missing one (${column})`);
      continue;
    }
    for (const area of areas) {
      const key = [indicator, area.level, area.areaCode, period].join(' ');
      const before = rows.get(key);
      const differs = before && (before.value !== cell.value || before.flag !== cell.flag);
      if (differs || doubtful.has(key)) {
        rejected.set(row, `A second figure for the same area and period (${column})`);
        doubtful.add(key);
        rows.delete(key);
        continue;
      }
      rows.set(key, { indicator, ...area, period, ...cell });
    }
  }
}
