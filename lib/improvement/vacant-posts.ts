import { comparePartialDays } from '@/lib/domain/council-items';
import type { RoleHolderContent } from '@/lib/domain/governance';
import type { ActionStanding } from './plan';

/** A post that owns open actions and that nobody holds any more. */
export type VacantPost = {
  post: string;
  /** Until when somebody held it: a day, month or year as it is known. */
  heldTo: string;
  actions: readonly ActionStanding[];
};

/**
 * Posts of open actions whose last known holder has left. A post of which no holder is on record is not among them:
 * nothing is known of it.
 *
 * @param today YYYY-MM-DD
 */
export function vacantPosts(
  actions: readonly ActionStanding[],
  holders: readonly RoleHolderContent[],
  today: string,
): VacantPost[] {
  const open = actions.filter(({ state, action }) => state === 'open' && action.ownerPost);
  const posts = new Map<string, ActionStanding[]>();
  for (const standing of open) {
    const post = standing.action.ownerPost ?? '';
    const key = [...posts.keys()].find((one) => isSamePost(one, post)) ?? post;
    posts.set(key, [...(posts.get(key) ?? []), standing]);
  }

  return [...posts].flatMap(([post, owned]) => {
    const terms = holders.filter(({ office }) => isSamePost(office, post));
    const left = terms.flatMap(({ heldTo }) =>
      heldTo && comparePartialDays(heldTo, today) < 0 ? [heldTo] : [],
    );
    const last = left.toSorted(comparePartialDays).at(-1);
    return last && left.length === terms.length ? [{ post, heldTo: last, actions: owned }] : [];
  });
}

function isSamePost(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
