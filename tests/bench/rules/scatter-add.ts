import type { PackedEvidence } from '@/lib/rules/counting/packed-evidence';

const cellCount = 128;
const weights = Uint32Array.from({ length: 512 }, (_, index) => index % 9);

/** How many passes `scatterAdd` makes at once: one alone is too short to time. */
export const passes = 100;

/**
 * The least that counting entries can cost here: over the same packed entries, a weight looked up and
 * added into one of 128 cells, which is the shape of work the rules cannot do without.
 */
export function scatterAdd({ codes }: PackedEvidence, cells = new Uint32Array(cellCount)): void {
  for (let pass = 0; pass < passes; pass += 1) {
    for (const code of codes) {
      const cell = code & 127;
      cells[cell] = (cells[cell] ?? 0) + (weights[(code >>> 7) & 511] ?? 0);
    }
  }
}
