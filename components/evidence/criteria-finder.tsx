'use client';

import { useEffect, useId, useRef, useState } from 'react';

/**
 * Narrows the criteria around it to those with a word that starts as typed; ticked ones stay in sight.
 * It appears once script runs: without it the whole list is there anyway.
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
    setFound(text === '' ? '' : shown.length === 0 ? 'None found' : `${shown.length} found`);
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
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <span role="status" className="text-quiet text-small">
        {found}
      </span>
    </div>
  );
}

function startsAWord(words: string, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  return wanted === '' || ` ${words.replace(/[^\w-]+/g, ' ')}`.includes(` ${wanted}`);
}
