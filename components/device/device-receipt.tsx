'use client';

import { useEffect, useState } from 'react';
import { onQueueChange } from './queue-news';
import { listQueued, listSent } from './queue-store';
import { readReceipts } from './read-receipts';

type Props = { viewerId: string; inspectionId: string };
type Count = { written: number; onServer: number; missing: readonly string[] };

/** How many of the notes written on this device the server holds, as the server itself counts them. */
export function DeviceReceipt({ viewerId, inspectionId }: Props) {
  const [count, setCount] = useState<Count | null>(null);

  useEffect(() => {
    let stopped = false;
    const compare = async () => {
      const compared = await compareWithServer(viewerId, inspectionId);
      if (!stopped && compared) setCount(compared);
    };
    void compare();
    const stopListening = onQueueChange(() => setTimeout(compare, 1_000));
    return () => {
      stopped = true;
      stopListening();
    };
  }, [viewerId, inspectionId]);

  if (!count || count.written === 0) return null;

  const { written, onServer, missing } = count;
  return (
    <span role="status">
      {onServer} of {written} {written === 1 ? 'note' : 'notes'} written on this device{' '}
      {written === 1 ? 'is' : 'are'} on the server.
      {missing.length > 0 &&
        ` The server does not list ${missing.join(', ')}, which it said it had: tell whoever runs the service.`}
    </span>
  );
}

async function compareWithServer(viewerId: string, inspectionId: string): Promise<Count | null> {
  try {
    const [sent, queued, received] = await Promise.all([
      listSent(viewerId),
      listQueued(viewerId),
      readReceipts(viewerId, inspectionId),
    ]);
    if (!received) return null;

    const held = new Set(received.map(({ submissionKey }) => submissionKey));
    const here = <Note extends { inspectionId: string; submissionKey: string }>(
      notes: readonly Note[],
    ) => notes.filter((note) => note.inspectionId === inspectionId);
    const missing = here(sent).filter(({ submissionKey }) => !held.has(submissionKey));
    const written = [...here(sent), ...here(queued)];

    return {
      written: written.length,
      onServer: written.filter(({ submissionKey }) => held.has(submissionKey)).length,
      missing: missing.map(({ reference }) => reference),
    };
  } catch {
    return null;
  }
}
