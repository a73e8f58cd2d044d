import { type Indicator, type IndicatorCell, sharedReturn } from '@/lib/domain/indicators';
import { formatNumber } from './numbers';

/** The publisher’s codes in words. A figure held back is never a zero. */
const flagWords: Readonly<Record<string, string>> = {
  c: 'Held back: confidential',
  x: 'Not available',
  z: 'Does not apply',
  u: 'Too unreliable to print',
  low: 'Rounds to 0',
};

/** "21.1", "14.9%", "Held back: confidential". Without a row: "No figure". */
export function formatFigure(cell: IndicatorCell | undefined, unit: string): string {
  if (!cell) return 'No figure';
  if (cell.value === null) return (cell.flag && flagWords[cell.flag]) ?? 'Not available';

  return formatIndicatorValue(cell.value, unit);
}

export function formatIndicatorValue(value: number, unit: string): string {
  return `${formatNumber(value)}${unit === '%' ? '%' : ''}`;
}

/** What is said beside a figure that two authorities report together. */
export function noteOnFigure(cell: IndicatorCell | undefined): string | null {
  return cell?.flag === sharedReturn ? 'one figure for two authorities' : null;
}

/** "at 31 March 2025", "academic year 2024 to 2025". */
export function formatPeriod({ period: kind }: Pick<Indicator, 'period'>, period: string): string {
  const [first = '', second] = period.split('-');
  return `${kind} ${second ? `${first} to ${first.slice(0, 2)}${second}` : first}`;
}

/** The unit in a heading: nothing for a percentage, which stands with each figure. */
export function unitInHeading({ unit, label }: Pick<Indicator, 'unit' | 'label'>): string | null {
  return unit === '%' || unit === 'per 10,000' || label.toLowerCase().includes(unit) ? null : unit;
}

/** Many counts and rates are neither better nor worse when they are higher: nothing is said of them. */
export const betterWords = {
  higher: 'higher is better',
  lower: 'lower is better',
  neither: null,
} as const satisfies Record<Indicator['better'], string | null>;
