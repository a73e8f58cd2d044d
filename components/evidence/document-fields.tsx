import { Details } from '@/components/ui/details';
import { errorFor } from '@/components/ui/error-summary';
import { TextInput } from '@/components/ui/text-input';
import type { FieldError, FormValues } from '@/lib/schemas/form-state';
import { answerTo } from './form-answers';

const documentFields = ['documentTitle', 'documentPlace', 'documentUrl'] as const;

type Props = { values: FormValues; errors: readonly FieldError[] };

/** Where in which document others can check the entry. Closed until there is one. */
export function DocumentFields({ values, errors }: Props) {
  const inUse = documentFields.some(
    (name) => answerTo(values, name) !== undefined || errorFor(errors, name) !== undefined,
  );

  return (
    <div className="mb-6">
      <Details summary="Add a document" open={inUse} id="document">
        <div className="grid gap-x-6 pt-1 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
          <TextInput
            name="documentTitle"
            label="Document"
            hint="Its title and date"
            defaultValue={answerTo(values, 'documentTitle')}
            error={errorFor(errors, 'documentTitle')}
            autoComplete="off"
            width="full"
          />
          <TextInput
            name="documentPlace"
            label="Page or paragraph (optional)"
            hint="Such as page 12"
            defaultValue={answerTo(values, 'documentPlace')}
            error={errorFor(errors, 'documentPlace')}
            autoComplete="off"
            width="full"
          />
        </div>
        <TextInput
          name="documentUrl"
          label="Address (optional)"
          hint="Where it can be read, such as https://www.example.org/report.pdf"
          defaultValue={answerTo(values, 'documentUrl')}
          error={errorFor(errors, 'documentUrl')}
          inputMode="url"
          autoComplete="off"
          width="full"
        />
      </Details>
    </div>
  );
}
