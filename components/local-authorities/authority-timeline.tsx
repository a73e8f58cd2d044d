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

export type DatedVisit = Pick<Visit, 'type' | 'startedOn' | 'endedOn' | 'publishedOn' | 'theme'>;

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
  frameworks,
  inspections,
  visits,
  inspectionHref,
  today,
  title,
  source = 'Ofsted, published inspection reports, outcomes and visit letters',
}: Props<Event>) {
  const finding = title ?? describeTimeline(inspections);
  const lanes = lanesOf(frameworks, inspections);
  const shared = { inspections, visits, lanes, inspectionHref, today };

  return (
    <Figure id={id} title={finding} source={source} table={<TimelineTable {...shared} />}>
      <div className="@container">
        <div className="@max-[48rem]:hidden print:block">
          <TimelineDrawingView
            drawing={buildAuthorityTimeline({ frameworks, inspections, visits, today })}
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
