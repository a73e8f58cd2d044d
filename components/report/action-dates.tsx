import { Details } from '@/components/ui/details';
import type { ActionDate } from '@/lib/domain/action-dates';
import { formatDate } from '@/lib/format/dates';
import { formatList } from '@/lib/format/lists';

type Props = { dates: readonly ActionDate[]; today: string };

const subjects = {
  actionPlan: 'The council’s action plan',
  priorityDraft: 'The council’s draft answer to the areas for priority action',
  priorityPlan: 'The council’s plan for the areas for priority action',
} as const satisfies Record<ActionDate['kind'], string>;

/** By when the council answers a report, with the rule it is worked out by and where that stands. */
export function ActionDates({ dates, today }: Props) {
  if (dates.length === 0) return null;

  const lengths = [...new Set(dates.map(({ workingDays }) => String(workingDays)))];

  return (
    <div className="mt-4 max-w-prose">
      {dates.map(({ kind, dueOn }) => (
        <p key={kind}>
          {subjects[kind]} {dueOn < today ? 'was' : 'is'} due by {formatDate(dueOn)}.
        </p>
      ))}
      <Details summary={dates.length > 1 ? 'How these days are counted' : 'How this is counted'}>
        <p>
          {formatList(lengths)} working days after the council receives it, counted from the day it
          was published and without Saturdays, Sundays and bank holidays. This is what the rule
          comes to: it does not say whether or when a plan arrived.
        </p>
        <p className="mt-2 text-quiet text-table">
          Sources:{' '}
          <a href="https://www.legislation.gov.uk/ukpga/2006/40/section/137">
            Education and Inspections Act 2006, section 137
          </a>
          ;{' '}
          <a href="https://www.legislation.gov.uk/uksi/2007/462/made">
            Education and Inspections Act 2006 (Inspection of Local Authorities) Regulations 2007
          </a>
          {dates.some(({ kind }) => kind === 'priorityDraft') &&
            '; for the draft, Ofsted in Children and Young People Now, 16 August 2018'}
          ; GOV.UK, bank holidays in England. Open Government Licence v3.0.
        </p>
      </Details>
    </div>
  );
}
