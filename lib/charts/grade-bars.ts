import { type Grade, grades } from '@/lib/domain/grades';

/** One bar: how many of each grade, and how many with none. */
export type BarInput = {
  key: string;
  label: string;
  counts: Readonly<Record<Grade, number>>;
  ungraded: number;
};

export type BarSegment = {
  /** `none` for those without a grade, at the end of the bar. */
  grade: Grade | 'none';
  x: number;
  width: number;
  value: number;
  /** Left out where there is no room for it. */
  label: string | null;
};

export type GradeBars = {
  width: number;
  height: number;
  rows: readonly { key: string; label: string; y: number; segments: readonly BarSegment[] }[];
  barHeight: number;
};

/** A digit of a label takes this much, and some air. */
const digit = 8;
const gap = 2;

/**
 * Bars of one common length or of common scale, cut into grades, best first.
 *
 * @param format how a value is written above its segment
 */
export function buildGradeBars(
  inputs: readonly BarInput[],
  { width, format }: { width: number; format: (value: number, total: number) => string },
): GradeBars {
  const rowHeight = 62;
  const rows = inputs.map((input, index) => {
    const values = [
      ...grades.map((grade) => [grade, input.counts[grade]] as const),
      ['none', input.ungraded] as const,
    ];
    const total = values.reduce((sum, [, value]) => sum + value, 0);
    let x = 0;
    const segments = values.flatMap(([grade, value]): BarSegment[] => {
      if (value === 0 || total === 0) return [];
      const length = (value / total) * width;
      const label = format(value, total);
      const segment = {
        grade,
        x: round(x),
        width: round(Math.max(length - gap, 1)),
        value,
        label: label.length * digit <= length ? label : null,
      };
      x += length;
      return [segment];
    });
    return { key: input.key, label: input.label, y: rowHeight * index, segments };
  });

  return { width, height: rowHeight * rows.length, rows, barHeight: 18 };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
