'use client';

import { useEffect, useRef, useState } from 'react';
import {
  dropDraft,
  dropSavedDraft,
  loadDraft,
  putBack,
  readAnswers,
  readFirstAnswers,
  sameAnswers,
  storeDraft,
} from './draft-store';

type Props = {
  /** Where the draft lives; see `draftKey`. */
  storageKey: string;
  /** The server has answered with what was typed, so that is what the form shows. */
  answered: boolean;
  /** The submission that was just recorded from this form, if one was. */
  savedSubmission?: string | undefined;
};

/** How long after the last key a draft is kept, in milliseconds. */
const pause = 400;

/**
 * Keeps what is typed into the form around it on this device, and puts it back after a reload or a crash.
 * It goes once the entry is saved, here or by `DropSavedDraft` on the page that comes next.
 */
export function KeepDraft({ storageKey, answered, savedSubmission }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const clear = useRef<() => void>(undefined);
  const [restored, setRestored] = useState(false);
  const [offline, setOffline] = useState(false);

  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return;

    if (savedSubmission) dropSavedDraft(storageKey, savedSubmission);
    const untouched = readFirstAnswers(form);
    const draft = answered ? null : loadDraft(storageKey);
    const restores = draft !== null && !sameAnswers(draft.answers, untouched);
    if (restores) putBack(form, draft);
    setRestored(restores);

    let waiting: ReturnType<typeof setTimeout> | undefined;
    let touched = false;
    const keep = () => {
      clearTimeout(waiting);
      if (!touched) return;
      const answers = readAnswers(form);
      if (!answered && sameAnswers(answers, untouched)) dropDraft(storageKey);
      else storeDraft(storageKey, answers);
    };
    const keepSoon = () => {
      touched = true;
      clearTimeout(waiting);
      waiting = setTimeout(keep, pause);
    };
    const holdWhileOffline = (event: Event) => {
      keep();
      setOffline(!navigator.onLine);
      if (navigator.onLine) return;
      event.preventDefault();
      event.stopPropagation();
    };

    clear.current = () => {
      form.reset();
      // A reset leaves hidden fields alone, and what is typed next is another submission.
      putBack(form, { answers: untouched, keptAt: '' });
      clearTimeout(waiting);
      touched = false;
      dropDraft(storageKey);
      setRestored(false);
      form.querySelector('textarea')?.focus();
    };
    form.addEventListener('input', keepSoon);
    form.addEventListener('submit', holdWhileOffline);
    window.addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', keep);
    return () => {
      clearTimeout(waiting);
      form.removeEventListener('input', keepSoon);
      form.removeEventListener('submit', holdWhileOffline);
      window.removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', keep);
    };
  }, [storageKey, answered, savedSubmission]);

  return (
    <div ref={place} role="status">
      {restored && (
        <div className="mb-6 flex max-w-form flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-accent border-l-4 bg-accent-wash px-4 py-2 text-table">
          <p>We kept what you had not saved.</p>
          <button
            type="button"
            onClick={() => clear.current?.()}
            className="cursor-pointer py-1 text-accent underline underline-offset-[0.16em] hover:decoration-[3px]"
          >
            Clear it
          </button>
        </div>
      )}
      {offline && (
        <p className="mb-6 max-w-form border-ink border-l-4 bg-wash px-4 py-2 text-table">
          You are offline, so this was not sent. What you typed is kept on this device. Save it when
          you are connected again.
        </p>
      )}
    </div>
  );
}
