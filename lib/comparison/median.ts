import type { IndicatorCell } from '@/lib/domain/indicators';

/** The middle of some figures, with how many it rests on. */
export type Median = {
  /** Null where there is no figure to take the middle of. */
  value: number | null;
  counted: number;
  /** Held back by the publisher, or without a row. They are left out, never taken for zero. */
  leftOut: number;
};

/** Half of the figures lie on either side. With an even number of them, halfway between the two in the middle. */
export function medianOf(cells: readonly (IndicatorCell | undefined)[]): Median {
  const values = cells
    .flatMap((cell) => (cell && cell.value !== null ? [cell.value] : []))
    .toSorted((a, b) => a - b);
  const upper = values[Math.floor(values.length / 2)];
  const lower = values[Math.ceil(values.length / 2) - 1];

  return {
    value: upper === undefined || lower === undefined ? null : tidy((upper + lower) / 2),
    counted: values.length,
    leftOut: cells.length - values.length,
  };
}

/** Published figures have few decimals; halving two of them adds one. The rest is an artefact of binary fractions. */
function tidy(value: number): number {
  return Number(value.toFixed(6));
}
