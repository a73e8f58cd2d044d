import { dropDraft, listKeptDrafts } from '@/components/evidence/draft-store';
import { clearedEvent, flushEvent } from './device-events';
import { forgetPages } from './kept-pages';
import { putDraft } from './put-draft';
import { clearQueue, listQueued } from './queue-store';
import { sendQueue } from './send-queue';

/** Sends what it can of one person's work, and counts what only this device still has. */
export async function sendLeftovers(viewerId: string): Promise<number> {
  window.dispatchEvent(new Event(flushEvent));
  await sendQueue(viewerId).catch(() => 'away');
  const queued = await listQueued(viewerId).catch(() => []);
  const drafts = await Promise.all(
    listKeptDrafts(viewerId).map(async ({ place, id, draft }) => {
      if (draft.sentRevision >= draft.revision) return true;
      const { path, revision, answers: values } = draft;
      const answer = await putDraft({ ...place, id, path, revision, values });
      return answer.outcome === 'kept' || answer.outcome === 'recorded';
    }),
  );
  return queued.length + drafts.filter((onServer) => !onServer).length;
}

/** Removes everything of one person from this device: notes, drafts, and the forms kept for working offline. */
export async function clearDevice(viewerId: string): Promise<void> {
  window.dispatchEvent(new Event(clearedEvent));
  for (const { place, id } of listKeptDrafts(viewerId)) dropDraft(place, id);
  await Promise.allSettled([clearQueue(viewerId), forgetPages()]);
}
