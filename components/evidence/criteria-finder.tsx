'use client';

import { useEffect, useId, useRef, useState } from 'react';

/**
 * Narrows the criteria around it to those with a word that starts as typed; ticked ones stay in sight.
 * Enter ticks the one that is meant. It appears once script runs: without it the whole list is there anyway.
 */
export function CriteriaFinder() {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [ready, setReady] = useState(false);
  const [found, setFound] = useState('');

  useEffect(() => setReady(true), []);
  if (!ready) return null;

  const narrow = (text: string) => {
    const group = field.current?.closest('fieldset');
    const rows = group?.querySelectorAll<HTMLElement>('[data-words]');
    const divider = group?.querySelector<HTMLElement>('[data-divider]');
    if (divider) divider.hidden = text.trim() !== '';
    const shown = [...(rows ?? [])].filter((row) => {
      const matches = startsAWord(row.dataset.words ?? '', text);
      row.hidden = !matches && row.querySelector('[name=criteria]:checked') === null;
      return matches;
    });
    const meant = text.trim() === '' ? null : meantBy(text, shown);
    setFound(text === '' ? '' : foundWords(shown.length, meant));
    return meant;
  };

  const tick = (text: string) => {
    const meant = narrow(text);
    if (!meant) return;

    if (!meant.checked) meant.click();
    setFound(`Ticked: ${titleOf(meant)}`);
    field.current?.select();
  };

  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <label htmlFor={id} className="text-small">
        Find
      </label>
      <input
        ref={field}
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        className="w-44 rounded-small border border-edge bg-paper px-2 py-1"
        onInput={(event) => narrow(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter is for finding here, and would send the whole form half filled in.
          if (event.key !== 'Enter') return;
          event.preventDefault();
          if (!event.ctrlKey && !event.metaKey) tick(event.currentTarget.value);
        }}
      />
      <span role="status" className="text-quiet text-small">
        {found}
      </span>
    </div>
  );
}

/** The criterion somebody means: the only one found, or the only one with the word in its title. */
function meantBy(text: string, rows: readonly HTMLElement[]): HTMLInputElement | null {
  const boxes = rows.flatMap((row) => row.querySelector<HTMLInputElement>('[name=criteria]') ?? []);
  const titled = boxes.filter((box) => startsAWord(titleOf(box).toLowerCase(), text));
  const [one, another] = boxes.length > 1 ? titled : boxes;
  return one && !another ? one : null;
}

function titleOf({ labels, value }: HTMLInputElement): string {
  return labels?.[0]?.textContent ?? value;
}

function foundWords(count: number, meant: HTMLInputElement | null): string {
  if (count === 0) return 'None found';
  return meant ? `${count} found: Enter ticks ${titleOf(meant)}` : `${count} found`;
}

function startsAWord(words: string, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  return wanted === '' || ` ${words.replace(/[^\w-]+/g, ' ')}`.includes(` ${wanted}`);
}
