'use client';

import { type ReactNode, useActionState } from 'react';
import { PageHeading } from '@/components/layout/page-heading';
import { Button, ButtonGroup } from '@/components/ui/button';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { NotificationBanner } from '@/components/ui/notification-banner';
import { Select } from '@/components/ui/select';
import { evidenceMethods } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { evidenceMethodLabels } from '@/lib/format/evidence';
import { formatList } from '@/lib/format/lists';
import type { Criterion } from '@/lib/frameworks/framework';
import { paths } from '@/lib/paths';
import type { FormState, FormValues } from '@/lib/schemas/form-state';
import { quickRows, rowField } from '@/lib/schemas/quick-notes';
import type { FormPlace } from './draft-store';
import { answerTo } from './form-answers';
import { HeldNote } from './held-note';
import { IdentityWarning } from './identity-warning';
import { KeepDraft } from './keep-draft';
import { QuickNoteRow } from './quick-note-row';
import { SendQuickNotes } from './send-quick-notes';
import { SubmissionKey } from './submission-key';

/** What the form shows again: which notes went through while others have to be put right. */
export type QuickState = FormState & { saved?: readonly string[] };

type Props = {
  action: (state: QuickState, form: FormData) => Promise<QuickState>;
  inspectionId: string;
  area: JudgementArea;
  criteria: readonly Criterion[];
  values: FormValues;
  answered: boolean;
  /** Names the page as a whole, for its draft. */
  submissionKey: string;
  /** Names each note, so that sending it twice records it once. */
  rowKeys: readonly string[];
  place: FormPlace;
  draftRevision?: number | undefined;
  held?: string | undefined;
  caption: ReactNode;
  /** References of the notes that were saved just now. */
  added: readonly string[];
  areaLinks: ReactNode;
};

/** Several short notes about one judgement, each an entry of its own. One that cannot be saved stops no other. */
export function QuickNotesForm(props: Props) {
  const { action, inspectionId, area, criteria, values, answered, added } = props;
  const [state, send, pending] = useActionState(action, { errors: [], values });
  const refused = state.errors.length > 0;
  const saved = state.saved ?? added;

  return (
    <>
      <ErrorSummary errors={state.errors} />
      {saved.length > 0 && (
        <NotificationBanner title="Saved">
          <p className="text-table">
            {formatList(saved)} {saved.length === 1 ? 'is' : 'are'} recorded.{' '}
            <a href={paths.inspections.evidence(inspectionId)}>See the evidence</a>
          </p>
        </NotificationBanner>
      )}
      <PageHeading title="Add several short notes" caption={props.caption} />
      {props.areaLinks}
      <form action={send} noValidate className="max-w-[56rem]">
        <input type="hidden" name="inspectionId" value={inspectionId} />
        <input type="hidden" name="area" value={area} />
        <SubmissionKey value={answerTo(state.values, 'submissionKey') ?? props.submissionKey} />
        {props.held && <input type="hidden" name="held" value={props.held} />}
        {props.held && !refused && <HeldNote />}
        <KeepDraft
          place={props.place}
          answered={answered || refused}
          revision={props.draftRevision}
        />
        <p className="mb-4 max-w-prose text-quiet text-table">
          One thing in one direction a note. No names, dates of birth or case numbers. Leave rows
          empty that you do not need.
        </p>
        <IdentityWarning
          fields={quickRows.map((row) => rowField('summary', row))}
          reason={answerTo(state.values, 'identifyingReason')}
          error={errorFor(state.errors, 'identifyingReason')}
        />
        <Select
          name="method"
          label="How did you gather them? (optional)"
          options={[
            { value: '', label: 'Not said' },
            ...evidenceMethods.map((value) => ({ value, label: evidenceMethodLabels[value] })),
          ]}
          defaultValue={answerTo(state.values, 'method')}
          error={errorFor(state.errors, 'method')}
          width="medium"
        />
        {quickRows.map((row, index) => (
          <QuickNoteRow
            key={row}
            row={row}
            criteria={criteria}
            values={state.values}
            errors={state.errors}
            submissionKey={props.rowKeys[index] ?? ''}
          />
        ))}
        <ButtonGroup>
          <Button>Save these notes</Button>
          <Button kind="secondary" name="then" value="draft">
            Save as draft
          </Button>
        </ButtonGroup>
        <SendQuickNotes place={props.place} />
        <p role="status" className="mt-2 text-quiet text-table">
          {pending && 'Saving'}
        </p>
      </form>
    </>
  );
}
