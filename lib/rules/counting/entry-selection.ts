import { type Evidence, extents, strengthImpacts, weaknessImpacts } from '@/lib/domain/evidence';
import { type CriterionTally, weighedOn } from '@/lib/rules/tally';
import { addressOf, cellAt, cellCount, strengthFrom, weaknessFrom } from './packed-evidence';
import { type Piles, placeIn } from './piles';

/** Some of the weaknesses held against a criterion, or of the strengths that name it. */
export type EntrySelection = {
  piles: Piles;
  tally: CriterionTally;
  side: 'weaknesses' | 'strengths';
  /** A bit for each cell taken, among those that occur. */
  cells: number;
};

const firstWeighing = { weaknesses: weaknessFrom, strengths: strengthFrom } as const;
const everyCell = (1 << cellCount) - 1;

/** All entries of one side, given the ways of weighing that occur on the criterion. */
export function everyEntry(
  piles: Piles,
  tally: CriterionTally,
  side: EntrySelection['side'],
  weighings: number,
): EntrySelection {
  return { piles, tally, side, cells: (weighings >>> firstWeighing[side]) & everyCell };
}

/** Cells of an impact and an extent, both by their name. */
export function cellsWhere(
  side: EntrySelection['side'],
  keep: (impact: string, extent: string) => boolean,
): number {
  const impacts = side === 'weaknesses' ? weaknessImpacts : strengthImpacts;
  let cells = 0;
  for (const [impact, impactName] of impacts.entries()) {
    for (const [extent, extentName] of extents.entries()) {
      if (keep(impactName, extentName)) cells |= 1 << cellAt(impact, extent);
    }
  }
  return cells;
}

export const only = (
  { piles, tally, side, cells }: EntrySelection,
  wanted: number,
): EntrySelection => ({ piles, tally, side, cells: cells & wanted });

/** The weightiest of some cells; −1 where there are none. */
export const weightiestCell = (cells: number): number => 31 - Math.clz32(cells);

/** How many entries are selected. */
export function sizeOf({ tally, side, cells }: EntrySelection): number {
  let size = 0;
  for (let left = cells; left !== 0; left &= left - 1) {
    size += weighedOn(tally, firstWeighing[side] + weightiestCell(left & -left));
  }
  return size;
}

/** The first slot of the entries of a cell, or 0. The next is the one before it, until that is 0. */
export function slotOf({ piles, tally, side, cells }: EntrySelection, cell: number): number {
  if ((cells & (1 << cell)) === 0) return 0;

  return piles.last[addressOf(tally.place.number, firstWeighing[side] + cell)] ?? 0;
}

export const slotBefore = ({ piles }: EntrySelection, slot: number): number =>
  piles.before[slot] ?? 0;

export const entryAt = ({ piles }: EntrySelection, slot: number): Evidence | undefined =>
  piles.packed.entries[placeIn(piles, slot)];

/** The entries selected, in no order. */
export function entriesIn(selection: EntrySelection): Evidence[] {
  const entries: Evidence[] = [];
  for (let left = selection.cells; left !== 0; left &= left - 1) {
    const cell = weightiestCell(left & -left);
    for (let slot = slotOf(selection, cell); slot !== 0; slot = slotBefore(selection, slot)) {
      const entry = entryAt(selection, slot);
      if (entry) entries.push(entry);
    }
  }
  return entries;
}
