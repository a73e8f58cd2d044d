import { paths } from '@/lib/paths';
import type { FormValues } from '@/lib/schemas/form-state';

/** A draft on its way to the server. */
export type SentDraft = {
  id: string;
  viewerId: string;
  inspectionId: string;
  path: string;
  values: FormValues;
  revision: number;
};

/** What the server said to a draft; `older` names the revision it holds instead. */
export type DraftAnswer =
  | { outcome: 'kept' | 'recorded' | 'away' | 'signedOut' }
  | { outcome: 'older'; revision: number };

/**
 * Sends a draft to the server.
 *
 * @param leaving the page is going away: the browser sees the sending through, where it is small enough
 */
export async function putDraft(draft: SentDraft, leaving = false): Promise<DraftAnswer> {
  const { id, inspectionId, ...body } = draft;
  try {
    const response = await fetch(paths.device.draft(inspectionId, id), {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      cache: 'no-store',
      keepalive: leaving,
    });
    if (response.status === 401) return { outcome: 'signedOut' };
    return response.ok ? readDraftAnswer(await response.json()) : { outcome: 'away' };
  } catch {
    return { outcome: 'away' };
  }
}

function readDraftAnswer(body: unknown): DraftAnswer {
  if (typeof body !== 'object' || body === null || !('outcome' in body)) return { outcome: 'away' };
  if (body.outcome === 'kept' || body.outcome === 'recorded') return { outcome: body.outcome };
  if (body.outcome === 'older' && 'revision' in body && typeof body.revision === 'number')
    return { outcome: 'older', revision: body.revision };

  return { outcome: 'away' };
}

/** Lets go of a draft on the server. Should that not get through, its owner discards it in the list. */
export async function discardDraft(inspectionId: string, id: string): Promise<void> {
  try {
    await fetch(paths.device.draft(inspectionId, id), { method: 'DELETE' });
  } catch {
    // It stays in the list of drafts.
  }
}
