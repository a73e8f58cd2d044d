'use client';

import { useEffect } from 'react';
import { dropDraftEverywhere } from './draft-store';

/** Lets go of what this device kept of a form, once the server has all of it. */
export function DropKeptDraft({ viewerId, draftId }: { viewerId: string; draftId: string }) {
  useEffect(() => {
    dropDraftEverywhere(viewerId, draftId);
  }, [viewerId, draftId]);

  return null;
}
