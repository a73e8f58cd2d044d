'use client';

import { queueChanged } from '@/components/device/queue-news';
import { dropNote } from '@/components/device/queue-store';
import { dropDraftEverywhere } from './draft-store';
import { DropKeptDraft } from './drop-kept-draft';

type Props = {
  viewerId: string;
  inspectionId: string;
  draftId: string;
  /** It was sent to the server a moment ago, so that this device need not offer it in the next form. */
  keptNow: boolean;
  action: (form: FormData) => Promise<void>;
};

/** Lets go of a draft, on the server and on this device. */
export function DiscardDraft({ viewerId, inspectionId, draftId, keptNow, action }: Props) {
  function dropHere() {
    dropDraftEverywhere(viewerId, draftId);
    dropNote(viewerId, draftId)
      .then(queueChanged)
      .catch(() => {
        // This browser keeps no queue, so there is nothing in it.
      });
  }

  return (
    <form action={action} onSubmit={dropHere}>
      {keptNow && <DropKeptDraft viewerId={viewerId} draftId={draftId} />}
      <input type="hidden" name="inspectionId" value={inspectionId} />
      <input type="hidden" name="draftId" value={draftId} />
      <button
        type="submit"
        className="cursor-pointer py-1 text-accent underline underline-offset-[0.16em] hover:decoration-[3px]"
      >
        Discard
      </button>
    </form>
  );
}
