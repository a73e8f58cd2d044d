import { UploadGuard } from '@/components/bundles/upload-guard';
import { Section } from '@/components/layout/section';
import { Button } from '@/components/ui/button';
import { errorFor } from '@/components/ui/error-summary';
import { controlClasses, describedBy, Field } from '@/components/ui/field';
import { Working } from '@/components/ui/working';
import { indicatorFiles } from '@/lib/importers/indicators/measures';
import { listIndicatorNames } from '@/lib/queries/indicator-files';
import type { FieldError } from '@/lib/schemas/form-state';
import { indicatorsFields, tooLargeIndicators } from '@/lib/schemas/indicators-file';
import { publishedBytes } from '@/lib/schemas/published-file';
import { formatBytes } from '@/lib/schemas/read-upload';
import { importIndicatorsAction } from './actions';

/** Choosing a published file, to be looked at first. */
export async function UploadSection({ errors }: { errors: readonly FieldError[] }) {
  const { file, step } = indicatorsFields;
  const hint = `CSV as it was published, up to ${formatBytes(publishedBytes)}. Keep its name: it says which file it is.`;
  const error = errorFor(errors, file);
  const known = indicatorFiles();
  const names = await listIndicatorNames(known.flatMap(({ indicators }) => indicators));

  return (
    <Section title="Look at a file" id="in">
      <p className="mb-3 max-w-prose">
        The Department for Education publishes these figures on Explore education statistics, with a
        column for each measure. You see what a file would do before anything is stored. These files
        are understood; figures from any other come with a release of this service.
      </p>
      <ul className="mb-4 grid max-w-prose list-disc gap-2 pl-6">
        {known.map(({ file: begins, indicators }) => (
          <li key={begins}>
            <span className="wrap-anywhere font-semibold">{begins}</span>
            {': '}
            {names
              .filter(({ key }) => indicators.includes(key))
              .map(({ label }) => label)
              .join('; ')}
          </li>
        ))}
      </ul>
      <form action={importIndicatorsAction} className="max-w-form">
        <input type="hidden" name={step} value="look" />
        <Field name={file} label="File of indicators" hint={hint} error={error}>
          <input
            id={file}
            name={file}
            type="file"
            accept=".csv"
            aria-describedby={describedBy(file, hint, error)}
            aria-invalid={error ? true : undefined}
            className={`block w-full max-w-form ${controlClasses(error)}`}
          />
        </Field>
        <UploadGuard most={publishedBytes} message={tooLargeIndicators} />
        <Button kind="secondary">Look at what it would do</Button>
        <Working words="Reading the file" />
      </form>
    </Section>
  );
}
