'use client';

import { type ReactNode, useActionState } from 'react';
import { HiddenAnswers } from '@/components/checking/hidden-answers';
import { answerTo } from '@/components/evidence/form-answers';
import { HeldNote } from '@/components/evidence/held-note';
import { PageHeading } from '@/components/layout/page-heading';
import { Button, ButtonGroup } from '@/components/ui/button';
import { ErrorSummary, errorFor } from '@/components/ui/error-summary';
import { TextArea } from '@/components/ui/text-area';
import type { FormState, FormValues } from '@/lib/schemas/form-state';

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  title: string;
  caption: ReactNode;
  /** What one reads before answering: that it is embargoed, and the place it is about. */
  before: ReactNode;
  /** What stands already: nothing yet, a draft, or a comment that was sent. */
  stage: 'new' | 'draft' | 'sent';
  hidden: Readonly<Record<string, string>>;
  values: FormValues;
  held?: string | undefined;
};

/** One comment on one place of the draft: saved part-way, sent, or withdrawn. */
export function CommentForm(props: Props) {
  const { stage } = props;
  const [state, send, pending] = useActionState(props.action, {
    errors: [],
    values: props.values,
  });
  const theirs = answerTo(state.values, 'theirs');

  return (
    <>
      <ErrorSummary errors={state.errors} />
      <PageHeading title={props.title} caption={props.caption} />
      {props.before}
      {theirs && <Theirs text={theirs} by={answerTo(state.values, 'theirsBy')} />}
      <form action={send} noValidate className="max-w-form">
        <HiddenAnswers given={props.hidden} values={state.values} />
        {props.held && <input type="hidden" name="held" value={props.held} />}
        {props.held && state.errors.length === 0 && <HeldNote />}
        <TextArea
          name="text"
          label="What is factually wrong, and what is right?"
          hint="As long as it needs to be. Say where the inspectors can see it for themselves. Name no child."
          rows={12}
          defaultValue={answerTo(state.values, 'text')}
          error={errorFor(state.errors, 'text')}
          autoComplete="off"
        />
        <ButtonGroup>
          {stage === 'sent' ? (
            <Button name="deed" value="send">
              Send the changed comment
            </Button>
          ) : (
            <>
              <Button name="deed" value="save">
                Save for later
              </Button>
              <Button name="deed" value="send" kind="secondary">
                Send to the inspectors
              </Button>
            </>
          )}
          {stage !== 'new' && (
            <Button name="deed" value="withdraw" kind="secondary">
              Withdraw the comment
            </Button>
          )}
        </ButtonGroup>
        <p role="status" className="mt-2 text-quiet text-table">
          {pending && 'Saving'}
        </p>
      </form>
    </>
  );
}

function Theirs({ text, by }: { text: string; by: string | undefined }) {
  return (
    <section aria-labelledby="theirs" className="mb-8 max-w-form border-2 border-ink p-4">
      <h2 id="theirs" className="font-[650] text-h3">
        Somebody changed this while you were writing
      </h2>
      <p className="mt-1">
        Nothing of yours was saved. This is what {by ?? 'somebody else'} wrote. Yours stands below:
        take over what you want, then save it again.
      </p>
      <p className="mt-3 whitespace-pre-line break-words border-line border-l-4 pl-4">{text}</p>
    </section>
  );
}
