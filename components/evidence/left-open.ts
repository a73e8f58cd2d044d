import { listQueued, listSent } from '@/components/device/queue-store';
import { listOpenDrafts } from './draft-locks';
import { dropDraft, type FormPlace, type KeptDraft, listKeptDrafts } from './draft-store';

/** Submissions that are in the queue or on the server: what was typed for them is not typed again. */
export async function listSpent(viewerId: string): Promise<ReadonlySet<string>> {
  try {
    const [queued, sent] = await Promise.all([listQueued(viewerId), listSent(viewerId)]);
    const waiting = queued.filter(({ trouble }) => trouble === null);
    return new Set([...waiting, ...sent].map(({ submissionKey }) => submissionKey));
  } catch {
    return new Set();
  }
}

/** The newest draft of this form that no other tab is writing. */
export async function findLeftOpen(
  place: FormPlace,
  spent: ReadonlySet<string>,
): Promise<KeptDraft | null> {
  const open = await listOpenDrafts();
  const mine = listKeptDrafts(place.viewerId).filter(
    (kept) => kept.place.inspectionId === place.inspectionId && kept.place.form === place.form,
  );
  for (const kept of mine) if (spent.has(kept.id)) dropDraft(kept.place, kept.id);
  return mine.find(({ id }) => !open.has(id) && !spent.has(id)) ?? null;
}
