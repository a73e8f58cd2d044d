import type { ConcernEvent } from '@/lib/domain/concern-record';
import type { MentionPlace } from '@/lib/domain/concerns';
import { addressDay } from '@/lib/domain/inspection-record';
import { formatPlace } from '@/lib/format/concerns';
import { paths } from '@/lib/paths';

type Props = {
  event: ConcernEvent;
  places: readonly MentionPlace[];
  /** Where the lists of what each event asks for stand: on the page of all concerns. */
  listPage: string;
};

/** Every place a mention rests on as the way to it: the item in the list, the paragraph, or the published report. */
export function PlaceLinks({ event, places, listPage }: Props) {
  return (
    <>
      {places.map((place, index) => {
        const href = placeHref(event, place, listPage);
        const words = formatPlace(place);
        return (
          <span key={words}>
            {index > 0 && ', '}
            {href ? <a href={href}>{words}</a> : words}
          </span>
        );
      })}
    </>
  );
}

/** Where a place is read: the item in our list, the paragraph held here, or the publisher’s copy; null where none is. */
export function placeHref(
  event: ConcernEvent,
  place: MentionPlace,
  listPage: string,
): string | null {
  if (place.kind === 'item') return `${listPage}#${itemAnchor(event, place.number)}`;

  const page = paths.localAuthorities.inspection(event.laCode, addressDay(event));
  if (event.textHeld)
    return place.kind === 'paragraph' ? `${page}#p${place.number}` : `${page}#summary`;

  // Not held here: the publisher's own copy is the place it stands in.
  return event.reportUrl;
}

/** The anchor of an item in the list of an event. */
export function itemAnchor(event: Pick<ConcernEvent, 'startedOn'>, number: number): string {
  return `${eventAnchor(event)}-item-${number}`;
}

export function eventAnchor({ startedOn }: Pick<ConcernEvent, 'startedOn'>): string {
  return `from-${startedOn}`;
}
