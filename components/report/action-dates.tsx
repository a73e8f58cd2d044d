import { Details } from '@/components/ui/details';
import type { ActionDate } from '@/lib/domain/action-dates';
import { formatDate } from '@/lib/format/dates';
import { formatList } from '@/lib/format/lists';

type Props = { dates: readonly ActionDate[]; today: string };

const subjects = {
  actionPlan: 'The council’s action plan',
  priorityDraft: 'The council’s draft answer to the areas for priority action',
  priorityPlan: 'The council’s plan for the areas for priority action',
  firstMonitoringVisit: 'Ofsted’s first monitoring visit',
} as const satisfies Record<ActionDate['kind'], string>;

/** By when the council answers a report and inspectors look again, with the rule it is worked out by and its source. */
export function ActionDates({ dates, today }: Props) {
  if (dates.length === 0) return null;

  const answers = dates.flatMap((date) => ('workingDays' in date ? [date] : []));
  const monitoring = dates.find(({ kind }) => kind === 'firstMonitoringVisit');
  const lengths = [...new Set(answers.map(({ workingDays }) => String(workingDays)))];

  return (
    <div className="mt-4 max-w-prose">
      {dates.map(({ kind, dueOn }) => (
        <p key={kind}>
          {subjects[kind]} {dueOn < today ? 'was' : 'is'} due by {formatDate(dueOn)}
          {kind === 'firstMonitoringVisit' && ', and about one every three months after it'}.
        </p>
      ))}
      <Details summary={dates.length > 1 ? 'How these days are counted' : 'How this is counted'}>
        {lengths.length > 0 && (
          <p>
            {formatList(lengths)} working days after the council receives it, counted from the day
            it was published and without Saturdays, Sundays and bank holidays. This is what the rule
            comes to: it does not say whether or when a plan arrived.
          </p>
        )}
        {monitoring?.kind === 'firstMonitoringVisit' && <Monitoring {...monitoring} />}
        <Sources dates={dates} />
      </Details>
    </div>
  );
}

function Monitoring({ planDueOn }: { planDueOn: string }) {
  return (
    <p className="mt-2">
      Where overall effectiveness is inadequate, inspectors come back: first within four weeks of
      the day the action plan is due ({formatDate(planDueOn)}, 70 working days after the report),
      then about every three months, usually up to six times, until they inspect again. The day
      shown is the last working day of those weeks. It does not say when they came. The letter of
      the first visit is not published.
    </p>
  );
}

function Sources({ dates }: { dates: readonly ActionDate[] }) {
  const has = (wanted: ActionDate['kind']) => dates.some(({ kind }) => kind === wanted);

  return (
    <p className="mt-2 text-quiet text-table">
      Sources:{' '}
      <a href="https://www.legislation.gov.uk/ukpga/2006/40/section/137">
        Education and Inspections Act 2006, section 137
      </a>
      ;{' '}
      <a href="https://www.legislation.gov.uk/uksi/2007/462/made">
        Education and Inspections Act 2006 (Inspection of Local Authorities) Regulations 2007
      </a>
      {has('priorityDraft') &&
        '; for the draft, Ofsted in Children and Young People Now, 16 August 2018'}
      {has('firstMonitoringVisit') &&
        '; for monitoring visits, Ofsted, “Monitoring local authority children’s services judged inadequate” (no. 160035, May 2016), Community Care, 31 May 2016, and Children and Young People Now, 17 September 2018'}
      ; GOV.UK, bank holidays in England. Open Government Licence v3.0.
    </p>
  );
}
