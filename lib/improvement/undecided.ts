import type {
  ConcernEvent,
  ConcernMention,
  ConcernRecord,
  ImprovementListItem,
  ReportPassage,
} from '@/lib/domain/concern-record';
import type {
  MentionPlace,
  MentionStanding,
  MentionStatus,
  PassagePlace,
} from '@/lib/domain/concerns';
import { isClaim, isWeakness, isWellSpokenOf } from './lineage';
import { type Passage, type ProposedMention, proposeMentions } from './propose-mentions';

/** A concern that a passage may be about, and why it seems so. */
export type Proposal = ProposedMention & {
  /** What is already recorded that this report says of the concern: a place more then joins it. */
  joins: MentionStatus | null;
};

/** A passage with the links nobody has decided on. */
export type UndecidedPassage = {
  place: PassagePlace;
  text: string;
  /** Concerns it is confirmed to be about. */
  linked: readonly { concernId: string; title: string }[];
  /** Likeliest first. */
  proposals: readonly Proposal[];
};

/** What a person has still to decide about one report or letter. */
export type UndecidedEvent = {
  event: ConcernEvent;
  /** Items with a proposal, and items that no concern takes up. */
  items: readonly UndecidedPassage[];
  /** Numbered paragraphs with a proposal, the likeliest first. */
  paragraphs: readonly UndecidedPassage[];
};

/**
 * Every proposed link that nobody has confirmed or refused, and every item that belongs to no concern, event by
 * event, newest first. A decision is about one concern and one place in one report.
 *
 * @param texts the numbered paragraphs of each report that is held, by inspection
 */
export function undecidedIn(
  { concerns, mentions, events }: ConcernRecord,
  texts: ReadonlyMap<string, readonly ReportPassage[]> = new Map(),
): UndecidedEvent[] {
  return events
    .toReversed()
    .map((event) => {
      const told = mentions.filter(({ inspectionId }) => inspectionId === event.inspectionId);
      const decide = (passage: Passage) => undecided(passage, told, concerns);
      return {
        event,
        items: event.items
          .map((item) => decide(itemPassage(item)))
          .filter(({ linked, proposals }) => proposals.length > 0 || linked.length === 0),
        paragraphs: (texts.get(event.inspectionId) ?? [])
          .map((paragraph) => decide(paragraphPassage(paragraph)))
          .filter(({ proposals }) => proposals.length > 0)
          .sort((a, b) => likelihood(b) - likelihood(a) || a.place.number - b.place.number),
      };
    })
    .filter(({ items, paragraphs }) => items.length + paragraphs.length > 0);
}

export function itemPassage({ number, text, criteria }: ImprovementListItem): Passage {
  return {
    place: { kind: 'item', number },
    text,
    findings: [{ criteria, says: 'recommended' }],
  };
}

export function paragraphPassage({ number, text, findings }: ReportPassage): Passage {
  return { place: { kind: 'paragraph', number }, text, findings };
}

export function isPlace(one: MentionPlace, { kind, number }: PassagePlace): boolean {
  return one.kind === kind && 'number' in one && one.number === number;
}

function undecided(
  passage: Passage,
  told: readonly ConcernMention[],
  concerns: ConcernRecord['concerns'],
): UndecidedPassage {
  const { place, text } = passage;
  const about = told.filter(({ places }) => places.some((one) => isPlace(one, place)));
  const is = (wanted: MentionStanding, id: string) =>
    about.some(({ standing, concernId }) => standing === wanted && concernId === id);
  const open = concerns.filter(({ id }) => !is('confirmed', id) && !is('refused', id));

  return {
    place,
    text,
    linked: concerns
      .filter(({ id }) => is('confirmed', id))
      .map(({ id, title }) => ({ concernId: id, title })),
    proposals: proposeMentions(passage, open).flatMap((proposal) => {
      const joins = recordedOf(proposal.concernId, told);
      return saysOpposite(proposal.status, joins) ? [] : [{ ...proposal, joins }];
    }),
  };
}

/** What is confirmed that a report says of a concern. What the council says of itself is no such thing. */
function recordedOf(id: string, told: readonly ConcernMention[]): MentionStatus | null {
  const confirmed = told.find(
    (one) => one.concernId === id && one.standing === 'confirmed' && !isClaim(one),
  );
  return confirmed?.status ?? null;
}

/** A strength is no place for what is recorded as a weakness, nor the other way round. */
function saysOpposite(proposed: MentionStatus | null, recorded: MentionStatus | null): boolean {
  if (proposed === null || recorded === null) return false;
  return (
    (isWeakness(proposed) && isWellSpokenOf(recorded)) ||
    (isWellSpokenOf(proposed) && isWeakness(recorded))
  );
}

function likelihood({ proposals }: UndecidedPassage): number {
  return Math.max(...proposals.map(({ rank }) => rank));
}
