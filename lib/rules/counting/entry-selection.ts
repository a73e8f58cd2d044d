import { type Evidence, extents, strengthImpacts, weaknessImpacts } from '@/lib/domain/evidence';
import { type CriterionTally, weighedOn } from '@/lib/rules/tally';
import { addressOf, cellAt, cellCount, strengthFrom, weaknessFrom } from './packed-evidence';
import { type Piles, placeIn } from './piles';

/** Some of the weaknesses held against a criterion, or of the strengths that name it. */
export type EntrySelection = {
  piles: Piles;
  tally: CriterionTally;
  side: 'weaknesses' | 'strengths';
  /** A bit for each cell taken. */
  cells: number;
};

const firstWeighing = { weaknesses: weaknessFrom, strengths: strengthFrom } as const;

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

/** How many entries are selected. */
export function sizeOf({ tally, side, cells }: EntrySelection): number {
  let size = 0;
  for (let cell = 0; cell < cellCount; cell += 1) {
    if (cells & (1 << cell)) size += weighedOn(tally, firstWeighing[side] + cell);
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
  for (let cell = 0; cell < cellCount; cell += 1) {
    for (let slot = slotOf(selection, cell); slot !== 0; slot = slotBefore(selection, slot)) {
      const entry = entryAt(selection, slot);
      if (entry) entries.push(entry);
    }
  }
  return entries;
}
