import { toThreads } from '@/app/(public)/local-authorities/[laCode]/concerns/read-threads';
import { placeHref } from '@/components/improvement/place-links';
import type { ConcernEvent, ConcernRecord } from '@/lib/domain/concern-record';
import { formatPlaces, mentionStatusLabels } from '@/lib/format/concerns';
import { formatMonth } from '@/lib/format/dates';
import type { ConcernThread } from '@/lib/improvement/lineage';
import { paths } from '@/lib/paths';
import type { BriefingConcern, BriefingFacts } from '@/lib/report/briefing/facts';

/**
 * Concerns through inspections and visits, and what one of them speaks well of.
 *
 * @param until the last first day on site that counts, or null for all
 */
export function concernFacts(
  laCode: string,
  record: ConcernRecord,
  inspectionId: string,
  until: string | null,
): Pick<BriefingFacts, 'concerns' | 'praised'> {
  const events = record.events.filter(({ startedOn }) => until === null || startedOn <= until);
  const { threads, followed } = toThreads({ ...record, events });
  const spokenOf = threads.filter(({ mentioned }) => mentioned > 0);
  const year = (event: ConcernEvent | undefined) => event?.startedOn.slice(0, 4) ?? '';

  return {
    concerns: {
      all: spokenOf.map((thread) => toConcern(laCode, thread)),
      events: followed.length,
      from: year(followed[0]),
      to: year(followed.at(-1)),
    },
    praised: spokenOf.flatMap(({ concern, cells }) => {
      const here = cells.find(({ event }) => event.inspectionId === inspectionId)?.mention;
      return here?.status === 'praised' || here?.status === 'closed'
        ? [
            {
              title: concern.title,
              href: paths.localAuthorities.concern(laCode, concern.id),
              met: here.status === 'closed',
            },
          ]
        : [];
    }),
  };
}

function toConcern(
  laCode: string,
  { concern, cells, recommended, running, now }: ConcernThread<ConcernEvent>,
): BriefingConcern {
  const listPage = paths.localAuthorities.concerns(laCode);

  return {
    title: concern.title,
    href: paths.localAuthorities.concern(laCode, concern.id),
    recommended,
    running,
    returned: cells.some(({ returned }) => returned),
    now: now
      ? `${formatMonth(now.event.startedOn)}: ${mentionStatusLabels[now.status].toLowerCase()}`
      : 'Not spoken of',
    places: cells.flatMap(({ event, mention }) => {
      if (mention?.status !== 'recommended') return [];

      const [first] = mention.places;
      return [
        {
          when: formatMonth(event.startedOn),
          where: formatPlaces(mention.places),
          href: first ? placeHref(event, first, listPage) : null,
        },
      ];
    }),
  };
}
