import type { NoteAnswer } from '@/components/device/note-answer';
import { dropNote, enqueue } from '@/components/device/queue-store';
import { sendUpTo } from '@/components/device/send-queue';
import { type FormPlace, loadDraft } from './draft-store';
import { readWholeForm, submissionOf } from './typed-answers';

/** What became of a form that was sent by way of the queue. */
export type SentForm =
  | { kind: 'saved'; evidenceId: string; submissionKey: string }
  /** It waits on this device. */
  | { kind: 'waits' }
  /** It cannot be saved like this, and there is no network to ask the server what it says. */
  | { kind: 'faulty'; faults: readonly string[] }
  /** The server has to answer itself: the form is sent as it would be without script. */
  | { kind: 'plain' };

const plain = { kind: 'plain' } as const;

/**
 * Saves the note of a form: first on this device, then on the server. Once it is on this device it gets to the
 * server, and once only, whatever happens to the page, the network or the server in between.
 */
export async function sendForm(form: HTMLFormElement, place: FormPlace): Promise<SentForm> {
  const submissionKey = submissionOf(form);
  const whole = readWholeForm(form);
  const faults = await checkAnswers(form, whole);
  if (faults.length > 0) return navigator.onLine ? plain : { kind: 'faulty', faults };

  const { viewerId, inspectionId } = place;
  const note = { viewerId, inspectionId, submissionKey, path: location.pathname, values: whole };
  try {
    // Newer than what the form around may still be sending as a draft.
    await enqueue({ ...note, revision: (loadDraft(place, submissionKey)?.revision ?? 0) + 2 });
  } catch {
    // This browser keeps no queue. The draft is kept all the same.
    return navigator.onLine
      ? plain
      : { kind: 'faulty', faults: ['You are offline. Save this when you are connected again'] };
  }
  if (!navigator.onLine) return { kind: 'waits' };

  return settle(await sendUpTo(viewerId, submissionKey), viewerId, submissionKey);
}

async function settle(
  answer: NoteAnswer,
  viewerId: string,
  submissionKey: string,
): Promise<SentForm> {
  if (answer.kind === 'away') return { kind: 'waits' };
  if (answer.kind === 'saved') return answer;

  await dropNote(viewerId, submissionKey);
  return plain;
}

async function checkAnswers(
  form: HTMLFormElement,
  values: Record<string, string[]>,
): Promise<string[]> {
  try {
    const { findNoteFaults } = await import('./check-note');
    return await findNoteFaults(toSingles(values), form.elements.namedItem('evidenceId') !== null);
  } catch {
    // The part that checks was never loaded and there is no network: the server checks later.
    return [];
  }
}

/** One answer a question, save for the question that takes several. */
function toSingles(values: Record<string, string[]>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(values).map(([name, answers]) =>
      name === 'criteria' ? [name, answers] : [name, answers[0] ?? ''],
    ),
  );
}
