import type { ConcernEvent, ConcernRecord, ImprovementListItem } from '@/lib/domain/concern-record';
import type { MentionPlace } from '@/lib/domain/concerns';
import { proposeMentions } from './propose-mentions';

/** A concern that an item may be about, and why it seems so. */
export type Proposal = { concernId: string; title: string; because: string };

/** An item of a list with the links nobody has decided on. */
export type UndecidedItem = {
  item: ImprovementListItem;
  /** Concerns it is confirmed to be about. */
  linked: readonly { concernId: string; title: string }[];
  proposals: readonly Proposal[];
};

/** What a person has still to decide about the list of one inspection or visit. */
export type UndecidedEvent = {
  event: ConcernEvent;
  /** Items with a proposal, and items that no concern takes up. */
  items: readonly UndecidedItem[];
};

/**
 * Every proposed link that nobody has confirmed or refused, and every item that belongs to no concern, event by
 * event, newest first. A decision is about one concern and one place in one report.
 */
export function undecidedIn({ concerns, mentions, events }: ConcernRecord): UndecidedEvent[] {
  return events
    .toReversed()
    .map((event) => ({
      event,
      items: event.items
        .map((item) => {
          const about = mentions.filter(
            ({ inspectionId, places }) =>
              inspectionId === event.inspectionId && places.some((place) => isItem(place, item)),
          );
          const taken = (standing: 'confirmed' | 'refused', concernId: string) =>
            about.some((one) => one.standing === standing && one.concernId === concernId);
          const proposed = proposeMentions(
            [{ ...item, inspectionId: event.inspectionId }],
            concerns,
          );

          return {
            item,
            linked: concerns
              .filter(({ id }) => taken('confirmed', id))
              .map(({ id, title }) => ({ concernId: id, title })),
            proposals: proposed
              .filter(
                ({ concernId }) => !taken('confirmed', concernId) && !taken('refused', concernId),
              )
              .map(({ concernId, because }) => ({ concernId, because, title: titleOf(concernId) })),
          };
        })
        .filter(({ linked, proposals }) => proposals.length > 0 || linked.length === 0),
    }))
    .filter(({ items }) => items.length > 0);

  function titleOf(concernId: string): string {
    return concerns.find(({ id }) => id === concernId)?.title ?? '';
  }
}

export function isItem(
  place: MentionPlace,
  { number }: Pick<ImprovementListItem, 'number'>,
): boolean {
  return place.kind === 'item' && place.number === number;
}
