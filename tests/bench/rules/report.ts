import type { Measured } from './measure';
import { median } from './processor-time';

/** A goal, and whether this run held it. */
export type Hold = { goal: string; found: string; held: boolean };

/** How many times as long one takes as another: the median of what each round says. */
export function ratio(
  { byRound: first }: Pick<Measured, 'byRound'>,
  { byRound: second }: Pick<Measured, 'byRound'>,
): number {
  return median(first.map((time, round) => time / (second[round] ?? Number.NaN)));
}

/** Three figures, and no more than a reader can compare. */
export function formatFigure(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en-GB');

  return value.toPrecision(value < 1 ? 2 : 3);
}

export const formatRatio = (value: number): string => `${formatFigure(value)} x`;
export const formatSize = (bytes: number): string => `${formatFigure(bytes / 1_024)} KB`;

/** The first column to the left, figures to the right. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  for (const row of rows) {
    const cells = row.map((cell, at) =>
      at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
    );
    console.log(cells.join('   '));
  }
}

export function printHolds(holds: readonly Hold[]): void {
  printTable(
    holds.map(({ goal, found, held }) => [`${held ? 'held    ' : 'not held'} ${goal}`, found]),
  );
}
