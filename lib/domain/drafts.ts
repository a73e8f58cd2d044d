/** How long what somebody typed and did not save is kept after its last change, in days. */
export const draftDays = 30;

/** Until when a draft is kept, from when it last changed. */
export function draftKeptUntil(changedAt: Date): Date {
  return new Date(changedAt.getTime() + draftDays * 86_400_000);
}

/** Drafts that last changed before this instant are let go of. */
export function draftsExpiredBefore(now: Date): Date {
  return new Date(now.getTime() - draftDays * 86_400_000);
}
