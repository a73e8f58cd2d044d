import { ComparedFields } from '@/components/imports/compared-fields';
import { ReportRead } from '@/components/imports/report-read';
import { Section } from '@/components/layout/section';
import { Button, ButtonGroup } from '@/components/ui/button';
import { Checkboxes } from '@/components/ui/checkboxes';
import { DateInput } from '@/components/ui/date-input';
import { errorFor } from '@/components/ui/error-summary';
import { WarningText } from '@/components/ui/warning-text';
import { Working } from '@/components/ui/working';
import { addressDay } from '@/lib/domain/inspection-record';
import { formatDate } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import type { FieldError } from '@/lib/schemas/form-state';
import { reportFields } from '@/lib/schemas/report-file';
import { contradictionsIn, type ReportPlan } from '@/lib/services/report-imports/take-in-report';
import { importReportAction } from './actions';
import { factsOf, gradesOf, sectionsOf } from './to-report-read';

type Props = { plan: ReportPlan; content: string; errors: readonly FieldError[] };

/** What a report says, what taking it in would do, and the button that does it. Nothing is stored yet. */
export function Looked({ plan, content, errors }: Props) {
  const { report, target, compared, fileName, takenInOn } = plan;
  const mayTake = target.kind !== 'none' && takenInOn === null;

  return (
    <>
      <Section title={fileName} id="looked-at">
        <p className="mb-4 max-w-prose">Nothing has been stored yet. {effectOf(plan)}</p>
        {target.kind === 'none' && (
          <WarningText>This report cannot be taken in. {target.why}.</WarningText>
        )}
        {target.kind === 'onRecord' && (
          <p className="mb-4">
            <a
              href={paths.localAuthorities.inspection(
                target.inspection.laCode,
                addressDay(target.inspection),
              )}
            >
              The inspection on record
            </a>
          </p>
        )}
        {mayTake ? (
          <TakeForm plan={plan} content={content} errors={errors} />
        ) : (
          <p>
            <a href={paths.imports.reports}>Choose another file</a>
          </p>
        )}
      </Section>
      {compared.length > 0 && (
        <Section title="The file beside the record" id="compared">
          <ComparedFields lines={compared} />
        </Section>
      )}
      <ReportRead
        report={{
          summary: [...report.summary],
          improvements: [...report.improvements],
          warnings: [...report.warnings],
        }}
        facts={factsOf(report)}
        grades={gradesOf(report)}
        sections={sectionsOf(report)}
      />
    </>
  );
}

function TakeForm({ plan, content, errors }: Props) {
  const { step, name, content: contentField, seen, publishedOn } = reportFields;
  const disagreements = contradictionsIn(plan).length;

  return (
    <form action={importReportAction} className="mt-6 max-w-form">
      <input type="hidden" name={step} value="take" />
      <input type="hidden" name={name} value={plan.fileName} />
      <input type="hidden" name={contentField} value={content} />
      {disagreements > 0 && (
        <Checkboxes
          name={seen}
          label={`The file and the record disagree in ${formatCount(disagreements, 'place')}`}
          hint="The record stays as it is. The disagreement is stored and shown beside the text."
          options={[{ value: 'yes', label: 'I have seen where they disagree' }]}
          error={errorFor(errors, seen)}
        />
      )}
      {plan.target.kind === 'new' && plan.report.publishedOn === undefined && (
        <DateInput
          name={publishedOn}
          label="When was the report published?"
          hint="The report does not say. Ofsted’s website does."
          error={errorFor(errors, publishedOn)}
        />
      )}
      <ButtonGroup>
        <Button>Take it into the record</Button>
        <a href={paths.imports.reports}>Choose another file</a>
      </ButtonGroup>
      <Working words="Taking the report in" />
    </form>
  );
}

/** What taking the report in would change, in a sentence or two. */
function effectOf({ target, takenInOn, areasHeld, report }: ReportPlan): string {
  if (takenInOn !== null) return `This very file was taken in on ${formatDate(takenInOn)}.`;
  if (target.kind === 'none') return '';

  const where =
    target.kind === 'new'
      ? 'The record does not have this inspection: it would be added with these grades.'
      : 'Its text would be put to the inspection on record, whose grades and days stay as they are.';
  const areas =
    areasHeld > 0
      ? `${formatCount(areasHeld, 'area')} for improvement on record already, which stay as they are.`
      : `${formatCount(report.improvements.length, 'area')} for improvement would be stored.`;
  return `${where} ${areas}`;
}
