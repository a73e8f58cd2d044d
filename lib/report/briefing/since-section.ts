import type { ActionDate } from '@/lib/domain/action-dates';
import type { BriefingBlock, BriefingSection, BriefingText } from '@/lib/domain/briefing';
import { formatDate } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import type { BriefingFacts } from './facts';
import { note, pageOnly, paragraph } from './words';

/** What has happened since, which changes no grade, and what the law requires by when. */
export function sinceSection(facts: BriefingFacts): BriefingSection {
  return {
    id: 'since',
    title: 'What has happened since, and what the law requires',
    blocks: [
      ...events(facts),
      { kind: 'heading', text: 'What you must do and what follows, by when' },
      ...law(facts),
    ],
  };
}

function events({ since, links }: BriefingFacts): BriefingBlock[] {
  if (since.length === 0) {
    return [
      paragraph([
        'No visit, inspection or intervention since is on record. ',
        { text: 'The register of interventions', href: links.intervention },
        ' holds what officials entered: a missing event does not mean that there was none.',
      ]),
    ];
  }
  const minor = since.filter((event) => event.minor).length;
  return [
    {
      kind: 'list',
      items: since.map(({ when, text, minor: small }) => ({
        text: [`${when}: `, ...text],
        ...(small ? { pageOnly: true } : {}),
      })),
    },
    note([
      'None of this changes a grade given before. ',
      ...(minor > 0
        ? [`Of ${formatCount(since.length, 'event')}, ${minor} stand on the page alone. `]
        : []),
      { text: 'The register of interventions', href: links.intervention },
      ' names the source of each. No grade sets one off here.',
    ]),
  ];
}

const subjects = {
  actionPlan: 'Your written action plan',
  priorityDraft: 'A draft of your answer to the areas for priority action',
  priorityPlan: 'Your plan for the areas for priority action',
  firstMonitoringVisit: 'Ofsted’s first monitoring visit',
} as const satisfies Record<ActionDate['kind'], string>;

function law({ law: { dates, listHeld }, today, inspection }: BriefingFacts): BriefingBlock[] {
  if (dates.length === 0) {
    return [
      paragraph(
        'After an inspection you publish a written action plan within 70 working days of receiving the report. The day cannot be worked out here.',
      ),
      source,
    ];
  }
  return [
    ...(listHeld
      ? []
      : [
          paragraph(
            'What the report asks for is not held here. If it asks for improvement, this applies:',
          ),
        ]),
    {
      kind: 'list',
      items: dates.map((date) => ({
        text: [
          `${subjects[date.kind]} ${date.dueOn < today ? 'was' : 'is'} due by ${formatDate(date.dueOn)}: ${ruleOf(date, inspection)}`,
        ],
      })),
    },
    pageOnly(dates.some(({ kind }) => kind === 'firstMonitoringVisit') ? bothSources : source),
  ];
}

function ruleOf(date: ActionDate, { publishedOn }: BriefingFacts['inspection']): string {
  return date.kind === 'firstMonitoringVisit'
    ? 'within four weeks of the day the plan is due, then about one every three months, usually up to six. This is the rule, not when they came.'
    : `${date.workingDays} working days after the report, counted from its publication on ${formatDate(publishedOn ?? date.dueOn)}. This is what the rule comes to, not whether a plan arrived.`;
}

const lawSources: BriefingText = [
  'Sources: ',
  {
    text: 'Education and Inspections Act 2006, section 137',
    href: 'https://www.legislation.gov.uk/ukpga/2006/40/section/137',
  },
  '; ',
  {
    text: 'Education and Inspections Act 2006 (Inspection of Local Authorities) Regulations 2007',
    href: 'https://www.legislation.gov.uk/uksi/2007/462/made',
  },
  '; GOV.UK, bank holidays in England.',
];
const source = note(lawSources);
const bothSources = note([
  ...lawSources,
  ' For monitoring visits: Ofsted, “Monitoring local authority children’s services judged inadequate” (no. 160035, May 2016); Community Care, 31 May 2016; Children and Young People Now, 17 September 2018.',
]);
