'use client';

import { useEffect } from 'react';
import { queueChanged } from '@/components/device/queue-news';
import { rememberSent } from '@/components/device/queue-store';
import { dropDraftEverywhere } from './draft-store';

type Props = {
  viewerId: string;
  inspectionId: string;
  /** The entry that is now on record. */
  reference: string;
  /** The submission it was. A draft of a later one stays. */
  submissionKey: string;
};

/** Lets go of what this device kept of an entry, once the record holds it, and counts it as sent. */
export function DropSavedDraft({ viewerId, inspectionId, reference, submissionKey }: Props) {
  useEffect(() => {
    dropDraftEverywhere(viewerId, submissionKey);
    rememberSent({ viewerId, inspectionId, reference, submissionKey })
      .then(queueChanged)
      .catch(() => {
        // This browser counts nothing; the server's own list still does.
      });
  }, [viewerId, inspectionId, reference, submissionKey]);

  return null;
}
