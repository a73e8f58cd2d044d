import { UploadGuard } from '@/components/bundles/upload-guard';
import { Section } from '@/components/layout/section';
import { Button } from '@/components/ui/button';
import { errorFor } from '@/components/ui/error-summary';
import { controlClasses, describedBy, Field } from '@/components/ui/field';
import { Working } from '@/components/ui/working';
import type { FieldError } from '@/lib/schemas/form-state';
import { outcomesFields, tooLargeOutcomes } from '@/lib/schemas/outcomes-file';
import { publishedBytes } from '@/lib/schemas/published-file';
import { formatBytes } from '@/lib/schemas/read-upload';
import { importOutcomesAction } from './actions';

/** Choosing a published file, to be looked at first. */
export function UploadSection({ errors }: { errors: readonly FieldError[] }) {
  const { file, step } = outcomesFields;
  const hint = `OpenDocument (.ods), Excel (.xlsx) or CSV, up to ${formatBytes(publishedBytes)}.`;
  const error = errorFor(errors, file);

  return (
    <Section title="Look at a file" id="in">
      <p className="mb-4 max-w-prose">
        Choose a file as Ofsted published it, of any year. Columns are found by what their headings
        mean, authorities by every name and code they have had. You see what it would do, row by
        row, before anything is stored.
      </p>
      <form action={importOutcomesAction} className="max-w-form">
        <input type="hidden" name={step} value="look" />
        <Field name={file} label="File of inspection outcomes" hint={hint} error={error}>
          <input
            id={file}
            name={file}
            type="file"
            accept=".ods,.xlsx,.csv"
            aria-describedby={describedBy(file, hint, error)}
            aria-invalid={error ? true : undefined}
            className={`block w-full max-w-form ${controlClasses(error)}`}
          />
        </Field>
        <UploadGuard most={publishedBytes} message={tooLargeOutcomes} />
        <Button kind="secondary">Look at what it would do</Button>
        <Working words="Reading the file" />
      </form>
    </Section>
  );
}
