import { Section } from '@/components/layout/section';
import type { Inspection } from '@/lib/domain/inspection-record';

/** Where a report's grades are on record and its words are not. */
export function ReportNotHeld({ inspection }: { inspection: Pick<Inspection, 'reportUrl'> }) {
  return (
    <Section title="The report itself" id="report">
      <p className="max-w-prose">
        This service holds the grades and dates of this inspection. It does not hold the words of
        the report or the evidence behind it, so no reasons can be shown here.{' '}
        {inspection.reportUrl ? (
          <a href={inspection.reportUrl}>Read the report on Ofsted’s website (PDF)</a>
        ) : (
          'The address of the published report is not on record.'
        )}
      </p>
    </Section>
  );
}
