import { Table } from '@/components/ui/table';
import { actionDates } from '@/lib/domain/action-dates';
import type { ConcernEvent } from '@/lib/domain/concern-record';
import { formatDate, formatDateRange } from '@/lib/format/dates';
import { formatPlanCounts } from '@/lib/format/improvement';
import { eventTypeLabels } from '@/lib/format/inspections';
import { capitalise } from '@/lib/format/lists';
import { formatCount } from '@/lib/format/numbers';
import type { AreaCoverage, PlanStanding } from '@/lib/improvement/plan';
import { paths } from '@/lib/paths';
import type { Plan } from './read-plan';

/** Every report or letter that asks for something, with when its plan was due, how far it is and what nobody owns. */
export function PlansTable({ laCode, plans }: { laCode: string; plans: readonly Plan[] }) {
  return (
    <Table
      caption="What each report or letter asks for, newest first"
      rows={plans}
      rowKey={({ event }) => event.inspectionId}
      widths={[27, 14, 8, 17, 34]}
      columns={[
        {
          key: 'event',
          heading: 'Answers',
          rowHeading: true,
          cell: ({ event }) => (
            <a href={paths.improvement.plan(laCode, event.inspectionId)}>
              {eventTypeLabels[event.type]}, {daysOnSite(event)}
            </a>
          ),
        },
        { key: 'due', heading: 'Action plan due', cell: ({ event }) => planDue(event) },
        {
          key: 'areas',
          heading: 'Asked for',
          numeric: true,
          cell: ({ standing }) => standing.counts.areas,
        },
        {
          key: 'noOwner',
          heading: 'Areas that nobody owns',
          cell: ({ event, standing }) => (
            <Unowned laCode={laCode} event={event} standing={standing} />
          ),
        },
        {
          key: 'counts',
          heading: 'Progress',
          cell: ({ standing: { counts } }) =>
            counts.actions === 0
              ? 'No action yet'
              : `${capitalise(formatCount(counts.actions, 'action'))}. ${formatPlanCounts(counts)}`,
        },
      ]}
    />
  );
}

/** "4 to 15 February 2019". */
export function daysOnSite({ startedOn, endedOn }: ConcernEvent): string {
  return endedOn ? formatDateRange(startedOn, endedOn) : formatDate(startedOn);
}

/** A visit asks for a plan only where it names an area for priority action. */
function planDue(event: ConcernEvent): string {
  const plan = actionDates({ ...event, areas: event.items }).find(
    ({ kind }) => kind === 'actionPlan' || kind === 'priorityPlan',
  );
  return plan ? formatDate(plan.dueOn) : 'No plan asked for';
}

type UnownedProps = { laCode: string; event: ConcernEvent; standing: PlanStanding };

/** Which areas nobody answers for: by number, each as the way to it. */
function Unowned({ laCode, event, standing: { coverage, counts } }: UnownedProps) {
  if (counts.actions === 0) return `All ${counts.areas}`;

  const numbers = (state: AreaCoverage['state']) =>
    coverage.filter((one) => one.state === state).map(({ area }) => area.number);
  const parts = [
    { words: 'No owner', areas: numbers('noOwner') },
    { words: 'No action', areas: numbers('noAction') },
  ].filter(({ areas }) => areas.length > 0);
  if (parts.length === 0) return 'None';

  return parts.map(({ words, areas }) => (
    <span key={words} className="block">
      {words}:{' '}
      {areas.map((number, index) => (
        <span key={number}>
          {index > 0 && ', '}
          <a href={paths.improvement.plan(laCode, event.inspectionId, `area-${number}`)}>
            area {number}
          </a>
        </span>
      ))}
    </span>
  ));
}
