import type { ReactNode } from 'react';
import { Figure } from '@/components/charts/figure';
import type { LineageDrawing } from '@/lib/charts/lineage-threads';
import type { MentionStatus } from '@/lib/domain/concerns';
import { mentionStatusLabels } from '@/lib/format/concerns';
import { MentionMark } from './mention-mark';

/** An svg that holds links is neither an image nor hidden. */
const groupOfLinks = { role: 'group' } as const;

type Props = {
  /** The finding, as a sentence. */
  title: string;
  drawing: LineageDrawing;
  concernHref: (concernId: string) => string;
  table: ReactNode;
  source: string;
};

/** Every concern as a thread through the inspections and visits. Titles are links; the marks repeat the table. */
export function LineageFigure({ title, drawing, concernHref, table, source }: Props) {
  const { width, height, plot } = drawing;
  const frame = { viewBox: `0 0 ${width} ${height}`, focusable: false };

  return (
    <Figure
      id="threads"
      title={title}
      reading={<Reading />}
      table={table}
      tableSummary="Show the same as a table"
      source={source}
    >
      <NarrowThreads drawing={drawing} concernHref={concernHref} />
      <div className="max-md:hidden print:block">
        <div className="relative">
          <svg {...frame} aria-hidden="true" className="block h-auto w-full">
            <EventLines drawing={drawing} />
            {drawing.rows.map((row) => (
              <Thread key={row.id} row={row} right={plot.left} />
            ))}
          </svg>
          <svg
            {...frame}
            {...groupOfLinks}
            aria-label="Concerns, each a link to what was said of it"
            className="absolute inset-0 size-full"
          >
            {drawing.rows.map(({ id, title: concern, y }) => (
              <a key={id} href={concernHref(id)} aria-label={concern}>
                <rect x="0" y={y - 12} width={plot.left} height="24" fill="transparent" />
              </a>
            ))}
          </svg>
        </div>
      </div>
    </Figure>
  );
}

/** On a phone: the title above, the thread below, and no dates, which would be too small to read. */
function NarrowThreads({ drawing, concernHref }: Pick<Props, 'drawing' | 'concernHref'>) {
  const { plot, events, rows } = drawing;
  const [first, last] = [events[0]?.label, events.at(-1)?.label];

  return (
    <div className="md:hidden print:hidden">
      <p className="flex justify-between text-quiet text-small">
        <span>{first}</span>
        <span>{last}</span>
      </p>
      <ul className="border-line border-t">
        {rows.map((row) => (
          <li key={row.id} className="border-line border-b py-2">
            <a href={concernHref(row.id)} className="block py-1">
              {row.title}
            </a>
            <svg
              viewBox={`${plot.left} ${row.y - 14} ${plot.right - plot.left} 28`}
              aria-hidden="true"
              focusable={false}
              className="block h-auto w-full"
            >
              <ThreadMarks row={row} />
            </svg>
          </li>
        ))}
      </ul>
    </div>
  );
}

function EventLines({ drawing: { events, plot } }: { drawing: LineageDrawing }) {
  return events.map(({ x, label, row }) => (
    <g key={`${x} ${label}`}>
      <path d={`M${x} ${row === 0 ? 24 : 40}V${plot.bottom}`} stroke="var(--color-line)" />
      <text
        x={x}
        y={row === 0 ? 18 : 36}
        textAnchor="middle"
        fontSize="13"
        fill="var(--color-quiet)"
      >
        {label}
      </text>
    </g>
  ));
}

type Row = LineageDrawing['rows'][number];

function Thread({ row, right }: { row: Row; right: number }) {
  const { title, y } = row;

  return (
    <g>
      <text
        x={right}
        y={y + 5}
        textAnchor="end"
        fontSize="14"
        fill="var(--color-accent)"
        textDecoration="underline"
      >
        {title}
      </text>
      <ThreadMarks row={row} />
    </g>
  );
}

function ThreadMarks({ row: { y, marks, threads } }: { row: Row }) {
  return (
    <g>
      {threads.map(({ from, to, open }) => (
        <path
          key={from}
          d={`M${from} ${y}H${to}`}
          stroke={open ? 'var(--color-weakness)' : 'var(--color-edge)'}
          strokeWidth={open ? 2 : 1}
          strokeDasharray={open ? undefined : '2 3'}
        />
      ))}
      {marks.map(({ x, status, returned }) => (
        <MentionMark key={x} x={x} y={y} status={status} returned={returned} />
      ))}
    </g>
  );
}

const shown: readonly MentionStatus[] = ['recommended', 'found', 'progress', 'praised', 'closed'];

/** The marks with their words. */
function Reading() {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1">
      {shown.map((status) => (
        <li key={status} className="inline-flex items-center gap-1.5">
          <svg viewBox="0 0 20 20" className="size-5" aria-hidden="true" focusable={false}>
            <MentionMark x={10} y={11} status={status} returned={false} />
          </svg>
          {mentionStatusLabels[status]}
        </li>
      ))}
      <li className="inline-flex items-center gap-1.5">
        <svg viewBox="0 0 20 20" className="size-5" aria-hidden="true" focusable={false}>
          <MentionMark x={10} y={13} status="recommended" returned />
        </svg>
        Back after it was met
      </li>
    </ul>
  );
}
