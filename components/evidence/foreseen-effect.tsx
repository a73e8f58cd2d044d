'use client';

import { useEffect, useState } from 'react';
import { isWeighed } from '@/lib/domain/weighed-answers';
import { paths } from '@/lib/paths';
import { readAnswers, type TypedAnswers } from './typed-answers';

/** How long after an answer the server is asked, in milliseconds. */
const askAfter = 350;

type Props = {
  /** The id of the form whose answers are weighed. */
  form: string;
  viewerId: string;
  inspectionId: string;
  /** The entry that the form changes. */
  evidenceId?: string;
};

/**
 * What saving the form as answered so far would do to grades and coverage, said while it is filled in. It never
 * stands in the way: where the server does not answer there is nothing to see.
 */
export function ForeseenEffect({ form: formId, viewerId, inspectionId, evidenceId }: Props) {
  const [sentences, setSentences] = useState<readonly string[]>([]);

  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;

    let timer: ReturnType<typeof setTimeout> | undefined;
    let asking = new AbortController();
    let asked = '';

    const ask = async () => {
      const values = weighedIn(form);
      const text = JSON.stringify(values);
      if (text === asked) return;

      asked = text;
      asking.abort();
      asking = new AbortController();
      const { signal } = asking;
      const found = isAnswered(values)
        ? await fetchSentences(
            paths.device.effect(inspectionId),
            { viewerId, evidenceId, values },
            signal,
          )
        : [];
      if (!signal.aborted) setSentences(found);
    };
    const askSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(ask, askAfter);
    };

    askSoon();
    form.addEventListener('input', askSoon);
    form.addEventListener('reset', askSoon);
    return () => {
      clearTimeout(timer);
      asking.abort();
      form.removeEventListener('input', askSoon);
      form.removeEventListener('reset', askSoon);
    };
  }, [formId, viewerId, inspectionId, evidenceId]);

  return (
    <div role="status" className="print:hidden">
      {sentences.length > 0 && (
        <div className="mb-6 max-w-form border-accent border-l-4 bg-accent-wash px-4 py-2 text-table max-lg:mt-6">
          <p className="font-semibold">If you save this</p>
          {sentences.map((sentence) => (
            <p key={sentence} className="mt-1">
              {sentence}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

function weighedIn(form: HTMLFormElement): TypedAnswers {
  return Object.fromEntries(Object.entries(readAnswers(form)).filter(([name]) => isWeighed(name)));
}

/** Whether there is anything to weigh yet, so that nothing is asked for nothing. */
function isAnswered({ criteria, direction, extent, ...rest }: TypedAnswers): boolean {
  if (!criteria?.length || !direction) return false;

  const [way] = direction;
  return way === 'context' || (Boolean(extent) && Boolean(rest[`${way}Impact`]));
}

async function fetchSentences(
  address: string,
  body: object,
  signal: AbortSignal,
): Promise<readonly string[]> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      cache: 'no-store',
      signal,
    });
    return response.ok ? readSentences(await response.json()) : [];
  } catch {
    return [];
  }
}

function readSentences(body: unknown): readonly string[] {
  if (typeof body !== 'object' || body === null || !('sentences' in body)) return [];
  const { sentences } = body;
  return Array.isArray(sentences) ? sentences.filter((one) => typeof one === 'string') : [];
}
