import { paths } from '@/lib/paths';
import { type NoteAnswer, readNoteAnswer } from './note-answer';
import { putDraft } from './put-draft';
import { confirmSent, listQueued, listSent, markTrouble, type QueuedNote } from './queue-store';

/** How long one note may take before it counts as not answered, in milliseconds. */
const patience = 20_000;

/** How a run through the queue ended: all sent, no network or no server, or nobody signed in. */
export type QueueState = 'sent' | 'away' | 'signedOut';

/** One tab at a time sends, so that the order holds. Without locks the server still records each note once. */
const oneAtATime = <Done>(act: () => Promise<Done>): Promise<Done> =>
  'locks' in navigator ? navigator.locks.request('evidence-queue', act) : act();

/**
 * Sends what waits, in the order it was saved. A note that a person has to look at is set aside, with its draft on
 * the server, and the rest goes on; without an answer everything waits.
 */
export function sendQueue(viewerId: string): Promise<QueueState> {
  return oneAtATime(async () => {
    for (const note of await listWaiting(viewerId)) {
      const answer = await sendNote(note);
      if (answer.kind === 'away' || answer.kind === 'signedOut') return answer.kind;
      await settle(note, answer);
    }
    return 'sent';
  });
}

/**
 * Sends what waits up to one note, which its form is still showing. When that one is refused it is left to the form.
 */
export function sendUpTo(viewerId: string, submissionKey: string): Promise<NoteAnswer> {
  return oneAtATime(async () => {
    for (const note of await listWaiting(viewerId)) {
      const answer = await sendNote(note);
      const ours = note.submissionKey === submissionKey;
      if (answer.kind === 'away' || answer.kind === 'signedOut') return answer;
      if (!ours || answer.kind === 'saved') await settle(note, answer);
      if (ours) return answer;
    }
    const earlier = (await listSent(viewerId)).find((note) => note.submissionKey === submissionKey);
    // Another tab was quicker: it is on record, and the list of evidence shows it.
    return earlier ? { ...earlier, kind: 'saved', evidenceId: '' } : { kind: 'away' };
  });
}

async function listWaiting(viewerId: string): Promise<QueuedNote[]> {
  return (await listQueued(viewerId)).filter(({ trouble }) => trouble === null);
}

type Settled = Extract<NoteAnswer, { kind: 'saved' | 'trouble' }>;

async function settle(note: QueuedNote, answer: Settled): Promise<void> {
  const { viewerId, inspectionId, path, values, revision } = note;
  if (answer.kind === 'saved') {
    const { reference, submissionKey } = answer;
    return confirmSent(note.order, { submissionKey, viewerId, inspectionId, reference });
  }
  await markTrouble(note, answer.trouble);
  const id = note.submissionKey;
  await putDraft({ id, viewerId, inspectionId, path, values, revision: revision + 1 });
}

async function sendNote({ viewerId, inspectionId, values }: QueuedNote): Promise<NoteAnswer> {
  try {
    const response = await fetch(paths.device.evidence(inspectionId), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ viewerId, values }),
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    return await readNoteAnswer(response);
  } catch {
    return { kind: 'away' };
  }
}
