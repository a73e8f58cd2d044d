'use client';

import { useEffect } from 'react';
import { dropSavedDraft } from './draft-store';

type Props = {
  storageKey: string;
  /** The submission that is now on record. A draft of a later one stays. */
  submissionKey: string;
};

/** Lets go of what this device kept of an entry, once the record holds it. */
export function DropSavedDraft({ storageKey, submissionKey }: Props) {
  useEffect(() => {
    dropSavedDraft(storageKey, submissionKey);
  }, [storageKey, submissionKey]);

  return null;
}
