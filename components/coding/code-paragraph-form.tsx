'use client';

import { useActionState } from 'react';
import { CriteriaField } from '@/components/evidence/criteria-field';
import type { EntryNames } from '@/components/evidence/entry-names';
import { inFormOrder } from '@/components/evidence/evidence-fields';
import { FigureFields } from '@/components/evidence/figure-fields';
import { answersTo, answerTo } from '@/components/evidence/form-answers';
import { IdentityWarning } from '@/components/evidence/identity-warning';
import type { ReviseState } from '@/components/evidence/revise-state';
import { SubmissionKey } from '@/components/evidence/submission-key';
import { VersionConflict } from '@/components/evidence/version-conflict';
import { WeightFields } from '@/components/evidence/weight-fields';
import { Button } from '@/components/ui/button';
import { Checkboxes } from '@/components/ui/checkboxes';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { Working } from '@/components/ui/working';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Criterion } from '@/lib/frameworks/framework';
import type { FormValues } from '@/lib/schemas/form-state';

type Props = {
  action: (state: ReviseState, form: FormData) => Promise<ReviseState>;
  inspectionId: string;
  paragraph: number;
  area: JudgementArea;
  criteria: readonly Criterion[];
  /** Names this filling-in of the form, so that sending it twice records it once. */
  submissionKey: string;
  /** The entry that is changed; none for a new one. */
  entry?: { evidenceId: string; baseVersion: number; values: FormValues } | undefined;
  /** Names for what somebody else changed meanwhile. */
  names: EntryNames;
};

/** One entry that codes a paragraph, in words of one's own. Everything it asks works with script off. */
export function CodeParagraphForm(props: Props) {
  const { action, submissionKey, criteria, area, entry, names, ...place } = props;
  const [{ errors, values, conflict }, send] = useActionState(action, {
    errors: [],
    values: entry?.values ?? {},
  });

  return (
    <form action={send} noValidate>
      <ErrorSummary errors={inFormOrder(errors)} />
      {conflict && <VersionConflict conflict={conflict} names={names} />}
      <input type="hidden" name="inspectionId" value={place.inspectionId} />
      <input type="hidden" name="paragraph" value={place.paragraph} />
      <input type="hidden" name="area" value={area} />
      {entry && (
        <>
          <input type="hidden" name="evidenceId" value={entry.evidenceId} />
          <input
            type="hidden"
            name="baseVersion"
            value={answerTo(values, 'baseVersion') ?? entry.baseVersion}
          />
        </>
      )}
      <SubmissionKey value={answerTo(values, 'submissionKey') ?? submissionKey} />
      <TextArea
        name="summary"
        label="What does it say, in your own words?"
        hint="One thing in one direction. A paragraph that praises and faults has an entry for each."
        defaultValue={answerTo(values, 'summary')}
        error={errorFor(errors, 'summary')}
        rows={4}
        autoComplete="off"
      />
      <IdentityWarning
        fields={['summary', 'metricUnit', 'metricPopulation', 'metricPeriod', 'metricSource']}
        reason={answerTo(values, 'identifyingReason')}
        error={errorFor(errors, 'identifyingReason')}
      />
      <CriteriaField
        criteria={criteria}
        chosen={answersTo(values, 'criteria')}
        main={answerTo(values, 'mainCriterion')}
        error={errorFor(errors, 'criteria')}
      />
      <WeightFields area={area} values={values} errors={errors} />
      <Checkboxes
        name="headline"
        label="Is it a conclusion?"
        options={[
          {
            value: 'yes',
            label: 'It only states the conclusion of its section',
            hint: 'A headline is never counted as evidence, so nothing counts twice.',
          },
        ]}
        defaultValues={answersTo(values, 'headline')}
        error={errorFor(errors, 'headline')}
      />
      <FigureFields values={values} errors={errors} />
      {entry && (
        <TextInput
          name="reason"
          label="Why are you changing it?"
          hint="It is kept with the new version. The old one stays readable."
          defaultValue={answerTo(values, 'reason')}
          error={errorFor(errors, 'reason')}
          autoComplete="off"
          width="full"
        />
      )}
      <Button>{entry ? 'Save the change' : 'Save entry'}</Button>
      <Working words="Saving" />
    </form>
  );
}
