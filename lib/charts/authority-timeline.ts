import { scaleUtc } from 'd3-scale';
import type { Visit } from '@/lib/domain/inspection-record';
import type { VisitType } from '@/lib/domain/inspections';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { formatShortMonth } from '@/lib/format/dates';
import { placeLane, type TimelineLane } from './timeline-lane';
import {
  combinedJudgements,
  dayOf,
  lanesOf,
  type TimelineFramework,
  type TimelineInspection,
} from './timeline-lanes';

export type TimelineVisit = Pick<Visit, 'type' | 'startedOn' | 'publishedOn'>;

export type TimelineInput<Event extends TimelineInspection> = {
  frameworks: readonly TimelineFramework[];
  inspections: readonly Event[];
  visits: readonly TimelineVisit[];
  today: string;
};

export type TimelineDrawing<Event extends TimelineInspection> = {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  years: readonly { x: number; label: string }[];
  frameworks: readonly { x: number; label: string }[];
  /** `row` 1 is the second line of dates, taken where the first is full. */
  inspections: readonly { x: number; label: string; row: 0 | 1; inspection: Event }[];
  lanes: readonly TimelineLane[];
  /** Where a lane runs into another, or out of it. */
  joins: readonly { kind: 'merge' | 'split'; x: number; fromY: number; toY: number }[];
  visits: { y: number; marks: readonly { x: number; type: VisitType }[] };
};

const width = 980;
const left = 176;
const right = width - 156;
const laneTop = 84;
const laneHeight = 46;
const visitsHeight = 40;
/** What a date takes at the top. */
const dateWidth = 58;

/** Positions of everything on an authority's timeline, in the units of a 980-wide drawing. */
export function buildAuthorityTimeline<Event extends TimelineInspection>(
  input: TimelineInput<Event>,
): TimelineDrawing<Event> {
  const { frameworks, today } = input;
  const inspections = [...input.inspections].sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
  const first = frameworks[0]?.startsOn ?? today;
  const scale = scaleUtc([utc(first), utc(today)], [left, right]);
  const at = (day: string) => round(scale(utc(day)));
  const end = at(today);

  const subjects = lanesOf(frameworks, inspections);
  const lanes = subjects.map((lane, index) => ({
    id: lane.id,
    y: laneTop + laneHeight * index + laneHeight / 2,
    ...placeLane(lane, { frameworks, inspections, at, end }),
  }));
  const bottom = laneTop + laneHeight * lanes.length;

  return {
    width,
    height: bottom + visitsHeight + 26,
    plot: { left, right, top: laneTop, bottom: bottom + visitsHeight },
    years: newYearsBetween(first, today).map((year) => ({ x: at(`${year}-01-01`), label: year })),
    frameworks: frameworks.map(({ startsOn, shortName }) => ({
      x: at(startsOn),
      label: shortName,
    })),
    inspections: stagger(
      inspections.map((inspection) => ({
        x: at(dayOf(inspection)),
        label: formatShortMonth(dayOf(inspection)),
        inspection,
      })),
    ),
    lanes,
    joins: joinsOf(frameworks, lanes, at),
    visits: {
      y: bottom + visitsHeight / 2,
      marks: input.visits.map((visit) => ({ x: at(dayOf(visit)), type: visit.type })),
    },
  };
}

/** Lanes that run together while one judgement covers both, drawn at the day that begins or ends. */
function joinsOf(
  frameworks: readonly TimelineFramework[],
  lanes: readonly { id: JudgementArea; y: number }[],
  at: (day: string) => number,
): TimelineDrawing<TimelineInspection>['joins'] {
  return frameworks.slice(1).flatMap((framework, index) => {
    const before = frameworks[index];

    return combinedJudgements.flatMap(
      ({ area, drawnOn, covers }): TimelineDrawing<TimelineInspection>['joins'][number][] => {
        const from = lanes.find(({ id }) => id === covers);
        const to = lanes.find(({ id }) => id === drawnOn);
        if (!before || !from || !to) return [];
        const merges = before.tableOrder.includes(covers) && framework.tableOrder.includes(area);
        const splits = before.tableOrder.includes(area) && framework.tableOrder.includes(covers);
        const x = at(framework.startsOn);
        if (merges) return [{ kind: 'merge', x, fromY: from.y, toY: to.y }];

        return splits ? [{ kind: 'split', x, fromY: to.y, toY: from.y }] : [];
      },
    );
  });
}

/** Puts a date on the second line where the one before it stands too close on the first. */
function stagger<Item extends { x: number }>(items: readonly Item[]) {
  const taken = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];

  return items.map((item) => {
    const row: 0 | 1 = item.x - (taken[0] ?? 0) >= dateWidth ? 0 : 1;
    taken[row] = item.x;

    return { ...item, row };
  });
}

function newYearsBetween(first: string, last: string): string[] {
  const from = Number(first.slice(0, 4)) + 1;
  const to = Number(last.slice(0, 4));

  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => String(from + index));
}

function utc(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
