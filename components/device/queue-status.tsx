'use client';

import { useEffect, useState } from 'react';
import { formatCount } from '@/lib/format/numbers';
import { onQueueChange } from './queue-news';
import { listQueued, listSent, type QueuedNote } from './queue-store';
import { reconcile } from './reconcile';
import { type QueueState, sendQueue } from './send-queue';
import { TroubledNotes } from './troubled-notes';

/** How long to wait before the queue is tried again, in milliseconds: longer each time, up to a limit. */
const firstWait = 1_500;
const longestWait = 60_000;

type Props = { viewerId: string };
type Status = { notes: readonly QueuedNote[]; state: QueueState; arrived: readonly string[] };

/**
 * Sends the notes that wait on this device as soon as it can, on whatever page one is, and says what waits, what
 * arrived and what a person has to look at. It shows nothing while there is nothing to say.
 */
export function QueueStatus({ viewerId }: Props) {
  const [{ notes, state, arrived }, setStatus] = useState<Status>({
    notes: [],
    state: 'sent',
    arrived: [],
  });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wait = firstWait;
    let running = false;
    let stopped = false;

    const run = async () => {
      clearTimeout(timer);
      if (running || stopped) return;
      running = true;
      const before = await readQueue(viewerId);
      const ended = before.length > 0 ? await workOff(viewerId, before) : 'sent';
      const after = await readQueue(viewerId);
      const news = await namesOf(viewerId, before);
      running = false;
      if (stopped) return;

      setStatus((known) => ({
        notes: after,
        state: ended,
        arrived: [...known.arrived, ...news.filter((name) => !known.arrived.includes(name))],
      }));
      if (ended === 'sent') wait = firstWait;
      if (!after.some(({ trouble }) => trouble === null)) return;
      timer = setTimeout(run, wait);
      wait = Math.min(wait * 2, longestWait);
    };
    const soon = () => {
      wait = firstWait;
      void run();
    };
    const whenSeen = () => {
      if (document.visibilityState === 'visible') soon();
    };

    void run();
    const stopListening = onQueueChange(soon);
    window.addEventListener('online', soon);
    document.addEventListener('visibilitychange', whenSeen);
    return () => {
      stopped = true;
      clearTimeout(timer);
      stopListening();
      window.removeEventListener('online', soon);
      document.removeEventListener('visibilitychange', whenSeen);
    };
  }, [viewerId]);

  const waiting = notes.filter(({ trouble }) => trouble === null);
  const troubled = notes.filter(({ trouble }) => trouble !== null);
  const shows = waiting.length > 0 || troubled.length > 0 || arrived.length > 0;

  return (
    <div role="status" className="mx-auto w-full max-w-page px-4 md:px-6 print:hidden">
      {shows && (
        <div className="mt-4 grid max-w-form gap-1 border-ink border-l-4 bg-wash px-4 py-2 text-table">
          {waiting.length > 0 && <p>{describeWaiting(waiting.length, state)}</p>}
          {arrived.length > 0 && waiting.length === 0 && <p>{describeArrived(arrived)}</p>}
          {troubled.length > 0 && <TroubledNotes notes={troubled} viewerId={viewerId} />}
        </div>
      )}
    </div>
  );
}

function describeWaiting(count: number, state: QueueState): string {
  const wait = count === 1 ? '1 note waits' : `${count} notes wait`;
  return state === 'signedOut'
    ? `${wait} on this device. Sign in again to send ${count === 1 ? 'it' : 'them'}.`
    : `${wait} on this device and will be sent when the service can be reached.`;
}

function describeArrived(references: readonly string[]): string {
  const all = formatCount(references.length, 'note', 'notes');
  return `${all} that waited on this device ${references.length === 1 ? 'is' : 'are'} on the server: ${references.join(', ')}.`;
}

/** Should the device itself fail, everything waits as it does without a network. */
async function workOff(viewerId: string, notes: readonly QueuedNote[]): Promise<QueueState> {
  try {
    const ended = await sendQueue(viewerId);
    if (notes.some(({ trouble }) => trouble !== null)) await reconcile(viewerId, notes);
    return ended;
  } catch {
    return 'away';
  }
}

async function readQueue(viewerId: string): Promise<QueuedNote[]> {
  try {
    return await listQueued(viewerId);
  } catch {
    return [];
  }
}

/** The references of those of these notes that the server has said it holds. */
async function namesOf(viewerId: string, notes: readonly QueuedNote[]): Promise<string[]> {
  if (notes.length === 0) return [];
  const keys = new Set(notes.map(({ submissionKey }) => submissionKey));
  const sent = await listSent(viewerId).catch(() => []);
  return sent.flatMap(({ submissionKey, reference }) =>
    keys.has(submissionKey) ? [reference] : [],
  );
}
