'use client';

import { useEffect, useRef, useState } from 'react';
import { queueChanged } from '@/components/device/queue-news';
import { enqueue } from '@/components/device/queue-store';
import { paths } from '@/lib/paths';
import { type QuickNote, rowField, toQuickNotes } from '@/lib/schemas/quick-notes';
import type { FormPlace } from './draft-store';
import { queuedEvent } from './keep-form';
import { newSubmissionKey, readWholeForm } from './typed-answers';

type News =
  | { kind: 'none' }
  | { kind: 'waits'; notes: number }
  | { kind: 'faulty'; faults: string[] };

/** Fetches what checks a note, for when there is no network to fetch it over. */
async function loadCheck(): Promise<void> {
  try {
    const { loadSchema } = await import('./check-note');
    await loadSchema();
  } catch {
    // Without it the server checks, once it is reached.
  }
}

/**
 * Without a network, puts each note of the form around it into the queue of this device. With one, the form goes
 * its ordinary way.
 */
export function SendQuickNotes({ place }: { place: FormPlace }) {
  const { viewerId, inspectionId } = place;
  const here = useRef<HTMLDivElement>(null);
  const [news, setNews] = useState<News>({ kind: 'none' });

  useEffect(() => {
    const form = here.current?.closest('form');
    if (!form) return;
    const early = setTimeout(loadCheck, 500);

    const submit = async (event: SubmitEvent) => {
      if (navigator.onLine) return;
      event.preventDefault();
      event.stopPropagation();
      // The draft is on this device already, and follows by itself.
      if (event.submitter?.getAttribute('value') === 'draft') return;

      const notes = toQuickNotes(readWholeForm(form));
      const faults = await findFaults(notes);
      if (faults.length > 0 || notes.length === 0)
        return setNews({ kind: 'faulty', faults: faults.length > 0 ? faults : ['Write a note'] });

      for (const { values } of notes) {
        const submissionKey = [values.submissionKey ?? ''].flat()[0] ?? '';
        const path = paths.inspections.newEvidence(inspectionId);
        await enqueue({ viewerId, inspectionId, submissionKey, path, values, revision: 1 });
      }
      form.dispatchEvent(new Event(queuedEvent));
      renewKeys(form);
      setNews({ kind: 'waits', notes: notes.length });
      queueChanged();
      form.querySelector('textarea')?.focus();
    };

    form.addEventListener('submit', submit);
    return () => {
      clearTimeout(early);
      form.removeEventListener('submit', submit);
    };
  }, [viewerId, inspectionId]);

  return (
    <div ref={here} role="status" className="mt-2 text-table">
      {news.kind === 'waits' && (
        <p className="max-w-form border-ink border-l-4 bg-wash px-4 py-2">
          {news.notes === 1 ? '1 note is' : `${news.notes} notes are`} saved on this device, to be
          sent to the server once you are connected. You can write the next ones.
        </p>
      )}
      {news.kind === 'faulty' && (
        <div className="max-w-form border-problem border-l-4 px-4 py-2">
          <p>You are offline, and this cannot be saved as it is:</p>
          <ul className="list-disc pl-5">
            {news.faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

async function findFaults(notes: readonly QuickNote[]): Promise<string[]> {
  try {
    const { findNoteFaults } = await import('./check-note');
    const faults = await Promise.all(
      notes.map(async ({ row, values }) =>
        (await findNoteFaults(values, false)).map((fault) => `Note ${row}: ${fault}`),
      ),
    );
    return faults.flat();
  } catch {
    // The part that checks was never loaded and there is no network: the server checks later.
    return [];
  }
}

/** What is written next are other notes. */
function renewKeys(form: HTMLFormElement): void {
  for (const control of form.elements)
    if (
      control instanceof HTMLInputElement &&
      control.name.startsWith(rowField('key', 0).slice(0, -1))
    )
      control.value = newSubmissionKey();
}
