import {
  type EntrySelection,
  entryAt,
  slotBefore,
  slotOf,
  weightiestCell,
} from './entry-selection';
import { cellCount, cellOf, noEntry, type PackedEvidence } from './packed-evidence';

/*
 * What an entry does to children counts first, then how far it reaches: the higher cell. Ids settle
 * what weighs the same, so the order of recording never matters.
 */

/** Puts an id in its order among those from a place on, if it is one of so many first and not yet there. */
function offer(ids: string[], id: string, from: number, most: number): void {
  let at = ids.length;
  if (at >= most && id >= (ids[at - 1] ?? '')) return;
  if (ids.includes(id)) return;
  if (at >= most) at -= 1;
  for (; at > from && id < (ids[at - 1] ?? ''); at -= 1) ids[at] = ids[at - 1] ?? '';
  ids[at] = id;
}

/** The ids of the weightiest entries of some selections, at most so many, each once though several may hold it. */
export function weightiestOf(selections: readonly EntrySelection[], most: number): string[] {
  const ids: string[] = [];
  let left = 0;
  for (const { cells } of selections) left |= cells;
  while (left !== 0 && ids.length < most) {
    const cell = weightiestCell(left);
    left ^= 1 << cell;
    const from = ids.length;
    for (const selection of selections) {
      for (let slot = slotOf(selection, cell); slot !== 0; slot = slotBefore(selection, slot)) {
        offer(ids, entryAt(selection, slot)?.id ?? '', from, most);
      }
    }
  }
  return ids;
}

/** The same of entries given by their places among the evidence. */
export function weightiestAt(
  { entries, codes }: PackedEvidence,
  places: readonly number[],
  most: number,
): string[] {
  const ids: string[] = [];
  for (let cell = cellCount - 1; cell >= 0 && ids.length < most; cell -= 1) {
    const from = ids.length;
    for (const at of places) {
      if (cellOf(codes[at] ?? noEntry) !== cell) continue;
      offer(ids, entries[at]?.id ?? '', from, most);
    }
  }
  return ids;
}
