import { eventsSince, type SinceThen } from '@/lib/comparison/since-then';
import { type CouncilItem, comparePartialDays } from '@/lib/domain/council-items';
import { deliveryOrganisations } from '@/lib/domain/delivery-organisations';
import type { InterventionContent, InterventionKind } from '@/lib/domain/governance';
import { addressDay, type Inspection, type Visit } from '@/lib/domain/inspection-record';
import { formatDate, formatDateRange } from '@/lib/format/dates';
import { gradeInSentence } from '@/lib/format/grades';
import { formatPartialDay, interventionLabels } from '@/lib/format/improvement';
import { visitTypeLabels } from '@/lib/format/inspections';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { frameworkFor } from '@/lib/frameworks/index';
import { paths } from '@/lib/paths';
import type { BriefingEvent } from '@/lib/report/briefing/facts';

type Happened = {
  laCode: string;
  inspection: Inspection;
  later: readonly Inspection[];
  visits: readonly Visit[];
  interventions: readonly CouncilItem<InterventionContent>[];
  names: ReadonlyMap<string, string>;
};

/** What changes who answers for a service; the rest is told on the page alone. */
const large: readonly InterventionKind[] = [
  'improvementNotice',
  'direction',
  'revisedDirection',
  'review',
  'trust',
  'revocation',
  'noticeClosed',
];

const mostInBriefing = 6;

/** Everything on record after an inspection began, oldest first. */
export function sinceFacts(happened: Happened): BriefingEvent[] {
  const { laCode, inspection, later, visits, interventions, names } = happened;
  const from = inspection.startedOn ?? inspection.publishedOn ?? '';

  const dated: Dated[] = [
    ...later.map(ofInspection),
    ...eventsSince(from, laCode, visits, deliveryOrganisations).map((event) =>
      event.kind === 'visit' ? ofVisit(event.day, event.visit) : ofDelivery(event),
    ),
    ...interventions
      .filter(({ content }) => comparePartialDays(content.happenedOn, from) > 0)
      .map(({ content }) => ofIntervention(content, names)),
  ];
  const all = dated.toSorted((a, b) => comparePartialDays(a.day, b.day)).map(({ event }) => event);
  const tooMany = all.filter(({ minor }) => !minor).length > mostInBriefing;

  return all.map(({ small = false, ...event }) => ({
    ...event,
    minor: event.minor || (tooMany && small),
  }));
}

/** Small: it gives way where there are too many for two pages. */
type Dated = { day: string; event: BriefingEvent & { small?: boolean } };

function ofInspection(inspection: Inspection): Dated {
  const day = inspection.startedOn ?? inspection.publishedOn ?? '';
  const { gradeWords, tableOrder } = frameworkFor(inspection.framework);
  const grades = tableOrder.flatMap((area) => {
    const outcome = inspection.judgements.find((one) => one.area === area)?.outcome;
    return outcome && outcome !== 'notJudged'
      ? [`${judgementAreaLabels[area].toLowerCase()}, ${gradeInSentence(outcome, gradeWords)}`]
      : [];
  });
  const overall = grades.filter((words) => words.startsWith('overall'));

  return {
    day,
    event: {
      when:
        inspection.startedOn && inspection.endedOn
          ? formatDateRange(inspection.startedOn, inspection.endedOn)
          : formatDate(day),
      text: [
        {
          text: 'Inspection',
          href: paths.localAuthorities.inspection(inspection.laCode, addressDay(inspection)),
        },
        `: ${(overall.length > 0 ? overall : grades).join('; ')}.`,
      ],
      minor: false,
    },
  };
}

function ofDelivery({
  day,
  kind,
  organisation: { name },
}: Exclude<SinceThen, { kind: 'visit' }>): Dated {
  const text =
    kind === 'deliveryBegan'
      ? `${name} began to run the services.`
      : `${name} ran the services for the last day.`;
  return { day, event: { when: formatDate(day), text: [text], minor: false } };
}

function ofVisit(day: string, visit: Visit): Dated {
  const what = visitTypeLabels[visit.type];
  const about = visit.theme ? `: ${visit.theme}` : '';
  const urgent = visit.priorityAction === true ? ', with an area for priority action' : '';

  return {
    day,
    event: {
      when: formatDate(day),
      text: [
        visit.letterHeld
          ? {
              text: what,
              href: paths.localAuthorities.inspection(visit.laCode, addressDay(visit)),
            }
          : what,
        `${about}${urgent}.`,
      ],
      minor: visit.priorityAction !== true && visit.type === 'monitoringVisit',
      small: visit.priorityAction !== true,
    },
  };
}

function ofIntervention(
  { kind, happenedOn, detail, outcome, partnerLaCode, organisation }: InterventionContent,
  names: ReadonlyMap<string, string>,
): Dated {
  const whom = [partnerLaCode && (names.get(partnerLaCode) ?? partnerLaCode), organisation]
    .filter(Boolean)
    .join(', ');
  const label = interventionLabels[kind];
  const told = [`${label}${whom ? `: ${whom}` : ''}.`, outcome ?? detail].filter(Boolean).join(' ');

  return {
    day: happenedOn,
    event: {
      when: formatPartialDay(happenedOn),
      text: [!outcome && saysAlready(detail, label, whom) ? detail : told],
      minor: !large.includes(kind),
    },
  };
}

/** Whether the detail of an event names what it is and whom it concerns, so that a label would say it twice. */
function saysAlready(detail: string | null, label: string, whom: string): detail is string {
  const [first = ''] = label.toLowerCase().split(' ');
  if (detail === null) return false;
  return detail.toLowerCase().includes(first) && detail.includes(whom);
}
