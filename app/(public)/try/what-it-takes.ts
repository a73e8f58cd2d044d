import type { Evidence } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import {
  type Change,
  type SmallestChanges,
  smallestChanges,
  type Towards,
} from '@/lib/rules/explain';
import { type BundleEdit, nextEntryId } from '@/lib/schemas/bundle-edits';

/** How many sets of changes are shown for each direction. */
const setsShown = 3;

/**
 * How many changes at once are tried. Each one more multiplies the work by the number of entries, and anybody may
 * ask: the worst evidence found for each step takes about half a second.
 */
export function depthFor(entries: number): number {
  if (entries <= 60) return 3;
  return entries <= 300 ? 2 : 1;
}

/** The fewest changes that move a judgement, as far as a page that anybody may ask for looks. */
export function whatItTakes(
  evidence: readonly Evidence[],
  framework: Framework,
  area: JudgementArea,
  towards: Towards,
): SmallestChanges | undefined {
  const most = depthFor(evidence.filter((entry) => entry.area === area).length);
  return smallestChanges(evidence, framework, area, towards, { most, sets: setsShown });
}

/** The edits that make changes; added entries come last, each under an id of its own. */
export function toEdits(changes: readonly Change[], evidence: readonly Evidence[]): BundleEdit[] {
  const taken = [...evidence];
  const edits: BundleEdit[] = [];
  for (const change of changes) {
    if (change.kind === 'remove') edits.push({ kind: 'remove', id: change.entry.id });
    if (change.kind === 'revise')
      edits.push({ kind: 'replace', id: change.entry.id, entry: change.revised });
    if (change.kind === 'add') {
      const entry = { ...change.added, id: nextEntryId(taken) };
      taken.push(entry);
      edits.push({ kind: 'insert', at: evidence.length, entry });
    }
  }
  return edits;
}
