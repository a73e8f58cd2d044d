import { GradeTag } from '@/components/judgements/grade-tag';
import { dayOf, type Lane, type TimelineInspection } from '@/lib/charts/timeline-lanes';
import { formatAge, formatDate, formatDateRange } from '@/lib/format/dates';
import { frameworkLabels } from '@/lib/format/frameworks';
import { shortGradeLabels } from '@/lib/format/grades';
import { eventTypeLabels, visitTypeLabels } from '@/lib/format/inspections';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import type { DatedVisit } from './authority-timeline';

type Props<Event extends TimelineInspection> = {
  inspections: readonly Event[];
  visits: readonly DatedVisit[];
  lanes: readonly Lane[];
  inspectionHref: (inspection: Event) => string;
  today: string;
};

/** The timeline as a list, newest first: what a phone shows instead of the drawing. */
export function TimelineList<Event extends TimelineInspection>({
  inspections,
  visits,
  lanes,
  inspectionHref,
  today,
}: Props<Event>) {
  const events = [
    ...inspections.map((inspection) => ({
      kind: 'inspection' as const,
      day: dayOf(inspection),
      inspection,
    })),
    ...visits.map((visit) => ({ kind: 'visit' as const, day: dayOf(visit), visit })),
  ].sort((first, second) => second.day.localeCompare(first.day));

  return (
    <ol className="border-line border-l-2 pl-5">
      {events.map((event) =>
        event.kind === 'inspection' ? (
          <li key={`inspection ${event.day}`} className="relative pb-6">
            <Knot filled />
            <InspectionItem
              inspection={event.inspection}
              lanes={lanes}
              href={inspectionHref(event.inspection)}
              today={today}
            />
          </li>
        ) : (
          <li key={`visit ${event.day}`} className="relative pb-6 text-table">
            <Knot filled={false} />
            <span className="font-semibold">{visitTypeLabels[event.visit.type]}</span>,{' '}
            <VisitDates visit={event.visit} />
            {event.visit.theme && <p className="text-quiet">{event.visit.theme}</p>}
          </li>
        ),
      )}
    </ol>
  );
}

/** When a visit was, with the way to its letter where that is held. */
export function VisitDates({ visit }: { visit: DatedVisit }) {
  const dates = formatEventDates(visit);

  return visit.href ? <a href={visit.href}>{dates}</a> : dates;
}

function InspectionItem<Event extends TimelineInspection>({
  inspection,
  lanes,
  href,
  today,
}: {
  inspection: Event;
  lanes: readonly Lane[];
  href: string;
  today: string;
}) {
  return (
    <>
      <a href={href} className="font-semibold">
        {formatEventDates(inspection)}
      </a>
      <p className="text-quiet text-table">
        {eventTypeLabels[inspection.type]}, {frameworkLabels[inspection.framework]}
        {inspection.publishedOn && (
          <>
            . Published {formatDate(inspection.publishedOn)},{' '}
            {formatAge(inspection.publishedOn, today)}
          </>
        )}
      </p>
      <dl className="mt-2 grid gap-1 text-table">
        {lanes.flatMap(({ areas }) =>
          inspection.judgements
            .filter(({ area }) => areas.includes(area))
            .map(({ area, outcome }) => (
              <div key={area} className="grid grid-cols-[minmax(0,9.5rem)_1fr] gap-x-3">
                <dt className="text-quiet">{judgementAreaLabels[area]}</dt>
                <dd>
                  <GradeTag grade={outcome} words={shortGradeLabels} form="text" />
                </dd>
              </div>
            )),
        )}
      </dl>
    </>
  );
}

/** "4 to 15 February 2019", or the publication date where the days on site are unknown. */
export function formatEventDates(event: {
  startedOn: string | null;
  endedOn: string | null;
  publishedOn: string | null;
}): string {
  if (event.startedOn && event.endedOn) return formatDateRange(event.startedOn, event.endedOn);
  if (event.startedOn) return formatDate(event.startedOn);

  return event.publishedOn ? `published ${formatDate(event.publishedOn)}` : 'date unknown';
}

function Knot({ filled }: { filled: boolean }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 14 14"
      className="absolute top-[0.4rem] left-[-1.69rem] size-3.5"
    >
      <circle
        cx="7"
        cy="7"
        r="5.5"
        fill={filled ? 'var(--color-ink)' : 'var(--color-paper)'}
        stroke="var(--color-ink)"
        strokeWidth="1.5"
      />
    </svg>
  );
}
