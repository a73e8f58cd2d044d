import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import type { EventType } from '@/lib/domain/inspections';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { eventTitle, reportNoun } from '@/lib/format/inspections';
import { capitalise } from '@/lib/format/lists';
import { paths } from '@/lib/paths';

type Props = {
  inspection: { id: string; laName: string; type: EventType };
  /** Judgements in the order of the report, with their short names. */
  judgements: readonly { area: JudgementArea; shortName: string }[];
  /** Which of these pages this is. */
  current:
    | 'taskList'
    | 'evidence'
    | 'report'
    | 'checking'
    | 'factualAccuracy'
    | 'team'
    | JudgementArea;
};

/** The way between the pages of one inspection. It stands where breadcrumbs stand, and holds them. */
export function InspectionNav({ inspection, judgements, current }: Props) {
  const items = [
    { key: 'taskList', text: 'Overview', href: paths.inspections.taskList(inspection.id) },
    { key: 'evidence', text: 'Evidence', href: paths.inspections.evidence(inspection.id) },
    ...judgements.map(({ area, shortName }) => ({
      key: area,
      text: shortName,
      href: paths.inspections.judgement(inspection.id, area),
    })),
    {
      key: 'report',
      text: capitalise(reportNoun(inspection.type)),
      href: paths.inspections.report(inspection.id),
    },
    {
      key: 'checking',
      text: 'Quality assurance',
      href: paths.inspections.qualityAssurance(inspection.id),
    },
    {
      key: 'factualAccuracy',
      text: 'Factual accuracy',
      href: paths.inspections.factualAccuracy(inspection.id),
    },
    { key: 'team', text: 'Team', href: paths.inspections.team(inspection.id) },
  ];

  return (
    <div className="mx-auto max-w-page px-4 md:px-6 print:hidden">
      <Breadcrumbs items={[{ text: 'Inspections', href: paths.inspections.list }]} />
      <nav aria-label={eventTitle(inspection)} className="mt-2">
        <ul className="flex gap-x-6 border-line border-b text-table max-md:-mx-4 max-md:overflow-x-auto max-md:px-4 md:flex-wrap md:gap-x-4">
          {items.map(({ key, text, href }) => (
            <li key={key} className="shrink-0">
              <a
                href={href}
                aria-current={key === current ? 'page' : undefined}
                className="inline-block border-transparent border-b-[3px] py-2 no-underline hover:border-edge aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink"
              >
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
