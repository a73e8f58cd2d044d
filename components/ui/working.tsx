'use client';

import { useFormStatus } from 'react-dom';

/** Says that the form around it is under way. Without script the browser shows it in its own way. */
export function Working({ words }: { words: string }) {
  const { pending } = useFormStatus();

  return (
    <p role="status" className="mt-2 min-h-6 text-quiet text-table">
      {pending && words}
    </p>
  );
}
