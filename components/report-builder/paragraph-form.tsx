'use client';

import { answersTo, answerTo } from '@/components/evidence/form-answers';
import { errorFor } from '@/components/ui/error-summary';
import { Radios } from '@/components/ui/radios';
import { TextArea } from '@/components/ui/text-area';
import type { Evidence } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { type ParagraphKind, paragraphKinds } from '@/lib/domain/report-draft';
import { paragraphLimit } from '@/lib/schemas/report-limits';
import { EntryChoice } from './entry-choice';
import { PartForm, type PartFormProps } from './part-form';

type Props = PartFormProps & {
  area: JudgementArea;
  /** The entries of this judgement that stand. */
  entries: readonly Evidence[];
};

const kindOptions = {
  finding: { label: 'A finding', hint: 'It rests on entries.' },
  headline: {
    label: 'The conclusion of the section',
    hint: 'It sums up and never counts as evidence.',
  },
  context: { label: 'Context', hint: 'It says what was looked at and finds nothing.' },
} as const satisfies Record<ParagraphKind, { label: string; hint: string }>;

/** One paragraph of the report: its words, what it is, and the entries it rests on. */
export function ParagraphForm(props: Props) {
  return (
    <PartForm {...props} save="Save paragraph">
      {({ errors, values }) => (
        <>
          <input type="hidden" name="area" value={props.area} />
          <TextArea
            name="text"
            label="What should the paragraph say?"
            hint="Name no child, no family and no member of staff."
            rows={8}
            characterLimit={paragraphLimit}
            defaultValue={answerTo(values, 'text')}
            error={errorFor(errors, 'text')}
          />
          <Radios
            name="kind"
            label="What is this paragraph?"
            options={paragraphKinds.map((value) => ({ value, ...kindOptions[value] }))}
            defaultValue={answerTo(values, 'kind') ?? 'finding'}
            error={errorFor(errors, 'kind')}
          />
          <EntryChoice
            entries={props.entries}
            chosen={answersTo(values, 'evidence')}
            label="Which entries does it rest on?"
            hint="Every finding needs at least one before the report can be published."
            error={errorFor(errors, 'evidence')}
          />
        </>
      )}
    </PartForm>
  );
}
