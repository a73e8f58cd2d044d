'use client';

import { type ReactNode, useActionState } from 'react';
import { answersTo, answerTo } from '@/components/evidence/form-answers';
import { HeldNote } from '@/components/evidence/held-note';
import { PageHeading } from '@/components/layout/page-heading';
import { Button, ButtonGroup } from '@/components/ui/button';
import { Checkboxes } from '@/components/ui/checkboxes';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { Radios } from '@/components/ui/radios';
import { TextArea } from '@/components/ui/text-area';
import type { Evidence } from '@/lib/domain/evidence';
import type { ImprovementKind } from '@/lib/domain/report-draft';
import { improvementKindLabels } from '@/lib/format/improvements';
import type { Criterion } from '@/lib/frameworks/framework';
import type { FormValues } from '@/lib/schemas/form-state';
import { areaTextLimit } from '@/lib/schemas/report-limits';
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
  /** How urgent it is, once that is settled: it does not change later. */
  kind: ImprovementKind | null;
  criteria: readonly { name: string; criteria: readonly Criterion[] }[];
  entries: readonly Evidence[];
  values: FormValues;
  needsReason: boolean;
  held?: string | undefined;
};

/** One thing that needs to improve: words, criteria, and the entries that say why. */
export function AreaForm(props: Props) {
  const { kind } = props;
  const [state, send, pending] = useActionState(props.action, { errors: [], values: props.values });
  const { errors, values } = state;

  return (
    <>
      <ErrorSummary errors={errors} />
      <PageHeading title={props.title} caption={props.caption} />
      {state.conflict && <ConflictNotice conflict={state.conflict} />}
      <form action={send} noValidate className="max-w-form">
        <HiddenPartFields state={state} {...props} />
        {props.held && errors.length === 0 && <HeldNote />}
        <TextArea
          name="text"
          label="What needs to improve?"
          rows={3}
          characterLimit={areaTextLimit}
          defaultValue={answerTo(values, 'text')}
          error={errorFor(errors, 'text')}
        />
        {kind ? (
          <>
            <input type="hidden" name="kind" value={kind} />
            <p className="mb-6">{improvementKindLabels[kind]}. This does not change any more.</p>
          </>
        ) : (
          <Radios
            name="kind"
            label="How urgent is it?"
            options={[
              { value: 'improvement', label: improvementKindLabels.improvement },
              {
                value: 'priorityAction',
                label: improvementKindLabels.priorityAction,
                hint: 'Serious failings that leave children inadequately protected.',
              },
            ]}
            defaultValue={answerTo(values, 'kind')}
            error={errorFor(errors, 'kind')}
          />
        )}
        <EntryChoice
          entries={props.entries}
          chosen={answersTo(values, 'evidence')}
          label="Which entries show the need?"
          hint="The paragraphs that rest on the same entries are printed beside it."
          error={errorFor(errors, 'evidence')}
        />
        <Checkboxes
          name="criteria"
          label="Which criteria does it answer?"
          hint="Optional."
          error={errorFor(errors, 'criteria')}
          defaultValues={answersTo(values, 'criteria')}
          options={props.criteria.flatMap(({ name, criteria }) =>
            criteria.map(({ id, title }) => ({ value: id, label: `${id} ${title}`, hint: name })),
          )}
        />
        <ReasonField state={state} needed={props.needsReason} />
        <ButtonGroup>
          <Button>Save area</Button>
        </ButtonGroup>
        <p role="status" className="mt-2 text-quiet text-table">
          {pending && 'Saving'}
        </p>
      </form>
    </>
  );
}
