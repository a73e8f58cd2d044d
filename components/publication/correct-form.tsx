'use client';

import { type ReactNode, useActionState } from 'react';
import { answerTo } from '@/components/evidence/form-answers';
import { PageHeading } from '@/components/layout/page-heading';
import { dateAnswers } from '@/components/report-builder/date-answers';
import { Button } from '@/components/ui/button';
import { DateInput } from '@/components/ui/date-input';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import type { Grade } from '@/lib/domain/grades';
import type { SnapshotDocument } from '@/lib/domain/snapshot';
import { emptyFormState, type FormState } from '@/lib/schemas/form-state';
import { CorrectedGrades, CorrectedTexts } from './corrected-answers';

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  title: string;
  caption: ReactNode;
  inspectionId: string;
  /** The version that stands, and what it says. */
  baseNumber: number;
  document: SnapshotDocument;
  words: Readonly<Record<Grade, string>>;
  /** What the overall rules give from the published grades; null where nothing follows from them. */
  overallGiven: Grade | null;
};

/** What was wrong with a published report, and what stands instead. */
export function CorrectForm(props: Props) {
  const { document, words } = props;
  const [state, send] = useActionState(props.action, emptyFormState);
  const { errors, values } = state;

  return (
    <>
      <ErrorSummary errors={errors} />
      <PageHeading title={props.title} caption={props.caption} />
      <form action={send} noValidate className="max-w-form">
        <input type="hidden" name="inspectionId" value={props.inspectionId} />
        <input type="hidden" name="baseNumber" value={props.baseNumber} />
        <TextArea
          name="wasWrong"
          label="What was wrong?"
          hint="Everybody reads this on the report and in the register of corrections."
          rows={3}
          defaultValue={answerTo(values, 'wasWrong')}
          error={errorFor(errors, 'wasWrong')}
        />
        <TextInput
          name="decidedBy"
          label="Who decided to correct it?"
          hint="The office, not the name: for example, Regional Director"
          autoComplete="off"
          defaultValue={answerTo(values, 'decidedBy')}
          error={errorFor(errors, 'decidedBy')}
        />
        <DateInput
          name="wrongSince"
          label="Since when was it wrong?"
          hint="For example, 30 11 2026"
          defaultValues={dateAnswers(values, 'wrongSince')}
          error={errorFor(errors, 'wrongSince')}
        />
        <CorrectedGrades
          document={document}
          words={words}
          overallGiven={props.overallGiven}
          values={values}
          errors={errors}
        />
        <CorrectedTexts document={document} values={values} errors={errors} />
        <Button>Publish the correction</Button>
      </form>
    </>
  );
}
