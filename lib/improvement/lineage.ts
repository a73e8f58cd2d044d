import type { ConcernContent, MentionContent, MentionStatus } from '@/lib/domain/concerns';

/** An inspection or visit on which concerns are followed. Days are YYYY-MM-DD. */
export type LineageEvent = { inspectionId: string; startedOn: string };

export type LineageConcern = { id: string } & ConcernContent;

export type LineageMention = Pick<MentionContent, 'status' | 'places' | 'closedBy' | 'note'> & {
  id: string;
  concernId: string;
  inspectionId: string;
};

/** What one event says of one concern. */
export type ThreadCell<Event extends LineageEvent> = {
  event: Event;
  /** Null where the event says nothing of weight: that is not the same as all being well. */
  mention: LineageMention | null;
  /** A weakness again, after it had been described as met. */
  returned: boolean;
};

/** Two reports that say opposite things of one concern within a short time. */
export type Contradiction<Event extends LineageEvent> = {
  earlier: { event: Event; status: MentionStatus };
  later: { event: Event; status: MentionStatus };
  months: number;
};

/** The council says itself that a concern is met. It stands beside what inspectors say and never in its place. */
export type CouncilClaim<Event extends LineageEvent> = {
  mention: LineageMention;
  /** The newest inspection or visit when it was said. */
  event: Event;
  /** The first one after it that speaks of a weakness again, or null. */
  contradictedBy: { event: Event; status: MentionStatus } | null;
};

export type ConcernThread<Event extends LineageEvent> = {
  concern: LineageConcern;
  /** One for each event, oldest first. */
  cells: readonly ThreadCell<Event>[];
  /** How many events ask for it to improve, and how many say anything of it. */
  recommended: number;
  mentioned: number;
  /** How many times running it was asked for, each time that it was spoken of. */
  running: number;
  /** Where it stands after the newest event that speaks of it, or null when none does. */
  now: { status: MentionStatus; returned: boolean; event: Event } | null;
  contradictions: readonly Contradiction<Event>[];
  claims: readonly CouncilClaim<Event>[];
};

/** Opposite findings further apart than this are a change, not a contradiction. */
export const contradictionMonths = 18;

/**
 * Follows every concern through the events, oldest first. Repeat concerns come first: by how many events ask for
 * them, then by how many speak of them, then by title.
 */
export function followConcerns<Event extends LineageEvent>(
  events: readonly Event[],
  concerns: readonly LineageConcern[],
  mentions: readonly LineageMention[],
): ConcernThread<Event>[] {
  const inOrder = events.toSorted((a, b) => a.startedOn.localeCompare(b.startedOn));

  return concerns
    .map((concern) =>
      followConcern(
        inOrder,
        concern,
        mentions.filter(({ concernId }) => concernId === concern.id),
      ),
    )
    .sort(
      (a, b) =>
        b.recommended - a.recommended ||
        b.mentioned - a.mentioned ||
        a.concern.title.localeCompare(b.concern.title, 'en-GB'),
    );
}

function followConcern<Event extends LineageEvent>(
  events: readonly Event[],
  concern: LineageConcern,
  mentions: readonly LineageMention[],
): ConcernThread<Event> {
  let met = false;
  const told = mentions.filter((mention) => !isClaim(mention));
  const cells = events.map((event): ThreadCell<Event> => {
    const mention = told.find(({ inspectionId }) => inspectionId === event.inspectionId) ?? null;
    const weak = mention !== null && isWeakness(mention.status);
    const returned = met && weak;
    if (mention?.status === 'closed') met = true;
    else if (weak) met = false;

    return { event, mention, returned };
  });
  const spoken = cells.flatMap(({ event, mention, returned }) =>
    mention ? [{ event, status: mention.status, returned }] : [],
  );

  return {
    concern,
    cells,
    recommended: spoken.filter(({ status }) => status === 'recommended').length,
    mentioned: spoken.length,
    running: longestRun(spoken.map(({ status }) => status === 'recommended')),
    now: spoken.at(-1) ?? null,
    contradictions: contradictionsIn(spoken),
    claims: mentions.filter(isClaim).flatMap((mention) => {
      const event = events.find(({ inspectionId }) => inspectionId === mention.inspectionId);
      if (!event) return [];
      const later = spoken.find(
        (one) => one.event.startedOn > event.startedOn && isWeakness(one.status),
      );
      return [{ mention, event, contradictedBy: later ?? null }];
    }),
  };
}

/** Whether it is the council that says a concern is met, not a report. */
export function isClaim({ closedBy }: Pick<LineageMention, 'closedBy'>): boolean {
  return closedBy === 'council';
}

/** Asked for, or found and not asked for. */
export function isWeakness(status: MentionStatus): boolean {
  return status === 'recommended' || status === 'found';
}

export function isWellSpokenOf(status: MentionStatus): boolean {
  return status === 'praised' || status === 'closed';
}

function longestRun(flags: readonly boolean[]): number {
  let [longest, run] = [0, 0];
  for (const flag of flags) {
    run = flag ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

type Spoken<Event> = { event: Event; status: MentionStatus };

function contradictionsIn<Event extends LineageEvent>(
  spoken: readonly Spoken<Event>[],
): Contradiction<Event>[] {
  return spoken.flatMap((later, index) => {
    const earlier = spoken[index - 1];
    if (!earlier || !areOpposite(earlier.status, later.status)) return [];

    const months = monthsBetween(earlier.event.startedOn, later.event.startedOn);
    return months <= contradictionMonths
      ? [
          {
            earlier: { event: earlier.event, status: earlier.status },
            later: { event: later.event, status: later.status },
            months,
          },
        ]
      : [];
  });
}

/** A weakness that is then described as met is how it should go, and no contradiction. */
function areOpposite(earlier: MentionStatus, later: MentionStatus): boolean {
  return (
    (isWellSpokenOf(earlier) && isWeakness(later)) || (isWeakness(earlier) && later === 'praised')
  );
}

/** Whole months from one day to another, as people count them. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;

  return toDay < fromDay ? months - 1 : months;
}
