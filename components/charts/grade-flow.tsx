import { GradeShape, gradeInk } from '@/components/judgements/grade-mark';
import { buildGradeFlow, type FlowNode, type GradeFlow } from '@/lib/charts/grade-flow';
import { type Grade, grades } from '@/lib/domain/grades';
import { shortGradeLabels } from '@/lib/format/grades';

type Props = { counts: Readonly<Record<Grade, Readonly<Record<Grade, number>>>> };

/** Keeps a number legible on a band. */
const halo = { stroke: 'var(--color-paper)', strokeWidth: 4, paintOrder: 'stroke' } as const;

/**
 * Steps between grades as bands from the left to the right. The table beneath says the same, so this is not read out;
 * a phone shows the table alone.
 */
export function GradeFlowView({ counts }: Props) {
  const drawing = buildGradeFlow(counts);
  const { width, height, left, right, barWidth, bands } = drawing;

  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      focusable="false"
      aria-hidden="true"
      className="block h-auto w-full max-md:hidden print:block"
    >
      {bands.map(({ from, to, path }) => (
        <path
          key={`${from}-${to}`}
          d={path}
          className={from === to ? 'text-edge' : gradeInk[to]}
          fill="currentColor"
          fillOpacity={from === to ? 0.22 : 0.42}
          stroke={grades.indexOf(to) > grades.indexOf(from) ? 'currentColor' : 'none'}
          strokeDasharray="5 3"
        />
      ))}
      {bands.map(({ from, to, count, labelY }) =>
        labelY === null ? null : (
          <text
            key={`${from}-${to}`}
            x={right.x - 10}
            y={labelY + 5}
            textAnchor="end"
            fontSize="14"
            fontWeight="600"
            fill="var(--color-ink)"
            {...halo}
          >
            {count}
          </text>
        ),
      )}
      <Side {...left} barWidth={barWidth} side="left" />
      <Side {...right} barWidth={barWidth} side="right" />
    </svg>
  );
}

function Side({
  x,
  nodes,
  barWidth,
  side,
}: GradeFlow['left'] & { barWidth: number; side: 'left' | 'right' }) {
  return nodes.map((node) => (
    <Node key={node.grade} node={node} x={x} width={barWidth} side={side} />
  ));
}

function Node({
  node: { grade, y, height, count },
  x,
  width,
  side,
}: {
  node: FlowNode;
  x: number;
  width: number;
  side: 'left' | 'right';
}) {
  const middle = y + Math.max(height, 0) / 2;
  const labelX = side === 'left' ? x - 30 : x + width + 30;

  return (
    <g>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        className={gradeInk[grade]}
        fill="currentColor"
      />
      <g
        transform={`translate(${side === 'left' ? x - 22 : x + width + 8} ${middle - 7}) scale(0.875)`}
        className={gradeInk[grade]}
      >
        <GradeShape grade={grade} />
      </g>
      <text
        x={labelX}
        y={middle + 5}
        textAnchor={side === 'left' ? 'end' : 'start'}
        fontSize="15"
        fill="var(--color-ink)"
      >
        {shortGradeLabels[grade]} <tspan fontWeight="600">{count}</tspan>
      </text>
    </g>
  );
}
