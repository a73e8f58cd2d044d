import { scaleUtc } from 'd3-scale';
import { type Grade, grades } from '@/lib/domain/grades';

export type ColumnInput = {
  /** YYYY-MM-DD */
  day: string;
  counts: Readonly<Record<Grade, number>>;
  /** Authorities without a grade for the judgement. */
  ungraded: number;
};

export type GradeColumns = {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  columnWidth: number;
  columns: readonly {
    day: string;
    /** Its left edge. */
    x: number;
    total: number;
    segments: readonly { grade: Grade | 'none'; y: number; height: number; value: number }[];
    /** Where a share of the graded would stand, if one is asked for. */
    targetY: number | null;
  }[];
  years: readonly { x: number; label: string }[];
  rules: readonly { x: number; label: string; y: number }[];
  /** From where on inspections give no such judgement; null where they still do. */
  end: { x: number; label: string } | null;
};

type Options = {
  width: number;
  from: string;
  to: string;
  /** Days from which another framework holds. */
  rules: readonly { day: string; label: string }[];
  target: number | null;
  end: { day: string; label: string } | null;
};

/** Counts by grade on days in time: the worst at the foot, so that its height can be read against a target. */
export function buildGradeColumns(
  inputs: readonly ColumnInput[],
  { width, from, to, rules, target, end }: Options,
): GradeColumns {
  const narrow = width < 600;
  const plot = { left: 4, right: width - (narrow ? 4 : 170), top: 52, bottom: narrow ? 250 : 300 };
  const scale = scaleUtc([utc(from), utc(to)], [plot.left + 20, plot.right - 24]);
  const at = (day: string) => round(scale(utc(day)));
  const nearest = Math.min(
    ...inputs.slice(1).map(({ day }, index) => at(day) - at(inputs[index]?.day ?? day)),
    narrow ? 16 : 40,
  );
  const columnWidth = Math.max(2, round(nearest * 0.8));
  const most = Math.max(1, ...inputs.map(totalOf));
  const tall = (value: number) => (value / most) * (plot.bottom - plot.top);

  return {
    width,
    height: plot.bottom + 26,
    plot,
    columnWidth,
    columns: inputs.map((input) => {
      let y = plot.bottom;
      const stack = [
        ...grades.toReversed().map((grade) => [grade, input.counts[grade]] as const),
        ['none', input.ungraded] as const,
      ];
      const segments = stack.flatMap(([grade, value]) => {
        if (value === 0) return [];
        y -= tall(value);
        return [{ grade, y: round(y), height: round(Math.max(tall(value) - 1.5, 0.5)), value }];
      });
      const graded = totalOf(input) - input.ungraded;

      return {
        day: input.day,
        x: round(at(input.day) - columnWidth / 2),
        total: totalOf(input),
        segments,
        targetY: target === null ? null : round(plot.bottom - tall(graded * target)),
      };
    }),
    years: yearsBetween(from, to)
      .filter((year) => !narrow || year % 2 === 0)
      .map((year) => ({ x: at(`${year}-03-31`), label: String(year) })),
    rules: rules
      .filter(({ day }) => from <= day && day <= to)
      .map(({ day, label }, index) => ({ x: at(day), label, y: 12 + (index % 2) * 16 })),
    end: end && { x: round(at(end.day) + columnWidth / 2 + 5), label: end.label },
  };
}

function totalOf({ counts, ungraded }: ColumnInput): number {
  return grades.reduce((sum, grade) => sum + counts[grade], ungraded);
}

function yearsBetween(from: string, to: string): number[] {
  const first = Number(from.slice(0, 4));
  const last = Number(to.slice(0, 4));
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);

  return years.filter((year) => from <= `${year}-03-31` && `${year}-03-31` <= to);
}

function utc(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
