import { GradeShape, gradeInk } from '@/components/judgements/grade-mark';
import type { TimelineDrawing } from '@/lib/charts/authority-timeline';
import type { TimelineLane, TimelineMark } from '@/lib/charts/timeline-lane';
import type { TimelineInspection } from '@/lib/charts/timeline-lanes';
import { isGrade } from '@/lib/domain/grades';
import type { VisitType } from '@/lib/domain/inspections';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';

/** An svg that holds links is neither an image nor hidden. */
const groupOfLinks = { role: 'group' } as const;

/** Keeps words legible where a rule runs behind them. */
const halo = { stroke: 'var(--color-paper)', strokeWidth: 4, paintOrder: 'stroke' } as const;

type Props<Event extends TimelineInspection> = {
  drawing: TimelineDrawing<Event>;
  label: string;
  inspectionHref: (inspection: Event) => string;
};

/**
 * The timeline as lines and marks. The dates at the top are links; everything else repeats the
 * table beneath and is left out for people who listen.
 */
export function TimelineDrawingView<Event extends TimelineInspection>({
  drawing,
  label,
  inspectionHref,
}: Props<Event>) {
  const { width, height, plot } = drawing;
  const frame = { viewBox: `0 0 ${width} ${height}`, focusable: false };

  return (
    <div className="relative">
      <svg {...frame} aria-hidden="true" className="block h-auto w-full">
        <Axis drawing={drawing} />
        <Frameworks drawing={drawing} />
        {drawing.lanes.map((lane) => (
          <LaneGround key={lane.id} lane={lane} />
        ))}
        {drawing.joins.map((join) => (
          <Join key={join.x} {...join} />
        ))}
        {drawing.inspections.map(({ x, row }) => (
          <path
            key={x}
            d={`M${x} ${row === 0 ? 58 : 76}V${plot.bottom - 40}`}
            stroke="var(--color-edge)"
            strokeWidth="0.75"
          />
        ))}
        {drawing.lanes.map((lane) => (
          <LaneGrades key={lane.id} lane={lane} right={plot.right} />
        ))}
        <Visits drawing={drawing} />
      </svg>
      <svg {...frame} {...groupOfLinks} aria-label={label} className="absolute inset-0 size-full">
        {drawing.inspections.map(({ x, label: date, row, inspection }) => (
          <a key={x} href={inspectionHref(inspection)} aria-label={`Inspection of ${date}`}>
            <rect x={x - 28} y={row === 0 ? 36 : 56} width="56" height="24" fill="transparent" />
            <text
              x={x}
              y={row === 0 ? 53 : 72}
              textAnchor="middle"
              fontSize="14"
              fontWeight="600"
              fill="currentColor"
              className="underline"
            >
              {date}
            </text>
          </a>
        ))}
      </svg>
    </div>
  );
}

type Drawn = { drawing: TimelineDrawing<TimelineInspection> };

function Axis({ drawing: { years, plot } }: Drawn) {
  return years.map(({ x, label }) => (
    <g key={label}>
      <path d={`M${x} ${plot.bottom}v5`} stroke="var(--color-edge)" />
      <text x={x} y={plot.bottom + 19} textAnchor="middle" fontSize="13" fill="var(--color-quiet)">
        {label}
      </text>
    </g>
  ));
}

/** The first day of each version, as a rule through every lane. */
function Frameworks({ drawing: { frameworks, plot } }: Drawn) {
  return frameworks.map(({ x, label }, index) => {
    const next = frameworks[index + 1]?.x ?? plot.right;
    const cramped = next - x < label.length * 6.4;

    return (
      <g key={label}>
        <path d={`M${x} 6V${plot.bottom}`} stroke="var(--color-accent)" strokeDasharray="2 3" />
        <text
          x={cramped ? x - 5 : x + 5}
          y={cramped ? 30 : 15}
          textAnchor={cramped ? 'end' : 'start'}
          fontSize="13"
          fill="var(--color-accent)"
        >
          {label}
        </text>
      </g>
    );
  });
}

/** A lane that runs into another from the day of the change, or has come out of it by that day. */
function Join({ kind, x, fromY, toY }: TimelineDrawing<TimelineInspection>['joins'][number]) {
  const start = kind === 'merge' ? x : x - 28;

  return (
    <path
      d={`M${start} ${fromY}C${start + 18} ${fromY} ${start + 10} ${toY} ${start + 28} ${toY}`}
      fill="none"
      stroke="var(--color-line)"
      strokeWidth="10"
    />
  );
}

/** The name of a lane and the years in which there is such a judgement. */
function LaneGround({ lane }: { lane: TimelineLane }) {
  return (
    <g>
      <text x="0" y={lane.y + 5} fontSize="15" fontWeight="600" fill="var(--color-ink)">
        {judgementAreaLabels[lane.id]}
      </text>
      {lane.spans.map(({ x1, x2 }) => (
        <rect key={x1} x={x1} y={lane.y - 5} width={x2 - x1} height="10" fill="var(--color-line)" />
      ))}
    </g>
  );
}

function LaneGrades({ lane, right }: { lane: TimelineLane; right: number }) {
  return (
    <g>
      {lane.standing.map(({ x1, x2, grade }) => (
        <path
          key={x1}
          d={`M${x1} ${lane.y}H${x2}`}
          className={gradeInk[grade]}
          stroke="currentColor"
          strokeWidth="4"
        />
      ))}
      {lane.marks.map((mark) => (
        <Mark key={mark.x} mark={mark} y={lane.y} />
      ))}
      <text
        x={right + 8}
        y={lane.y + 5}
        fontSize="14"
        fontWeight={lane.now.grade ? 600 : 400}
        fill={lane.now.grade ? 'var(--color-ink)' : 'var(--color-quiet)'}
      >
        {lane.now.text}
      </text>
      {lane.notes.map(({ x, text, anchor }) => (
        <text
          key={text}
          x={x}
          y={lane.y + 19}
          textAnchor={anchor}
          fontSize="12"
          fill="var(--color-quiet)"
          {...halo}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

function Mark({ mark: { x, outcome, label }, y }: { mark: TimelineMark; y: number }) {
  return (
    <g
      transform={`translate(${x - 8} ${y - 8})`}
      className={isGrade(outcome) ? gradeInk[outcome] : 'text-edge'}
    >
      <rect x="-2" y="-2" width="20" height="20" fill="var(--color-paper)" />
      {isGrade(outcome) ? (
        <GradeShape grade={outcome} />
      ) : (
        <path d="M3 3l10 10M13 3 3 13" stroke="currentColor" strokeWidth="2" />
      )}
      {label && (
        <text x="20" y="-1" fontSize="13" fill="var(--color-ink)" {...halo}>
          {label}
        </text>
      )}
    </g>
  );
}

function Visits({ drawing: { visits } }: Drawn) {
  return (
    <g>
      <text x="0" y={visits.y + 5} fontSize="15" fontWeight="600" fill="var(--color-ink)">
        Visits
      </text>
      {visits.marks.map(({ x, type }, index) => (
        <VisitMark key={`${x}-${index.toString()}`} x={x} y={visits.y} type={type} />
      ))}
    </g>
  );
}

function VisitMark({ x, y, type }: { x: number; y: number; type: VisitType }) {
  return (
    <path
      d={`M${x} ${y - 6}l6 6-6 6-6-6z`}
      fill={type === 'monitoringVisit' ? 'var(--color-ink)' : 'var(--color-paper)'}
      stroke="var(--color-ink)"
      strokeWidth="1.5"
    />
  );
}
