'use client';

import { useEffect, useRef, useState } from 'react';

type Props = {
  /** The most bytes that are read. */
  most: number;
  message: string;
};

/**
 * Keeps a file that is too large from being sent for nothing. Without script it is sent, and the server says the
 * same.
 */
export function UploadGuard({ most, message }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [refused, setRefused] = useState(false);

  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return;

    const look = (event: Event) => {
      const tooLarge = sizeOf(new FormData(form)) > most;
      setRefused(tooLarge);
      if (!tooLarge) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const forget = () => setRefused(false);
    form.addEventListener('submit', look);
    form.addEventListener('input', forget);
    return () => {
      form.removeEventListener('submit', look);
      form.removeEventListener('input', forget);
    };
  }, [most]);

  return (
    <div ref={place} role="alert">
      {refused && (
        <p className="mb-4 max-w-form border-problem border-l-4 pl-4 font-semibold text-problem">
          <span className="sr-only">Error: </span>
          {message}
        </p>
      )}
    </div>
  );
}

function sizeOf(form: FormData): number {
  return new Blob([...form.values()]).size;
}
