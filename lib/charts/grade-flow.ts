import { type Grade, grades } from '@/lib/domain/grades';

/** A grade on one side of the drawing, as tall as the steps that leave or reach it. */
export type FlowNode = { grade: Grade; y: number; height: number; count: number };

/** The steps from one grade to another, as a band between the two sides. */
export type FlowBand = {
  from: Grade;
  to: Grade;
  count: number;
  path: string;
  /** Where the count stands, at the end it reaches; null where a larger one stands too near. */
  labelY: number | null;
};

export type GradeFlow = {
  width: number;
  height: number;
  left: { x: number; nodes: readonly FlowNode[] };
  right: { x: number; nodes: readonly FlowNode[] };
  barWidth: number;
  bands: readonly FlowBand[];
};

type Counts = Readonly<Record<Grade, Readonly<Record<Grade, number>>>>;

const frame = {
  width: 900,
  height: 360,
  left: 210,
  right: 690,
  barWidth: 12,
  gap: 16,
  top: 8,
  labelGap: 14,
};

/** Lays out the steps between grades: best at the top, widths in proportion to their number. */
export function buildGradeFlow(counts: Counts): GradeFlow {
  const { width, height, left, right, barWidth, gap, top } = frame;
  const total = grades.flatMap((from) => grades.map((to) => counts[from][to])).reduce(add, 0);
  const unit = total === 0 ? 0 : (height - 2 * top - gap * (grades.length - 1)) / total;

  const leaving = stack((grade) => grades.map((to) => counts[grade][to]).reduce(add, 0), unit);
  const reaching = stack((grade) => grades.map((from) => counts[from][grade]).reduce(add, 0), unit);
  const used = { left: startOf(leaving), right: startOf(reaching) };

  const bands = grades.flatMap((from) =>
    grades.flatMap((to) => {
      const count = counts[from][to];
      if (count === 0) return [];

      const thick = count * unit;
      const [y1, y2] = [used.left[from], used.right[to]];
      used.left[from] += thick;
      used.right[to] += thick;
      const x1 = left + barWidth;
      return [
        { from, to, count, path: bandPath(x1, y1, right, y2, thick), labelY: y2 + thick / 2 },
      ];
    }),
  );

  return {
    width,
    height,
    left: { x: left, nodes: leaving },
    right: { x: right, nodes: reaching },
    barWidth,
    bands: thinOut(bands),
  };
}

/** Numbers that would touch give way to the larger one; the table has them all. */
function thinOut(bands: readonly (FlowBand & { labelY: number })[]): FlowBand[] {
  const kept: number[] = [];
  const standing = new Set(
    bands
      .toSorted((a, b) => b.count - a.count)
      .filter(({ labelY }) => {
        const free = kept.every((other) => Math.abs(other - labelY) >= frame.labelGap);
        if (free) kept.push(labelY);
        return free;
      }),
  );
  return bands.map((band) => (standing.has(band) ? band : { ...band, labelY: null }));
}

function stack(countOf: (grade: Grade) => number, unit: number): FlowNode[] {
  let y = frame.top;
  return grades.map((grade) => {
    const count = countOf(grade);
    const node = { grade, y, height: count * unit, count };
    y += node.height + frame.gap;
    return node;
  });
}

function startOf(nodes: readonly FlowNode[]): Record<Grade, number> {
  const y = (grade: Grade) => nodes.find((node) => node.grade === grade)?.y ?? 0;
  return {
    outstanding: y('outstanding'),
    good: y('good'),
    requiresImprovement: y('requiresImprovement'),
    inadequate: y('inadequate'),
  };
}

function bandPath(x1: number, y1: number, x2: number, y2: number, thick: number): string {
  const middle = (x1 + x2) / 2;
  const [a, b, c, d] = [y1, y2, y2 + thick, y1 + thick].map(round);

  return `M${x1} ${a}C${middle} ${a} ${middle} ${b} ${x2} ${b}V${c}C${middle} ${c} ${middle} ${d} ${x1} ${d}Z`;
}

const add = (sum: number, count: number) => sum + count;
const round = (value: number) => Math.round(value * 10) / 10;
