import { type Route, routeOf } from '@/lib/comparison/routes-out';
import {
  eventsSince,
  type SinceThen,
  type SupportSince,
  supportSince,
} from '@/lib/comparison/since-then';
import { type Spell, spellsInadequate } from '@/lib/comparison/time-inadequate';
import { comparePartialDays } from '@/lib/domain/council-items';
import { deliveryOrganisations } from '@/lib/domain/delivery-organisations';
import { type EarlierFinding, lastEarlierFinding } from '@/lib/domain/earlier-findings';
import type { Inspection, Visit } from '@/lib/domain/inspection-record';
import { listCouncilItems } from '@/lib/queries/council-items';
import { readPublishedRecord } from '@/lib/queries/published-record';

/** What is on record of intervention in an authority, beside its grades. */
export type AuthoritySupport = {
  /** Since its newest inspection began, oldest first. */
  since: readonly (SinceThen | SupportSince)[];
  /** When it was inadequate overall and what is on record for each time, oldest first. */
  times: readonly (Spell & { route: Route })[];
  earlier: EarlierFinding | null;
};

/** Reads it as the public may. */
export async function readSupport(
  laCode: string,
  newest: Inspection | undefined,
  visits: readonly Visit[],
  today: string,
): Promise<AuthoritySupport> {
  const [record, events] = await Promise.all([
    readPublishedRecord(),
    listCouncilItems('intervention', { laCode }, null),
  ]);
  const own = record.filter((authority) => authority.laCode === laCode);
  const known = { record, organisations: deliveryOrganisations, events, until: today };
  const from = newest?.startedOn ?? newest?.publishedOn ?? '';

  return {
    since: [
      ...eventsSince(from, laCode, visits, deliveryOrganisations),
      ...supportSince(from, events, record),
    ].toSorted((a, b) => comparePartialDays(a.day, b.day)),
    times: spellsInadequate(own, 'overallEffectiveness', today)
      .toSorted((a, b) => a.from.localeCompare(b.from))
      .map((spell) => ({ ...spell, route: routeOf(spell, known) })),
    earlier: lastEarlierFinding(laCode),
  };
}
