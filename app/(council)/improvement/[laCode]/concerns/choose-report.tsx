import type { ConcernEvent } from '@/lib/domain/concern-record';
import { formatDate, formatDateRange } from '@/lib/format/dates';
import { eventTypeLabels } from '@/lib/format/inspections';
import { formatCount } from '@/lib/format/numbers';
import type { UndecidedEvent } from '@/lib/improvement/undecided';
import { paths } from '@/lib/paths';

/** The reports and letters with something to decide, and how much: the one shown is marked. */
export function ChooseReport({
  undecided,
  shown,
}: {
  undecided: readonly UndecidedEvent[];
  shown: ConcernEvent;
}) {
  return (
    <nav aria-label="Reports with something to decide" className="mt-6">
      <ul className="grid gap-1">
        {undecided.map(({ event, items, paragraphs }) => {
          const parts = [
            ...(items.length > 0 ? [formatCount(items.length, 'item')] : []),
            ...(paragraphs.length > 0 ? [formatCount(paragraphs.length, 'paragraph')] : []),
          ];
          const words = `${nameOf(event)} (${parts.join(', ')})`;
          return (
            <li key={event.inspectionId}>
              {event === shown ? (
                <strong aria-current="page">{words}</strong>
              ) : (
                <a
                  href={paths.improvement.concerns(event.laCode, {
                    inspection: event.inspectionId,
                  })}
                >
                  {words}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** "Standard inspection, 4 to 15 February 2019". */
export function nameOf({ type, startedOn, endedOn }: ConcernEvent): string {
  const onSite = endedOn ? formatDateRange(startedOn, endedOn) : formatDate(startedOn);
  return `${eventTypeLabels[type]}, ${onSite}`;
}
