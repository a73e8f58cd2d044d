import { UploadGuard } from '@/components/bundles/upload-guard';
import { Section } from '@/components/layout/section';
import { Button } from '@/components/ui/button';
import { errorFor } from '@/components/ui/error-summary';
import { controlClasses, describedBy, Field } from '@/components/ui/field';
import { Working } from '@/components/ui/working';
import type { FieldError } from '@/lib/schemas/form-state';
import { formatBytes } from '@/lib/schemas/read-upload';
import { reportFields, reportFileBytes, tooLargeReport } from '@/lib/schemas/report-file';
import { importReportAction } from './actions';

/** Choosing a published report, to be looked at first. */
export function UploadSection({ errors }: { errors: readonly FieldError[] }) {
  const { file, step } = reportFields;
  const hint = `PDF as Ofsted published it, or its text (.txt), up to ${formatBytes(reportFileBytes)}.`;
  const error = errorFor(errors, file);

  return (
    <Section title="Look at a report" id="in">
      <p className="mb-4 max-w-prose">
        Choose the report of one inspection: under the single inspection framework (2013 to 2018) or
        ILACS (since 2018). You see everything that was read, beside what is on record, before
        anything is stored.
      </p>
      <form action={importReportAction} className="max-w-form">
        <input type="hidden" name={step} value="look" />
        <Field name={file} label="Published inspection report" hint={hint} error={error}>
          <input
            id={file}
            name={file}
            type="file"
            accept=".pdf,.txt"
            aria-describedby={describedBy(file, hint, error)}
            aria-invalid={error ? true : undefined}
            className={`block w-full max-w-form ${controlClasses(error)}`}
          />
        </Field>
        <UploadGuard most={reportFileBytes} message={tooLargeReport} />
        <Button kind="secondary">Read the report</Button>
        <Working words="Reading the report" />
      </form>
    </Section>
  );
}
