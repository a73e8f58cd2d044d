'use client';

import { useEffect, useRef, useState } from 'react';
import { TextInput } from '@/components/ui/text-input';
import { findIdentifyingText, type IdentifyingPassage } from '@/lib/domain/identifying-text';
import { IdentifyingPassages } from './identifying-passages';

type Props = {
  /** Names of the fields of the form around it that are watched. */
  fields: readonly string[];
  /** Why such words stay, as it was said before. */
  reason?: string | undefined;
  error?: string | undefined;
};

/**
 * Says while one types that a passage may identify a child, and asks why it stays. Without script the question
 * comes with the answer of the server, which takes no such passage without a reason.
 */
export function IdentityWarning({ fields, reason, error }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [passages, setPassages] = useState<readonly IdentifyingPassage[]>([]);
  const names = fields.join(' ');
  const asked = passages.length > 0 || reason !== undefined || error !== undefined;

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
    <div ref={place}>
      <div role="status">{passages.length > 0 && <IdentifyingPassages passages={passages} />}</div>
      <div hidden={!asked}>
        <TextInput
          name="identifyingReason"
          label="Why must these words stay?"
          hint="Needed only where they do. It is kept with the entry and in the record of who did what."
          defaultValue={reason}
          error={error}
          autoComplete="off"
          width="full"
        />
      </div>
    </div>
  );
}
