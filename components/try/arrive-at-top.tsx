'use client';

import { useEffect } from 'react';

/** Takes reader and focus to the beginning of main when the page becomes another one without being loaded anew. */
export function ArriveAtTop({ arrival }: { arrival: string }) {
  useEffect(() => {
    if (arrival === '') return;
    document.getElementById('main')?.focus();
    window.scrollTo(0, 0);
  }, [arrival]);

  return null;
}
