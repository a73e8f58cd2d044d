'use client';

import { useState } from 'react';
import { discardDraft } from './put-draft';
import { queueChanged } from './queue-news';
import { dropNote, type NoteTrouble, type QueuedNote } from './queue-store';

type Props = { notes: readonly QueuedNote[]; viewerId: string };

const whatHappened = {
  conflict: 'Somebody changed the entry before your change arrived. Both versions are kept.',
  fields: 'The server could not take it as it is.',
  closed: 'It came too late.',
  refused: 'It was not taken.',
} as const satisfies Record<NoteTrouble['kind'], string>;

/** Notes that were sent and not taken. Each stays on this device, and as a draft, until a person has decided. */
export function TroubledNotes({ notes, viewerId }: Props) {
  return (
    <ul className="grid gap-2">
      {notes.map((note) => (
        <li key={note.order}>
          <TroubledNote note={note} viewerId={viewerId} />
        </li>
      ))}
    </ul>
  );
}

function TroubledNote({ note, viewerId }: { note: QueuedNote; viewerId: string }) {
  const [sure, setSure] = useState(false);
  if (!note.trouble) return null;

  const { kind, messages } = note.trouble;
  const summary = [note.values.summary ?? ''].flat()[0] ?? '';
  const takesForm = kind === 'conflict' || kind === 'fields';

  async function discard() {
    await discardDraft(note.inspectionId, note.submissionKey);
    await dropNote(viewerId, note.submissionKey);
    queueChanged();
  }

  return (
    <>
      <p>
        <q>{summary}</q> {whatHappened[kind]} {messages.map((message) => `${message}.`).join(' ')}
      </p>
      <p className="flex flex-wrap gap-x-6">
        {takesForm && (
          <a className="py-1" href={`${note.path}?draft=${encodeURIComponent(note.submissionKey)}`}>
            {kind === 'conflict' ? 'Look at both and decide' : 'Put it right'}
          </a>
        )}
        <button
          type="button"
          onClick={() => (sure ? void discard() : setSure(true))}
          className="cursor-pointer py-1 text-accent underline underline-offset-[0.16em] hover:decoration-[3px]"
        >
          {sure ? 'Yes, delete it for good' : 'Delete my version'}
        </button>
      </p>
    </>
  );
}
