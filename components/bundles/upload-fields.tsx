import { errorFor } from '@/components/ui/error-summary';
import { controlClasses, describedBy, Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import type { FieldError } from '@/lib/schemas/form-state';
import { formatBytes, tooLargeMessage, uploadFields } from '@/lib/schemas/read-upload';
import { UploadGuard } from './upload-guard';

type Props = {
  errors: readonly FieldError[];
  /** What was pasted before, to be put right. */
  pasted?: string | undefined;
  /** How many bytes are read, and how many entries. */
  bytes: number;
  entries: number;
  /** Whether a table may come too. */
  tables?: boolean;
};

const json = '.json,application/json';

/** A file of evidence, chosen or pasted. */
export function UploadFields({ errors, pasted, bytes, entries, tables = false }: Props) {
  const { file, text } = uploadFields;
  const hint = `${tables ? 'CSV, Excel (.xlsx) or JSON' : 'JSON'}, up to ${formatBytes(bytes)} and ${entries.toLocaleString('en-GB')} entries.`;
  const error = errorFor(errors, file);

  return (
    <>
      <Field name={file} label="File of evidence" hint={hint} error={error}>
        <input
          id={file}
          name={file}
          type="file"
          accept={tables ? `${json},.csv,.tsv,.xlsx` : json}
          aria-describedby={describedBy(file, hint, error)}
          aria-invalid={error ? true : undefined}
          className={`block w-full max-w-form ${controlClasses(error)}`}
        />
      </Field>
      <TextArea
        key={pasted}
        name={text}
        label="Or paste its text"
        rows={pasted ? 12 : 4}
        defaultValue={pasted}
        error={errorFor(errors, text)}
        autoComplete="off"
      />
      <UploadGuard most={bytes} message={tooLargeMessage(bytes)} />
    </>
  );
}
