import type { ConcernEvent, ConcernRecord } from '@/lib/domain/concern-record';
import { type ConcernThread, followConcerns, isClaim, isWeakness } from '@/lib/improvement/lineage';

/** Which concerns are asked for. */
export const concernViews = ['all', 'running', 'open', 'returned'] as const;
export type ConcernView = (typeof concernViews)[number];

/** Asked for so many times running, a concern counts as one that keeps coming back. */
export const timesRunning = 3;

/** Every concern through the events that speak of any, with those events. */
export function toThreads({ concerns, mentions, events }: ConcernRecord): {
  threads: ConcernThread<ConcernEvent>[];
  followed: ConcernEvent[];
} {
  const confirmed = mentions.filter(({ standing }) => standing === 'confirmed');
  const followed = events.filter(({ inspectionId }) =>
    confirmed.some((mention) => mention.inspectionId === inspectionId && !isClaim(mention)),
  );
  const claims = confirmed.filter(isClaim);
  const threads = followConcerns(
    followed,
    concerns,
    confirmed.filter((mention) => !isClaim(mention)),
  );
  // A claim may be made after an inspection that says nothing of any concern.
  const claimed = followConcerns(events, concerns, confirmed);
  return {
    followed,
    threads: claims.length === 0 ? threads : threads.map((thread) => withClaims(thread, claimed)),
  };
}

function withClaims(
  thread: ConcernThread<ConcernEvent>,
  claimed: readonly ConcernThread<ConcernEvent>[],
): ConcernThread<ConcernEvent> {
  const same = claimed.find(({ concern }) => concern.id === thread.concern.id);
  return { ...thread, claims: same?.claims ?? [] };
}

export function isInView(thread: ConcernThread<ConcernEvent>, view: ConcernView): boolean {
  switch (view) {
    case 'all':
      return true;
    case 'running':
      return thread.running >= timesRunning;
    case 'open':
      return thread.now !== null && isWeakness(thread.now.status);
    case 'returned':
      return thread.cells.some(({ returned }) => returned);
  }
}

export const viewLabels = {
  all: 'All concerns',
  running: 'Asked for three times running',
  open: 'Weak when last spoken of',
  returned: 'Came back after being met',
} as const satisfies Record<ConcernView, string>;
