const prefix = 'draft ';

/**
 * Marks a draft as being written in this tab, so that another tab does not take it up. The mark goes when the tab
 * closes or crashes. Where the browser has no locks, nothing is marked.
 *
 * @returns lets go of the mark
 */
export function markDraftOpen(id: string): () => void {
  if (!('locks' in navigator)) return () => {};

  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks.request(`${prefix}${id}`, { ifAvailable: true }, () => released);
  return release;
}

/** The drafts that some tab of this browser is writing. */
export async function listOpenDrafts(): Promise<ReadonlySet<string>> {
  if (!('locks' in navigator)) return new Set();

  const { held = [] } = await navigator.locks.query();
  return new Set(
    held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : [])),
  );
}
