'use client';

import { type ReactNode, useActionState } from 'react';
import { PageHeading } from '@/components/layout/page-heading';
import { Button, ButtonGroup } from '@/components/ui/button';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { TextInput } from '@/components/ui/text-input';
import type { Evidence } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Criterion } from '@/lib/frameworks/framework';
import type { FormValues } from '@/lib/schemas/form-state';
import type { FormPlace } from './draft-store';
import type { EntryNames } from './entry-names';
import { EvidenceFields, inFormOrder } from './evidence-fields';
import { ForeseenEffect } from './foreseen-effect';
import { answerTo } from './form-answers';
import { HeldNote } from './held-note';
import { KeepDraft } from './keep-draft';
import type { ReviseState, RevisionConflict } from './revise-state';
import { SendNote } from './send-note';
import { SubmissionKey } from './submission-key';
import { VersionConflict } from './version-conflict';

type Props = {
  action: (state: ReviseState, form: FormData) => Promise<ReviseState>;
  inspectionId: string;
  evidenceId: string;
  /** The version the person is reading. */
  base: Evidence;
  baseVersion: number;
  area: JudgementArea;
  criteria: readonly Criterion[];
  names: EntryNames;
  values: FormValues;
  answered: boolean;
  submissionKey: string;
  place: FormPlace;
  /** The revision of the draft that the values come from. */
  draftRevision?: number | undefined;
  /** The draft was begun from a version that no longer stands. */
  conflict?: RevisionConflict | undefined;
  held?: string | undefined;
  caption: ReactNode;
  /** A word before the form: the entry is withdrawn, or the way to another judgement. */
  before?: ReactNode;
};

/** The entry form once more, with the reason for the change, and what to do when somebody was quicker. */
export function ReviseEvidenceForm(props: Props) {
  const { action, base, area, criteria, names, values, answered, submissionKey } = props;
  const [state, send, pending] = useActionState(action, { errors: [], values });
  const refused = state.errors.length > 0;
  const conflict = state.conflict ?? props.conflict;

  return (
    <>
      <ErrorSummary errors={inFormOrder(state.errors)} />
      <PageHeading title={`Revise ${base.id}`} caption={props.caption} />
      {conflict && <VersionConflict conflict={conflict} names={names} />}
      {props.before}
      <form action={send} noValidate id="revise" className="max-w-form">
        <input type="hidden" name="inspectionId" value={props.inspectionId} />
        <input type="hidden" name="evidenceId" value={props.evidenceId} />
        <input
          type="hidden"
          name="baseVersion"
          value={answerTo(state.values, 'baseVersion') ?? props.baseVersion}
        />
        <SubmissionKey value={answerTo(state.values, 'submissionKey') ?? submissionKey} />
        {props.held && <input type="hidden" name="held" value={props.held} />}
        {props.held && state.errors.length === 0 && <HeldNote />}
        <KeepDraft
          place={props.place}
          answered={answered || refused}
          revision={props.draftRevision}
        />
        <EvidenceFields
          area={area}
          criteria={criteria}
          values={state.values}
          errors={state.errors}
        />
        <TextInput
          name="reason"
          label="Why are you changing it?"
          hint="It is kept with the new version. The old one stays readable."
          defaultValue={answerTo(state.values, 'reason')}
          error={errorFor(state.errors, 'reason')}
          autoComplete="off"
          width="full"
        />
        <ForeseenEffect
          form="revise"
          viewerId={props.place.viewerId}
          inspectionId={props.inspectionId}
          evidenceId={props.evidenceId}
        />
        <ButtonGroup>
          <Button>Save version {nextVersion(state, props.baseVersion)}</Button>
          <Button kind="secondary" name="then" value="draft">
            Save as draft
          </Button>
        </ButtonGroup>
        <SendNote place={props.place} evidenceId={props.evidenceId} />
        <p role="status" className="mt-2 text-quiet text-table">
          {pending && 'Saving'}
        </p>
      </form>
    </>
  );
}

function nextVersion({ values }: ReviseState, baseVersion: number): number {
  const base = Number(answerTo(values, 'baseVersion') ?? baseVersion);
  return (Number.isInteger(base) ? base : baseVersion) + 1;
}
