'use client';

import { answerTo } from '@/components/evidence/form-answers';
import { errorFor } from '@/components/ui/error-summary';
import { TextArea } from '@/components/ui/text-area';
import { summaryTextLimit } from '@/lib/schemas/report-limits';
import { PartForm, type PartFormProps } from './part-form';

/** The summary: a few paragraphs without numbers, parted by empty lines. */
export function SummaryForm(props: PartFormProps) {
  return (
    <PartForm {...props} save="Save summary">
      {({ errors, values }) => (
        <>
          <TextArea
            name="text"
            label="What is it like for children, and why?"
            hint="Leave an empty line between paragraphs. Begin with what has changed since the last inspection."
            rows={16}
            characterLimit={summaryTextLimit}
            defaultValue={answerTo(values, 'text')}
            error={errorFor(errors, 'text')}
          />
        </>
      )}
    </PartForm>
  );
}
