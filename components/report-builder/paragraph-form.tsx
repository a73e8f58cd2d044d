'use client';

import { type ReactNode, useActionState } from 'react';
import { answersTo, answerTo } from '@/components/evidence/form-answers';
import { HeldNote } from '@/components/evidence/held-note';
import { PageHeading } from '@/components/layout/page-heading';
import { Button, ButtonGroup } from '@/components/ui/button';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { Radios } from '@/components/ui/radios';
import { TextArea } from '@/components/ui/text-area';
import type { Evidence } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { type ParagraphKind, paragraphKinds } from '@/lib/domain/report-draft';
import type { FormValues } from '@/lib/schemas/form-state';
import { paragraphLimit } from '@/lib/schemas/report-limits';
import { ConflictNotice } from './conflict-notice';
import { EntryChoice } from './entry-choice';
import { HiddenPartFields, ReasonField } from './part-fields';
import type { PartAction } from './part-state';

type Props = {
  action: PartAction;
  title: string;
  caption: ReactNode;
  inspectionId: string;
  itemId: string;
  baseVersion: number;
  area: JudgementArea;
  /** The entries of this judgement that stand. */
  entries: readonly Evidence[];
  values: FormValues;
  needsReason: boolean;
  held?: string | undefined;
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
  const [state, send, pending] = useActionState(props.action, { errors: [], values: props.values });
  const { errors, values } = state;

  return (
    <>
      <ErrorSummary errors={errors} />
      <PageHeading title={props.title} caption={props.caption} />
      {state.conflict && <ConflictNotice conflict={state.conflict} />}
      <form action={send} noValidate className="max-w-form">
        <HiddenPartFields state={state} {...props} />
        <input type="hidden" name="area" value={props.area} />
        {props.held && errors.length === 0 && <HeldNote />}
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
        <ReasonField state={state} needed={props.needsReason} />
        <ButtonGroup>
          <Button>Save paragraph</Button>
        </ButtonGroup>
        <p role="status" className="mt-2 text-quiet text-table">
          {pending && 'Saving'}
        </p>
      </form>
    </>
  );
}
