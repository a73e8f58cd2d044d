'use client';

import { useActionState } from 'react';
import { UploadGuard } from '@/components/bundles/upload-guard';
import { Button } from '@/components/ui/button';
import { DateInput } from '@/components/ui/date-input';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { controlClasses, describedBy, Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { Working } from '@/components/ui/working';
import { attachmentBytes, attachmentTypes } from '@/lib/domain/attachments';
import type { FieldError, FormState, FormValues } from '@/lib/schemas/form-state';
import { answerTo } from './form-answers';
import { HeldNote } from './held-note';

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  inspectionId: string;
  evidenceId: string;
  values: FormValues;
  /** What was wrong before the form was read at all. */
  errors: readonly FieldError[];
  held?: string | undefined;
};

const hint =
  'PDF, PNG, JPEG, CSV, text, Word (.docx), Excel (.xlsx) or OpenDocument (.ods), up to 10 MB. No child may be identifiable in it.';
const accept = Object.keys(attachmentTypes)
  .map((ending) => `.${ending}`)
  .join(',');

/** Putting a file behind an entry, with what it shows and until when it is kept. */
export function AttachFileForm({ action, values, errors, held, ...ids }: Props) {
  const [state, send] = useActionState(action, { errors, values });
  const error = errorFor(state.errors, 'attachment');

  return (
    <section aria-labelledby="add" className="mt-10 max-w-form">
      <ErrorSummary errors={state.errors} />
      <h2 id="add" className="mb-4 font-[650] text-h2">
        Add a file
      </h2>
      <form action={send} noValidate>
        <input type="hidden" name="inspectionId" value={ids.inspectionId} />
        <input type="hidden" name="evidenceId" value={ids.evidenceId} />
        {held && <input type="hidden" name="held" value={held} />}
        {held && state.errors.length === 0 && <HeldNote />}
        <Field name="attachment" label="File" hint={hint} error={error}>
          <input
            id="attachment"
            name="attachment"
            type="file"
            accept={accept}
            aria-describedby={describedBy('attachment', hint, error)}
            aria-invalid={error ? true : undefined}
            className={`block w-full ${controlClasses(error)}`}
          />
        </Field>
        <TextInput
          name="description"
          label="What does it show?"
          defaultValue={answerTo(state.values, 'description')}
          error={errorFor(state.errors, 'description')}
          autoComplete="off"
          width="full"
        />
        <DateInput
          name="removeOn"
          label="When is it removed?"
          hint="Six years unless you say otherwise. Choose an earlier day for anything about children. From that day on only its name, size and digest stay."
          defaultValues={{
            day: answerTo(state.values, 'removeOn-day') ?? '',
            month: answerTo(state.values, 'removeOn-month') ?? '',
            year: answerTo(state.values, 'removeOn-year') ?? '',
          }}
          error={errorFor(state.errors, 'removeOn')}
        />
        <UploadGuard
          most={attachmentBytes + 20_000}
          message="The file is larger than 10 MB. Take out what is not needed"
        />
        <Button>Add the file</Button>
        <Working words="Adding the file" />
      </form>
    </section>
  );
}
