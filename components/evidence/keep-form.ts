import { clearedEvent, flushEvent } from '@/components/device/device-events';
import { discardDraft, putDraft } from '@/components/device/put-draft';
import { markDraftOpen } from './draft-locks';
import {
  dropDraft,
  type FormPlace,
  type KeptDraft,
  loadDraft,
  noteSent,
  storeDraft,
} from './draft-store';
import { findLeftOpen, listSpent } from './left-open';
import {
  putBack,
  readAnswers,
  readDraftAnswers,
  readFirstAnswers,
  renewSubmission,
  sameAnswers,
  submissionOf,
} from './typed-answers';

/** How long after a key a draft is kept on the device, and sent to the server, in milliseconds. */
const deviceAfter = 400;
const serverAfter = 1_200;
/** How long to wait before the server is tried again. */
const againAfter = 10_000;

/** Told to the form when its note waits in the queue: what is typed next is another note. */
export const queuedEvent = 'note-queued';
/** Told to the form when its note is on record: nothing of it is left to keep. */
export const savedEvent = 'note-saved';

export type KeptWhere = 'nowhere' | 'device' | 'server';
export type Keeping = { where: KeptWhere; restored: boolean };

type Options = {
  place: FormPlace;
  /** The page shows what somebody typed, so nothing else is put in its place. */
  answered: boolean;
  /** The revision of the draft that the page shows, or 0. Counts on from there. */
  revision: { current: number };
  /** The page was kept for working offline, and its submission may have been used before. */
  fromDevice: boolean;
};

export type FormKeeper = {
  /** Empties the form and lets go of what was kept of it. */
  discard: () => void;
  stop: () => void;
};

/**
 * Keeps what is typed into a form on this device and on the server, and puts back what was not saved.
 *
 * @param tell where the newest words are kept, whenever that changes
 */
export function keepForm(
  form: HTMLFormElement,
  { place, answered, revision, fromDevice }: Options,
  tell: (change: Partial<Keeping>) => void,
): FormKeeper {
  const untouched = readFirstAnswers(form);
  let deviceTimer: ReturnType<typeof setTimeout> | undefined;
  let serverTimer: ReturnType<typeof setTimeout> | undefined;
  let closeDraft = () => {};
  let touched = false;
  let unsent = false;
  let sending = false;
  let stopped = false;
  const discarded = new Set<string>();

  const keep = () => {
    clearTimeout(deviceTimer);
    deviceTimer = undefined;
    if (!touched) return;

    const id = submissionOf(form);
    const answers = readAnswers(form);
    if (!answered && sameAnswers(answers, untouched)) return emptied(id);
    revision.current += 1;
    const sentRevision = loadDraft(place, id)?.sentRevision ?? 0;
    const path = location.pathname;
    const draft = { answers, revision: revision.current, sentRevision, path };
    tell({ where: storeDraft(place, id, draft) ? 'device' : 'nowhere' });
    unsent = true;
    serverTimer ??= setTimeout(send, serverAfter);
  };

  const emptied = (id: string) => {
    unsent = false;
    letGo(id);
    tell({ where: 'nowhere' });
  };

  const letGo = (id: string) => {
    discarded.add(id);
    dropDraft(place, id);
    if (revision.current > 0) void discardDraft(place.inspectionId, id);
  };

  const send = async (leaving = false) => {
    clearTimeout(serverTimer);
    serverTimer = undefined;
    if (!unsent || (sending && !leaving)) return;

    sending = true;
    unsent = false;
    const id = submissionOf(form);
    const sent = revision.current;
    const answer = await putDraft(
      { ...place, id, path: location.pathname, revision: sent, values: readDraftAnswers(form) },
      leaving,
    );
    sending = false;
    // It was on its way when its owner let go of it.
    if (discarded.has(id) && answer.outcome === 'kept' && submissionOf(form) !== id)
      void discardDraft(place.inspectionId, id);
    if (stopped || id !== submissionOf(form)) return;

    if (answer.outcome === 'kept') {
      noteSent(place, id, sent);
      if (!unsent) tell({ where: 'server' });
    } else if (answer.outcome === 'recorded') dropDraft(place, id);
    else if (answer.outcome === 'older') goOnApart(id);
    else sendAgain();
    if (unsent) serverTimer ??= setTimeout(send, serverAfter);
  };

  // A newer one came from another device: both are kept, this one under a name of its own.
  const goOnApart = (id: string) => {
    dropDraft(place, id);
    renewSubmission(form);
    reopen();
    touched = true;
    keep();
  };

  const sendAgain = () => {
    // What is sent again gets a number of its own, so that it cannot be taken for another device's.
    revision.current += 1;
    setTimeout(() => {
      unsent = !stopped && touched;
      if (unsent) void send();
    }, againAfter);
  };

  const keepSoon = () => {
    touched = true;
    deviceTimer ??= setTimeout(keep, deviceAfter);
  };
  const leave = () => {
    keep();
    void send(true);
  };
  const hide = () => {
    if (document.visibilityState === 'hidden') leave();
  };

  const reopen = () => {
    closeDraft();
    closeDraft = markDraftOpen(submissionOf(form));
  };

  const forget = () => {
    clearTimeout(deviceTimer);
    deviceTimer = undefined;
    dropDraft(place, submissionOf(form));
    touched = false;
    unsent = false;
  };

  const startAfresh = () => {
    forget();
    form.reset();
    putBack(form, untouched);
    // Putting answers back counts as typing; these are the page's own.
    forget();
    renewSubmission(form);
    revision.current = 0;
    reopen();
    tell({ where: 'nowhere', restored: false });
  };

  const discard = () => {
    letGo(submissionOf(form));
    startAfresh();
    form.querySelector('textarea')?.focus();
  };

  const begin = async () => {
    const spent = await listSpent(place.viewerId);
    if (stopped) return;
    if (fromDevice || spent.has(submissionOf(form))) renewSubmission(form);

    const kept = answered ? newerThanPage() : await findLeftOpen(place, spent);
    if (stopped) return;
    if (kept && !touched && !sameAnswers(kept.draft.answers, readAnswers(form))) {
      revision.current = Math.max(revision.current, kept.draft.revision);
      putBack(form, kept.draft.answers);
      tell({ restored: true });
    } else if (!sameAnswers(readAnswers(form), untouched)) keepSoon();
    reopen();
    form.dataset.keptReady = '';
  };

  const newerThanPage = (): KeptDraft | null => {
    const id = submissionOf(form);
    const draft = loadDraft(place, id);
    return draft && draft.revision > revision.current ? { place, id, draft } : null;
  };

  function stop() {
    keep();
    end();
  }

  function end() {
    stopped = true;
    touched = false;
    clearTimeout(deviceTimer);
    clearTimeout(serverTimer);
    closeDraft();
    form.removeEventListener('input', keepSoon);
    form.removeEventListener(queuedEvent, startAfresh);
    form.removeEventListener(savedEvent, forget);
    window.removeEventListener('pagehide', leave);
    window.removeEventListener(flushEvent, keep);
    window.removeEventListener(clearedEvent, end);
    document.removeEventListener('visibilitychange', hide);
  }

  form.addEventListener('input', keepSoon);
  form.addEventListener(queuedEvent, startAfresh);
  form.addEventListener(savedEvent, forget);
  window.addEventListener('pagehide', leave);
  window.addEventListener(flushEvent, keep);
  window.addEventListener(clearedEvent, end);
  document.addEventListener('visibilitychange', hide);
  void begin();

  return { discard, stop };
}
