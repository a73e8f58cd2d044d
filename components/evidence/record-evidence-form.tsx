'use client';

import { type ReactNode, useActionState, useEffect } from 'react';
import { KeepPages } from '@/components/device/keep-pages';
import { PageHeading } from '@/components/layout/page-heading';
import { Button, ButtonGroup } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Criterion } from '@/lib/frameworks/framework';
import type { FormState, FormValues } from '@/lib/schemas/form-state';
import type { FormPlace } from './draft-store';
import { EvidenceFields, inFormOrder } from './evidence-fields';
import { ForeseenEffect } from './foreseen-effect';
import { answerTo } from './form-answers';
import { HeldNote } from './held-note';
import { KeepDraft } from './keep-draft';
import { SendByKeyboard } from './send-by-keyboard';
import { SendNote } from './send-note';
import { SubmissionKey } from './submission-key';

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  inspectionId: string;
  area: JudgementArea;
  criteria: readonly Criterion[];
  /** What the form starts with: what was typed before a session ran out, or what carries over. */
  values: FormValues;
  /** Whether those values are what somebody typed. */
  answered: boolean;
  /** Names this filling-in of the form, so that sending it twice records it once. */
  submissionKey: string;
  /** Whose form it is, for what is kept on the device and on the server. */
  place: FormPlace;
  /** The revision of the draft that the values come from. */
  draftRevision?: number | undefined;
  /** The page is kept on the device, for work without a network. */
  fromDevice: boolean;
  /** The forms of this inspection, one for each judgement, to keep on the device. */
  formPages: readonly string[];
  /** The submission that was just recorded from this form, if one was. */
  savedSubmission?: string | undefined;
  /** The held form to let go of once this is saved. */
  held?: string | undefined;
  caption: ReactNode;
  /** News of what was saved, above the heading. */
  banner?: ReactNode;
  /** The way to another judgement. */
  areaLinks: ReactNode;
  /** What the inspection has so far. */
  beside: ReactNode;
};

const formId = 'record';

/** One new entry. Everything it asks works with script off; script keeps unsaved text and saves keys. */
export function RecordEvidenceForm(props: Props) {
  const { action, area, criteria, values, answered, submissionKey, savedSubmission } = props;
  const [state, send, pending] = useActionState(action, { errors: [], values });
  const refused = state.errors.length > 0;

  useEffect(() => {
    // The entry before is saved, and the next one begins with what was found.
    if (savedSubmission) document.getElementById('summary')?.focus();
  }, [savedSubmission]);

  return (
    <>
      <ErrorSummary errors={inFormOrder(state.errors)} />
      {!refused && props.banner}
      <PageHeading title="Record evidence" caption={props.caption} />
      {props.areaLinks}
      <div className="gap-12 lg:grid lg:grid-cols-[minmax(0,1fr)_19rem]">
        <form action={send} noValidate id={formId}>
          <input type="hidden" name="inspectionId" value={props.inspectionId} />
          <SubmissionKey value={answerTo(state.values, 'submissionKey') ?? submissionKey} />
          {props.held && <input type="hidden" name="held" value={props.held} />}
          {props.held && state.errors.length === 0 && <HeldNote />}
          <KeepDraft
            place={props.place}
            answered={answered || refused}
            revision={props.draftRevision}
            fromDevice={props.fromDevice}
            savedSubmission={savedSubmission}
          />
          <KeepPages viewerId={props.place.viewerId} pages={props.formPages} />
          <EvidenceFields
            area={area}
            criteria={criteria}
            values={state.values}
            errors={state.errors}
          />
          <div className="gap-x-6 max-md:contents md:flex">
            {/* On a phone it stays under the thumb while one scrolls. */}
            <div
              data-save-bar
              className="flex flex-wrap items-center gap-x-3 gap-y-2 max-md:sticky max-md:bottom-0 max-md:z-10 max-md:-mx-4 max-md:border-line max-md:border-t max-md:bg-paper max-md:px-4 max-md:py-2 md:mt-6 md:gap-x-6 max-md:[&>button]:px-3 max-md:[&>button]:text-table"
            >
              <Button name="then" value="list">
                Save evidence
              </Button>
              <Button kind="secondary" name="then" value="another">
                Save and add another
              </Button>
            </div>
            <ButtonGroup>
              <Button kind="secondary" name="then" value="draft">
                Save as draft
              </Button>
            </ButtonGroup>
          </div>
          <SendNote place={props.place} />
          <SendByKeyboard button="another" />
          <p role="status" className="mt-2 text-quiet text-table">
            {pending && 'Saving'}
          </p>
        </form>
        {props.beside && (
          <div>
            <div className="lg:sticky lg:top-4">
              <ForeseenEffect
                form={formId}
                viewerId={props.place.viewerId}
                inspectionId={props.inspectionId}
              />
              {props.beside}
            </div>
          </div>
        )}
      </div>
    </>
  );
}
