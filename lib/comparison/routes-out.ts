import { lastDayOf } from '@/lib/domain/council-items';
import type { DeliveryOrganisation } from '@/lib/domain/delivery-organisations';
import type { EarlierFinding } from '@/lib/domain/earlier-findings';
import type { InterventionContent, InterventionKind } from '@/lib/domain/governance';
import type { JudgementOutcome } from '@/lib/domain/grades';
import type { RouteKind } from '@/lib/domain/movement-search';
import type {
  PublishedInspection,
  PublishedRecord,
  RecordedAuthority,
} from '@/lib/domain/published-record';
import { standingInspection } from './as-at';
import type { Spell } from './time-inadequate';

/** A dated event of intervention or support, as officials or the public record have it. */
export type RouteEvent = { id: string; laCode: string | null; content: InterventionContent };

/** Another authority that helped, and what it was graded overall when that began. */
export type Partner = {
  laCode: string;
  name: string;
  event: RouteEvent;
  outcome: JudgementOutcome | null;
};

/** What is on record between two days, and which kind of route that makes it. */
export type Route = {
  kind: RouteKind;
  organisations: readonly DeliveryOrganisation[];
  partners: readonly Partner[];
  /** Notices, directions, commissioners and advisers, oldest first. */
  measures: readonly RouteEvent[];
};

type Known = {
  record: PublishedRecord;
  organisations: readonly DeliveryOrganisation[];
  events: readonly RouteEvent[];
  /** The day asked about, which ends what goes on. */
  until: string;
};

const measureKinds: readonly InterventionKind[] = [
  'improvementNotice',
  'commissionerAnnounced',
  'direction',
  'revisedDirection',
  'commissioner',
  'adviser',
  'review',
  'adviserReport',
  'revocation',
  'noticeClosed',
];

/** The route of a time of inadequate, from what is on record for that time. */
export function routeOf(spell: Spell, known: Known): Route {
  const { authority, from, end } = spell;

  return routeBetween(authority.laCode, from, end.kind === 'goesOn' ? known.until : end.day, known);
}

/** The same for any two days: for what an authority did after a finding that is older than the record. */
export function routeBetween(laCode: string, from: string, to: string, known: Known): Route {
  const during = eventsBetween(known.events, laCode, from, to);

  return routeFrom(organisationsBetween(known.organisations, laCode, from, to), during, known);
}

/** From the first finding of inadequate, the record’s or an earlier one, to the first good or outstanding after it. */
export type Recovery = {
  authority: RecordedAuthority;
  earlier: EarlierFinding | null;
  /** The full inspections that graded it overall, oldest first. */
  graded: readonly PublishedInspection[];
  /** Days of the first inadequate and of the first good or better after it; the day asked about where none came. */
  from: string;
  to: string;
  route: Route;
};

/** The whole way of an authority that was ever found inadequate, or null where it never was. */
export function recoveryOf(
  authority: RecordedAuthority,
  earlier: EarlierFinding | null,
  known: Known,
): Recovery | null {
  const graded = authority.inspections
    .filter(
      ({ publishedOn, judgements }) =>
        publishedOn !== null && publishedOn <= known.until && judgements.overallEffectiveness,
    )
    .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  const failed = graded.find(({ judgements }) => judgements.overallEffectiveness === 'inadequate');
  const from = earlier?.publishedOn ?? (failed && dayOf(failed));
  if (from === undefined) return null;

  const good = graded.find(
    (inspection) =>
      dayOf(inspection) > (failed ? dayOf(failed) : from) &&
      (inspection.judgements.overallEffectiveness === 'good' ||
        inspection.judgements.overallEffectiveness === 'outstanding'),
  );
  const to = good ? dayOf(good) : known.until;
  return {
    authority,
    earlier,
    graded,
    from,
    to,
    route: routeBetween(authority.laCode, from, to, known),
  };
}

/** What a partner authority was graded overall on the last day its help can have begun. */
export function partnerOf(event: RouteEvent, record: PublishedRecord): Partner | null {
  const { partnerLaCode: laCode, happenedOn } = event.content;
  if (laCode === null) return null;

  const authority = record.find((one) => one.laCode === laCode);
  const day = lastDayOf(happenedOn);
  const standing =
    authority && standingInspection(authority, { day, rule: 'publication', publishedBy: day });
  return {
    laCode,
    name: authority?.name ?? laCode,
    event,
    outcome: standing?.judgements.overallEffectiveness ?? null,
  };
}

/** Who ran services for a council, other than itself, at some time between two days. Earliest first. */
function organisationsBetween(
  organisations: readonly DeliveryOrganisation[],
  laCode: string,
  from: string,
  to: string,
): DeliveryOrganisation[] {
  return organisations
    .filter(
      (one) =>
        one.laCode === laCode &&
        one.startedOn <= to &&
        (one.endedOn === undefined || one.endedOn >= from),
    )
    .toSorted((a, b) => a.startedOn.localeCompare(b.startedOn));
}

/**
 * An event belongs to a time when some of it may have been in it: it began there, or began before and is known to
 * have ended no earlier. What began before and has no known end may have been over for years.
 */
function eventsBetween(
  events: readonly RouteEvent[],
  laCode: string,
  from: string,
  to: string,
): RouteEvent[] {
  return events
    .filter(({ laCode: own, content: { happenedOn, endedOn } }) => {
      const last = lastDayOf(endedOn ?? happenedOn);
      return own === laCode && firstDay(happenedOn) <= to && last >= from;
    })
    .toSorted((a, b) =>
      firstDay(a.content.happenedOn).localeCompare(firstDay(b.content.happenedOn)),
    );
}

function routeFrom(
  organisations: readonly DeliveryOrganisation[],
  during: readonly RouteEvent[],
  { record }: Known,
): Route {
  const partners = during.flatMap((event) => partnerOf(event, record) ?? []);
  const measures = during.filter(({ content }) => measureKinds.includes(content.kind));
  const moved = organisations.length > 0 || during.some(({ content }) => content.kind === 'trust');
  const kind = moved
    ? 'organisation'
    : partners.length > 0
      ? 'partner'
      : measures.length > 0
        ? 'department'
        : 'nothing';

  return { kind, organisations, partners, measures };
}

const dayOf = ({ publishedOn }: PublishedInspection) => publishedOn ?? '';

/** The first day a partial day can mean. */
function firstDay(day: string): string {
  return `${day}-01-01`.slice(0, 10);
}
