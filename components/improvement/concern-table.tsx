import { ScrollRegion } from '@/components/ui/scroll-region';
import type { ConcernEvent } from '@/lib/domain/concern-record';
import { mentionStatusLabels } from '@/lib/format/concerns';
import { formatShortMonth } from '@/lib/format/dates';
import type { ConcernThread } from '@/lib/improvement/lineage';
import { PlaceLinks } from './place-links';

type Props = {
  threads: readonly ConcernThread<ConcernEvent>[];
  events: readonly ConcernEvent[];
  concernHref: (concernId: string) => string;
  listPage: string;
};

/** Every concern and event as a table: the word for what was said, and the places it stands in as links. */
export function ConcernTable({ threads, events, concernHref, listPage }: Props) {
  return (
    <ScrollRegion label="Concerns and what each inspection or visit says of them">
      <table className="w-full border-collapse text-left text-table">
        <caption className="pb-2 text-left font-semibold">
          What each inspection or visit says, repeat concerns first
        </caption>
        <thead>
          <tr>
            <th scope="col" className="border-ink border-b-2 py-2 pr-4 align-bottom">
              Concern
            </th>
            {events.map((event) => (
              <th
                key={event.inspectionId}
                scope="col"
                className="border-ink border-b-2 py-2 pr-4 align-bottom"
              >
                {formatShortMonth(event.startedOn)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {threads.map(({ concern, cells }) => (
            <tr key={concern.id} className="border-line border-b">
              <th scope="row" className="min-w-48 py-2 pr-4 align-top font-semibold">
                <a href={concernHref(concern.id)}>{concern.title}</a>
              </th>
              {cells.map(({ event, mention, returned }) => (
                <td key={event.inspectionId} className="min-w-32 py-2 pr-4 align-top">
                  {mention ? (
                    <>
                      <span className="font-semibold">{mentionStatusLabels[mention.status]}</span>
                      {returned && ', again after it was met'}
                      <br />
                      <PlaceLinks event={event} places={mention.places} listPage={listPage} />
                    </>
                  ) : (
                    <span className="text-quiet">Nothing said</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
