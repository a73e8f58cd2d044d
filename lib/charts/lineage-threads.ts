import { scaleUtc } from 'd3-scale';
import type { MentionStatus } from '@/lib/domain/concerns';
import { formatShortMonth } from '@/lib/format/dates';

/** One concern as a row of marks; silent events have none. */
export type LineageRow = {
  id: string;
  title: string;
  marks: readonly { startedOn: string; status: MentionStatus; returned: boolean }[];
};

export type LineageDrawing = {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  events: readonly { x: number; label: string; row: 0 | 1 }[];
  rows: readonly {
    id: string;
    title: string;
    y: number;
    marks: readonly { x: number; status: MentionStatus; returned: boolean }[];
    /** From one mark to the next: solid while the concern is open, thin otherwise. */
    threads: readonly { from: number; to: number; open: boolean }[];
  }[];
};

const width = 980;
const left = 320;
const right = width - 24;
const top = 56;
const rowHeight = 24;
/** Labels closer than this would run into each other, so the second goes a line lower. */
const labelWidth = 64;

/** Places the thread of each concern along time, the newest event at the right. */
export function drawLineage(days: readonly string[], rows: readonly LineageRow[]): LineageDrawing {
  const instants = days.map((day) => Date.parse(day));
  const scale = scaleUtc()
    .domain([Math.min(...instants), Math.max(...instants)])
    .range([left + 24, right - 24]);
  const xOf = (day: string) => Math.round(scale(Date.parse(day)));

  return {
    width,
    height: top + rows.length * rowHeight + 12,
    plot: { left, right, top, bottom: top + rows.length * rowHeight },
    events: placeLabels(days.map((day) => ({ x: xOf(day), label: formatShortMonth(day) }))),
    rows: rows.map(({ id, title, marks }, index) => ({
      id,
      title,
      y: top + index * rowHeight + rowHeight / 2,
      marks: marks.map(({ startedOn, status, returned }) => ({
        x: xOf(startedOn),
        status,
        returned,
      })),
      threads: marks.slice(1).flatMap((mark, place) => {
        const before = marks[place];
        return before
          ? [
              {
                from: xOf(before.startedOn),
                to: xOf(mark.startedOn),
                open: before.status !== 'closed' && before.status !== 'praised',
              },
            ]
          : [];
      }),
    })),
  };
}

function placeLabels(events: readonly { x: number; label: string }[]): LineageDrawing['events'] {
  let end = Number.NEGATIVE_INFINITY;
  return events.map((event) => {
    const row = event.x - end < labelWidth ? 1 : 0;
    if (row === 0) end = event.x;
    return { ...event, row };
  });
}
