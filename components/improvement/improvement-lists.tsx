import type { ConcernEvent } from '@/lib/domain/concern-record';
import { addressDay } from '@/lib/domain/inspection-record';
import { formatDate, formatDateRange } from '@/lib/format/dates';
import { eventTypeLabels } from '@/lib/format/inspections';
import { paths } from '@/lib/paths';
import { eventAnchor, itemAnchor } from './place-links';

/** What each inspection or visit asks to improve, item by item, newest first. The number is that of the report. */
export function ImprovementLists({ events }: { events: readonly ConcernEvent[] }) {
  return events.toReversed().map((event) => (
    <section key={event.inspectionId} id={eventAnchor(event)} className="mt-6">
      <h3 className="font-[650] text-h3">
        {eventTypeLabels[event.type]},{' '}
        {event.endedOn
          ? formatDateRange(event.startedOn, event.endedOn)
          : formatDate(event.startedOn)}
      </h3>
      <p className="mt-1 text-table">
        <Report event={event} />
      </p>
      {event.items.length > 0 ? (
        <ol className="mt-2 max-w-prose list-decimal pl-8">
          {event.items.map((item) => (
            <li
              key={item.id}
              id={itemAnchor(event, item.number)}
              value={item.number}
              className="py-1"
            >
              {item.text}
            </li>
          ))}
        </ol>
      ) : (
        <p className="mt-2 text-quiet">What it asks to improve is not held here.</p>
      )}
    </section>
  ));
}

/** The way to the report where it can be read. */
function Report({ event }: { event: ConcernEvent }) {
  const published = event.publishedOn ? `published ${formatDate(event.publishedOn)}` : 'published';
  if (event.textHeld)
    return (
      <a href={paths.localAuthorities.inspection(event.laCode, addressDay(event))}>
        Report {published}
      </a>
    );

  return event.reportUrl ? (
    <a href={event.reportUrl}>Ofsted’s copy, {published}</a>
  ) : (
    <>Report {published}, not held here</>
  );
}
