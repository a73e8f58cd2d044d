import { buildGradeColumns, type ColumnInput, type GradeColumns } from '@/lib/charts/grade-columns';
import type { Grade } from '@/lib/domain/grades';
import { shortGradeLabels } from '@/lib/format/grades';
import { GradeArea } from './grade-area';

/** Keeps words legible where something runs behind them. */
const halo = { stroke: 'var(--color-paper)', strokeWidth: 4, paintOrder: 'stroke' } as const;

type Props = { columns: readonly ColumnInput[] } & Omit<
  Parameters<typeof buildGradeColumns>[1],
  'width'
>;

/** Counts by grade over time, drawn once for a desk and once for a phone. The table beneath says the same. */
export function GradeColumnsView({ columns, ...options }: Props) {
  return (
    <div>
      <Drawing
        drawing={buildGradeColumns(columns, { ...options, width: 980 })}
        labels
        className="max-md:hidden"
      />
      <Drawing
        drawing={buildGradeColumns(columns, { ...options, width: 340 })}
        className="md:hidden"
      />
    </div>
  );
}

type Drawn = { drawing: GradeColumns };

function Drawing({
  drawing,
  labels = false,
  className,
}: Drawn & { labels?: boolean; className: string }) {
  const { width, height, plot, columns, columnWidth } = drawing;

  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      focusable="false"
      aria-hidden="true"
      className={`block h-auto w-full ${className}`}
    >
      <Rules drawing={drawing} short={!labels} />
      {columns.map(({ day, x, segments }) =>
        segments.map((segment) => (
          <GradeArea
            key={`${day}-${segment.grade}`}
            grade={segment.grade}
            x={x}
            y={segment.y}
            width={columnWidth}
            height={segment.height}
          />
        )),
      )}
      <Target drawing={drawing} />
      <path d={`M${plot.left} ${plot.bottom}H${plot.right}`} stroke="var(--color-edge)" />
      {drawing.years.map(({ x, label }) => (
        <text
          key={label}
          x={x}
          y={plot.bottom + 18}
          textAnchor="middle"
          fontSize="13"
          fill="var(--color-quiet)"
        >
          {label}
        </text>
      ))}
      {labels && <LastLabels drawing={drawing} />}
    </svg>
  );
}

/** The first day of each framework, and the end of a judgement that inspections no longer give. */
function Rules({ drawing: { rules, end, plot }, short }: Drawn & { short: boolean }) {
  return (
    <>
      {rules.map(({ x, label, y }) => (
        <g key={label}>
          <path
            d={`M${x} ${y + 4}V${plot.bottom}`}
            stroke="var(--color-accent)"
            strokeDasharray="2 3"
          />
          <text
            x={x > plot.right - 110 ? x - 4 : x + 4}
            y={y}
            textAnchor={x > plot.right - 110 ? 'end' : 'start'}
            fontSize="12"
            fill="var(--color-accent)"
            {...halo}
          >
            {short ? label.replace('Single inspection framework', 'Single inspection') : label}
          </text>
        </g>
      ))}
      {end && (
        <g>
          <path d={`M${end.x} 34V${plot.bottom}`} stroke="var(--color-ink)" strokeWidth="2" />
          {!short && (
            <text x={end.x + 6} y="46" fontSize="13" fontWeight="600" fill="var(--color-ink)">
              {end.label}
            </text>
          )}
        </g>
      )}
    </>
  );
}

function Target({ drawing: { columns, columnWidth } }: Drawn) {
  return columns.map(({ day, x, targetY }) =>
    targetY === null ? null : (
      <path
        key={day}
        d={`M${x - 4} ${targetY}h${columnWidth + 8}`}
        stroke="var(--color-ink)"
        strokeWidth="2.5"
      />
    ),
  );
}

/** What the parts of the last column are, beside it: the others are stacked in the same order. */
function LastLabels({ drawing: { columns, columnWidth, plot } }: Drawn) {
  const last = columns.at(-1);
  if (!last) return null;
  const x = last.x + columnWidth + 10;
  let lowest = plot.bottom + 14;

  return last.segments.map(({ grade, y, height, value }) => {
    const at = Math.min(y + height / 2 + 5, lowest - 16);
    lowest = at;
    return (
      <text key={grade} x={x} y={at} fontSize="14" fill="var(--color-ink)" {...halo}>
        {value} {words[grade].toLowerCase()}
      </text>
    );
  });
}

const words: Readonly<Record<Grade | 'none', string>> = {
  ...shortGradeLabels,
  none: 'Without a grade',
};
