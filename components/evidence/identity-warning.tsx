'use client';

import { useEffect, useRef, useState } from 'react';
import { findIdentifyingText, type IdentifyingPassage } from '@/lib/domain/identifying-text';
import { IdentifyingPassages } from './identifying-passages';

type Props = {
  /** Names of the fields of the form around it that are watched. */
  fields: readonly string[];
};

/** Says while one types that a passage may identify a child. It warns and never stops. */
export function IdentityWarning({ fields }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [passages, setPassages] = useState<readonly IdentifyingPassage[]>([]);
  const names = fields.join(' ');

  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return;

    const look = () => {
      const entries = names.split(' ').map((name) => new FormData(form).get(name));
      setPassages(findIdentifyingText(entries.filter((entry) => entry !== null).join('\n')));
    };
    // The event comes before the fields are reset.
    const lookAgain = () => setTimeout(look);
    look();
    form.addEventListener('input', look);
    form.addEventListener('reset', lookAgain);
    return () => {
      form.removeEventListener('input', look);
      form.removeEventListener('reset', lookAgain);
    };
  }, [names]);

  return (
    <div ref={place} role="status">
      {passages.length > 0 && <IdentifyingPassages passages={passages} />}
    </div>
  );
}
