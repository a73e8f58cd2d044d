import { Figure } from '@/components/charts/figure';
import { buildAuthorityTimeline } from '@/lib/charts/authority-timeline';
import { describeTimeline } from '@/lib/charts/timeline-finding';
import {
  lanesOf,
  type TimelineFramework,
  type TimelineInspection,
} from '@/lib/charts/timeline-lanes';
import type { Visit } from '@/lib/domain/inspection-record';
import { TimelineDrawingView } from './timeline-drawing';
import { TimelineList } from './timeline-list';
import { TimelineTable } from './timeline-table';

export type DatedVisit = Pick<Visit, 'type' | 'startedOn' | 'endedOn' | 'publishedOn' | 'theme'> & {
  /** Where its letter is read, where it is held. */
  href?: string | undefined;
};

type Props<Event extends TimelineInspection> = {
  /** Unique on the page. */
  id?: string;
  /** Every version, oldest first. */
  frameworks: readonly TimelineFramework[];
  inspections: readonly Event[];
  visits: readonly DatedVisit[];
  inspectionHref: (inspection: Event) => string;
  /** Today in England, YYYY-MM-DD. */
  today: string;
  /** The day the drawing ends: today, or the day an authority ended. */
  until?: string;
  /** The finding. Where the page has none to state, the overall grades are told in order. */
  title?: string;
  source?: string;
};

/**
 * Every judgement of an authority since 2013 on one axis, a lane for each, with its visits and the
 * changes of framework. On a phone the same events stand as a list, newest first.
 */
export function AuthorityTimeline<Event extends TimelineInspection>({
  id = 'timeline',
  frameworks: versions,
  inspections,
  visits,
  inspectionHref,
  today,
  until = today,
  title,
  source = 'Ofsted, published inspection reports, outcomes and visit letters',
}: Props<Event>) {
  const frameworks = versions
    .filter(({ startsOn }) => startsOn <= until)
    .map((version) =>
      version.endsOn && version.endsOn > until ? { ...version, endsOn: undefined } : version,
    );
  const finding = title ?? describeTimeline(inspections);
  const lanes = lanesOf(frameworks, inspections);
  const shared = { inspections, visits, lanes, inspectionHref, today };

  return (
    <Figure
      id={id}
      title={finding}
      reading={<Reading />}
      source={source}
      table={<TimelineTable {...shared} frameworks={frameworks} />}
    >
      <div className="@container">
        <div className="@max-[48rem]:hidden print:block">
          <TimelineDrawingView
            drawing={buildAuthorityTimeline({
              frameworks,
              inspections,
              visits,
              today: until,
            })}
            label="Inspections by date"
            inspectionHref={inspectionHref}
          />
        </div>
        <div className="@min-[48rem]:hidden print:hidden">
          <TimelineList {...shared} />
        </div>
      </div>
    </Figure>
  );
}

function Reading() {
  return (
    <p className="max-md:hidden">
      A grade stands from one inspection to the next. The wide band marks the years in which there
      is such a judgement. Visits end without grades: <VisitKey filled={false} /> focused,{' '}
      <VisitKey filled /> monitoring.
    </p>
  );
}

function VisitKey({ filled }: { filled: boolean }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 14 14"
      className="inline-block size-[0.8em] align-[-0.05em]"
    >
      <path
        d="M7 1l6 6-6 6-6-6z"
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </svg>
  );
}
