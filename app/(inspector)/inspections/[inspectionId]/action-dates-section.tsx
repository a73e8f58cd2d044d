import { ActionDates } from '@/components/report/action-dates';
import { actionDates } from '@/lib/domain/action-dates';
import { getReportText } from '@/lib/queries/reports';
import { today } from '@/lib/server/clock';
import type { InspectionWork } from './inspection-work';

/** By when the council answers the report, once it is published. */
export async function ActionDatesSection({ work: { inspection } }: { work: InspectionWork }) {
  if (inspection.status !== 'published') return null;

  const { areasForImprovement } = await getReportText(inspection);
  return (
    <ActionDates
      dates={actionDates({ ...inspection, areas: areasForImprovement })}
      today={today()}
    />
  );
}
