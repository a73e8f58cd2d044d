import { ButtonLink } from '@/components/ui/button';
import { paths } from '@/lib/paths';

/** What can be done with the report from the page that shows it. */
export function ReportTasks({
  inspectionId,
  canWrite,
  report,
}: {
  inspectionId: string;
  canWrite: boolean;
  report: 'report' | 'letter';
}) {
  return (
    <p className="my-6 flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden">
      {canWrite && (
        <ButtonLink href={paths.inspections.writeReport(inspectionId)}>
          Write the {report}
        </ButtonLink>
      )}
      <a href={paths.inspections.preview(inspectionId)}>Preview as it will be published</a>
    </p>
  );
}
