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

/** The fewest changes that move a judgement, as the page shows them and as its buttons make them. */
export function whatItTakes(
  evidence: readonly Evidence[],
  framework: Framework,
  area: JudgementArea,
  towards: Towards,
): SmallestChanges | undefined {
  return smallestChanges(evidence, framework, area, towards, { sets: setsShown });
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
