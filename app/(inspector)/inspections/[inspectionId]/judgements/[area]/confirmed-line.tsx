import type { InspectionWork } from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { ConfirmedGrade } from '@/components/checking/confirmed-grade';
import type { JudgedState } from '@/lib/domain/judgement-record';
import { paths } from '@/lib/paths';

type Props = { work: InspectionWork; state: JudgedState | undefined; confirms: boolean };

/** The grade people confirmed, and the way to its record; nothing where the grade was published elsewhere. */
export function ConfirmedLine({ work: { inspection, framework }, state, confirms }: Props) {
  if (!state || (inspection.status === 'published' && !state.confirmed)) return null;

  return (
    <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1 print:hidden">
      {state.confirmed && <span className="font-semibold">Confirmed</span>}
      <ConfirmedGrade state={state} words={framework.gradeWords} />
      <a href={paths.inspections.confirmJudgement(inspection.id, state.area)}>
        {confirms && !state.stands ? 'Confirm the grade' : 'What is recorded about the grade'}
      </a>
    </p>
  );
}
