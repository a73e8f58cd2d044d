'use client';

import { useEffect } from 'react';
import { keepPages } from './kept-pages';

type Props = {
  viewerId: string;
  /** The addresses of the forms to keep. */
  pages: readonly string[];
};

/** How long after a form was opened its siblings are fetched, so that nobody waits for it, in milliseconds. */
const calm = 3_000;

/** Keeps the forms of this inspection for work without a network, once the page has settled. */
export function KeepPages({ viewerId, pages }: Props) {
  const all = pages.join(' ');

  useEffect(() => {
    const timer = setTimeout(() => void keepPages(viewerId, all.split(' ')).catch(() => {}), calm);
    return () => clearTimeout(timer);
  }, [viewerId, all]);

  return null;
}
