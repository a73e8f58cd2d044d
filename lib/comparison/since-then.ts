import { comparePartialDays } from '@/lib/domain/council-items';
import type { DeliveryOrganisation } from '@/lib/domain/delivery-organisations';
import type { Visit } from '@/lib/domain/inspection-record';
import type { PublishedRecord } from '@/lib/domain/published-record';
import { type Partner, partnerOf, type RouteEvent } from './routes-out';

/** What has happened in an authority since an inspection, oldest first. It changes no grade. */
export type SinceThen =
  | { kind: 'visit'; day: string; visit: Visit }
  | { kind: 'deliveryBegan' | 'deliveryEnded'; day: string; organisation: DeliveryOrganisation };

/**
 * Visits, and changes of who runs the services, after an inspection began.
 *
 * @param startedOn its first day on site, or its publication where that is not known
 */
export function eventsSince(
  startedOn: string,
  laCode: string,
  visits: readonly Visit[],
  organisations: readonly DeliveryOrganisation[],
): SinceThen[] {
  const own = organisations.filter((organisation) => organisation.laCode === laCode);

  return [
    ...visits.flatMap((visit): SinceThen[] => {
      const day = visit.startedOn ?? visit.publishedOn;
      return day ? [{ kind: 'visit', day, visit }] : [];
    }),
    ...own.map(
      (organisation): SinceThen => ({
        kind: 'deliveryBegan',
        day: organisation.startedOn,
        organisation,
      }),
    ),
    ...own.flatMap((organisation): SinceThen[] =>
      organisation.endedOn === undefined
        ? []
        : [{ kind: 'deliveryEnded', day: organisation.endedOn, organisation }],
    ),
  ]
    .filter(({ day }) => day > startedOn)
    .toSorted((a, b) => a.day.localeCompare(b.day));
}

/** An event of intervention or support since an inspection. Its day may be a month or a year. */
export type SupportSince = {
  kind: 'support';
  day: string;
  event: RouteEvent;
  /** The authority that helps, with its grade when that began. */
  partner: Partner | null;
};

/** Intervention and support on record after an inspection began, oldest first. */
export function supportSince(
  startedOn: string,
  events: readonly RouteEvent[],
  record: PublishedRecord,
): SupportSince[] {
  return events
    .filter(({ content }) => comparePartialDays(content.happenedOn, startedOn) > 0)
    .map(
      (event): SupportSince => ({
        kind: 'support',
        day: event.content.happenedOn,
        event,
        partner: partnerOf(event, record),
      }),
    )
    .toSorted((a, b) => comparePartialDays(a.day, b.day));
}

/** Whole years since a day, counted on the anniversary. */
export function yearsSince(day: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(day.slice(0, 4));
  return today.slice(5) < day.slice(5) ? years - 1 : years;
}
