import { noEntry, type PackedEvidence } from './packed-evidence';

/**
 * Which entries are counted at each address, so that a reason finds the few it names without looking
 * through all: the last entry at each address, and from each entry the one before, by their slots.
 *
 * Each entry has a slot, its place and 1. Behind them an entry that names more criteria has two more.
 */
export type Piles = { packed: PackedEvidence; last: Int32Array; before: Int32Array };

export function emptyPiles(packed: PackedEvidence): Piles {
  const { codes, namingMore, addresses } = packed;
  const before = new Int32Array(codes.length + 2 * namingMore.length + 1);

  return { packed, last: new Int32Array(addresses), before };
}

/** Puts an entry on the pile of an address, by one of its slots. */
export function put({ last, before }: Piles, address: number, slot: number): void {
  before[slot] = last[address] ?? 0;
  last[address] = slot;
}

/** The slots of an entry by its place, and by its turn among those that name more criteria. */
export const slotOfMain = (at: number): number => at + 1;
export const slotBesides = ({ codes }: PackedEvidence, turn: number): number =>
  codes.length + 2 * turn + 1;

/** Whether a slot is that of the entry’s main criterion. */
export const isMainSlot = ({ packed }: Piles, slot: number): boolean => slot <= packed.codes.length;

/** The place among the evidence of the entry that a slot belongs to. */
export function placeIn(piles: Piles, slot: number): number {
  if (isMainSlot(piles, slot)) return slot - 1;
  const { codes, namingMore } = piles.packed;

  return namingMore[(slot - 1 - codes.length) >>> 1] ?? noEntry;
}
