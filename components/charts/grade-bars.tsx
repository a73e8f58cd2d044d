import { type BarInput, buildGradeBars } from '@/lib/charts/grade-bars';
import { GradeArea } from './grade-area';

type Props = {
  rows: readonly BarInput[];
  format: (value: number, total: number) => string;
};

/** Bars cut into grades, drawn once for a desk and once for a phone. The table beneath says the same. */
export function GradeBars({ rows, format }: Props) {
  return (
    <div>
      <Drawing rows={rows} format={format} width={980} className="max-md:hidden" />
      <Drawing rows={rows} format={format} width={340} className="md:hidden" />
    </div>
  );
}

function Drawing({ rows, format, width, className }: Props & { width: number; className: string }) {
  const drawing = buildGradeBars(rows, { width, format });

  return (
    <svg
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      focusable="false"
      aria-hidden="true"
      className={`block h-auto w-full ${className}`}
    >
      {drawing.rows.map(({ key, label, y, segments }) => (
        <g key={key}>
          <text x="0" y={y + 14} fontSize="14" fontWeight="600" fill="var(--color-ink)">
            {label}
          </text>
          {segments.map(({ grade, x, width: across, label: value }) => (
            <g key={grade}>
              <GradeArea grade={grade} x={x} y={y + 20} width={across} height={drawing.barHeight} />
              {value && (
                <text x={x} y={y + 52} fontSize="13" fill="var(--color-ink)">
                  {value}
                </text>
              )}
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}
