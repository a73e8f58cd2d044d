'use client';

import { useEffect, useRef, useState } from 'react';
import { queueChanged } from '@/components/device/queue-news';
import { paths } from '@/lib/paths';
import type { FormPlace } from './draft-store';
import { queuedEvent, savedEvent } from './keep-form';
import { sendForm } from './send-form';

type Props = {
  place: FormPlace;
  /** The entry it changes; without it the form records a new one. */
  evidenceId?: string | undefined;
};

type News =
  | { kind: 'none' | 'saving' | 'waits' }
  | { kind: 'draft' | 'faulty'; faults: readonly string[] };

const needsNetwork = 'A file can only be sent while you are connected';

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
 * Saves the note of the form around it by way of the queue of this device, so that no failure of the network or the
 * server loses it. Where the server has something to say about the answers, the form is sent as without script.
 */
export function SendNote({ place, evidenceId }: Props) {
  const { viewerId, inspectionId, form: name } = place;
  const here = useRef<HTMLDivElement>(null);
  const [news, setNews] = useState<News>({ kind: 'none' });

  useEffect(() => {
    const form = here.current?.closest('form');
    if (!form) return;

    // Loaded now, while there surely is a network.
    const early = setTimeout(loadCheck, 500);
    let busy = false;
    let plainly = false;

    const submit = async (event: SubmitEvent) => {
      const button = event.submitter;
      const draft = button?.getAttribute('value') === 'draft';
      const byQueue = !draft && takesQueue(form);
      if (plainly || (!byQueue && navigator.onLine)) return;
      event.preventDefault();
      event.stopPropagation();
      if (busy) return;
      if (!byQueue) return setNews({ kind: draft ? 'draft' : 'faulty', faults: [needsNetwork] });

      busy = true;
      setNews({ kind: 'saving' });
      const outcome = await sendForm(form, { viewerId, inspectionId, form: name });
      busy = false;
      queueChanged();
      if (outcome.kind === 'plain') {
        setNews({ kind: 'none' });
        // A browser ignores this while it is still telling everybody of the submission before.
        setTimeout(() => {
          plainly = true;
          form.requestSubmit(button);
          plainly = false;
        });
      } else if (outcome.kind === 'saved') {
        form.dispatchEvent(new Event(savedEvent));
        location.assign(nextPage(form, button, outcome.evidenceId));
      } else if (outcome.kind === 'waits') {
        const method = form.querySelector<HTMLSelectElement>('select[name="method"]');
        const carried = method?.value ?? '';
        form.dispatchEvent(new Event(queuedEvent));
        if (method) method.value = carried;
        setNews({ kind: 'waits' });
        form.querySelector('textarea')?.focus();
      } else setNews(outcome);
    };

    const nextPage = (sent: HTMLFormElement, button: HTMLElement | null, saved: string): string => {
      if (evidenceId) return paths.inspections.evidenceEntry(inspectionId, evidenceId, { saved });
      if (button?.getAttribute('value') !== 'another')
        return paths.inspections.evidence(inspectionId, undefined, { saved });

      const { area, method } = Object.fromEntries(new FormData(sent));
      return paths.inspections.newEvidence(inspectionId, {
        area: toText(area),
        method: toText(method),
        saved,
      });
    };

    form.addEventListener('submit', submit);
    return () => {
      clearTimeout(early);
      form.removeEventListener('submit', submit);
    };
  }, [viewerId, inspectionId, name, evidenceId]);

  return (
    <div ref={here} role="status" className="mt-2 text-table">
      {news.kind === 'saving' && <p className="text-quiet">Saving</p>}
      {news.kind === 'waits' && (
        <p className="max-w-form border-ink border-l-4 bg-wash px-4 py-2">
          Saved on this device. It goes to the server by itself once you are connected.{' '}
          {evidenceId ? '' : 'You can write the next one.'}
        </p>
      )}
      {news.kind === 'draft' && (
        <p className="max-w-form border-ink border-l-4 bg-wash px-4 py-2">
          You are offline. The draft is kept on this device, and goes to the server once you are
          connected.
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

/** Files go straight to the server. */
function takesQueue(form: HTMLFormElement): boolean {
  return [...new FormData(form).values()].every(
    (entry) => typeof entry === 'string' || entry.size === 0,
  );
}

function toText(entry: FormDataEntryValue | undefined): string | undefined {
  return typeof entry === 'string' ? entry : undefined;
}
