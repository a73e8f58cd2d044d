import { type Grade, isGrade, type JudgementOutcome } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { formatShortMonth } from '@/lib/format/dates';
import { outcomeLabels, shortGradeLabels } from '@/lib/format/grades';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import {
  combinedJudgements,
  dayOf,
  type Lane,
  type TimelineFramework,
  type TimelineInspection,
} from './timeline-lanes';

export type TimelineMark = {
  x: number;
  outcome: JudgementOutcome;
  /** The grade in words, where there is room before the next mark. The newest is said by `now`. */
  label: string | null;
};

export type TimelineNote = { x: number; text: string; anchor: 'middle' | 'end' };

export type TimelineLane = {
  id: JudgementArea;
  y: number;
  /** While some framework judges the subject. */
  spans: readonly { x1: number; x2: number }[];
  /** A grade from its inspection to the next. */
  standing: readonly { x1: number; x2: number; grade: Grade }[];
  marks: readonly TimelineMark[];
  /** What stands today, said at the end of the lane. No grade where none does. */
  now: { text: string; grade: Grade | null };
  /** What a lane must say about itself where a framework changed what it holds. */
  notes: readonly TimelineNote[];
};

type Context = {
  frameworks: readonly TimelineFramework[];
  /** Oldest first. */
  inspections: readonly TimelineInspection[];
  at: (day: string) => number;
  /** Today. */
  end: number;
};

/** How wide a letter is at the size of a label, on average. */
const letter = 6.6;

/** Everything on one lane but its height. */
export function placeLane(lane: Lane, context: Context): Omit<TimelineLane, 'id' | 'y'> {
  const { frameworks, inspections, at, end } = context;
  const points = inspections.map((inspection) => ({
    x: at(dayOf(inspection)),
    outcome: inspection.judgements.find(({ area }) => lane.areas.includes(area))?.outcome ?? null,
  }));
  const now = whatStands(lane, frameworks, points.at(-1)?.outcome ?? null);

  return {
    spans: joinTouching(
      frameworks
        .filter((framework) => judges(framework, lane))
        .map(({ startsOn, endsOn }) => ({ x1: at(startsOn), x2: endsOn ? at(endsOn) : end })),
    ),
    // A grade stands until the next inspection, whether or not that one judges the subject.
    standing: points.flatMap(({ x, outcome }, index) =>
      outcome && isGrade(outcome)
        ? [{ x1: x, x2: points[index + 1]?.x ?? end, grade: outcome }]
        : [],
    ),
    marks: points.flatMap(({ x, outcome }, index) => {
      if (!outcome) return [];
      const newest = index === points.length - 1;
      const next = points.slice(index + 1).find((point) => point.outcome !== null)?.x ?? end;

      return [{ x, outcome, label: newest ? null : labelThatFits(outcome, next - x) }];
    }),
    now,
    notes: [...combinedNotes(lane, context), ...endedNotes(lane, context, now.grade !== null)],
  };
}

function whatStands(
  lane: Lane,
  frameworks: readonly TimelineFramework[],
  outcome: JudgementOutcome | null,
): TimelineLane['now'] {
  if (outcome) return { text: wordsOf(outcome), grade: isGrade(outcome) ? outcome : null };
  const current = frameworks.at(-1);

  return {
    text: current && judges(current, lane) ? 'Not graded yet' : 'No longer graded',
    grade: null,
  };
}

function combinedNotes(lane: Lane, { frameworks, at, end }: Context): TimelineNote[] {
  return frameworks.flatMap(({ tableOrder, startsOn, endsOn }) =>
    combinedJudgements
      .filter(({ area }) => tableOrder.includes(area))
      .flatMap(({ drawnOn, covers }): TimelineNote[] => {
        const x = (at(startsOn) + (endsOn ? at(endsOn) : end)) / 2;
        if (drawnOn === lane.id) return [{ x, text: `with ${inWords(covers)}`, anchor: 'middle' }];
        if (covers === lane.id)
          return [{ x, text: `judged with ${inWords(drawnOn)}`, anchor: 'middle' }];

        return [];
      }),
  );
}

/** A grade that stands although the framework in force no longer gives one says so. */
function endedNotes(lane: Lane, { frameworks, end }: Context, stands: boolean): TimelineNote[] {
  const last = frameworks.findLast((framework) => judges(framework, lane));
  if (!stands || !last?.endsOn) return [];

  return [
    { x: end, text: `none given since ${formatShortMonth(nextDay(last.endsOn))}`, anchor: 'end' },
  ];
}

function inWords(area: JudgementArea): string {
  return judgementAreaLabels[area].toLowerCase();
}

function judges({ tableOrder }: TimelineFramework, lane: Lane): boolean {
  return lane.areas.some((area) => tableOrder.includes(area));
}

function wordsOf(outcome: JudgementOutcome): string {
  return isGrade(outcome) ? shortGradeLabels[outcome] : outcomeLabels[outcome];
}

function labelThatFits(outcome: JudgementOutcome, room: number): string | null {
  const words = wordsOf(outcome);

  return words.length * letter < room - 12 ? words : null;
}

function joinTouching(spans: readonly { x1: number; x2: number }[]) {
  const joined: { x1: number; x2: number }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.x1 - last.x2 < 1) last.x2 = span.x2;
    else joined.push({ ...span });
  }

  return joined;
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
