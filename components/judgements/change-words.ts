import type { Evidence, Extent } from '@/lib/domain/evidence';
import { describeWeight, impactLabels } from '@/lib/format/evidence';

/** One change to evidence, as the rules name it. */
export type ChangeMade =
  | { kind: 'remove'; entry: Evidence }
  | { kind: 'revise'; entry: Evidence; revised: Evidence }
  | { kind: 'add'; added: Evidence };

/** "serious weakness, many, known to leaders". */
export function weightInWords(entry: Evidence): string {
  const weight = describeWeight(entry.direction, entry.impact, entry.extent).toLowerCase();
  return entry.direction === 'weakness' && entry.known ? `${weight}, known to leaders` : weight;
}

/** "Take out P03 (serious weakness, many)". Criteria are named by title. */
export function changeInWords(change: ChangeMade, titleOf: (criterion: string) => string): string {
  switch (change.kind) {
    case 'remove':
      return `Take out ${change.entry.id} (${weightInWords(change.entry)})`;
    case 'revise':
      return `Weigh ${change.entry.id} as ${weightInWords(change.revised)}, not ${weightInWords(change.entry)}`;
    case 'add': {
      const [criterion = ''] = change.added.criteria;
      return `Add one entry: ${weightInWords(change.added)}, on ${titleOf(criterion)} (${criterion})`;
    }
  }
}

/**
 * What would have been otherwise, as a reader of the finding would put it: "front door and thresholds
 * (P03): for some children, not many". Criteria are named by title.
 */
export function differenceInWords(
  change: ChangeMade,
  titleOf: (criterion: string) => string,
): { subject: string; entry: string | null; difference: string } {
  const about = change.kind === 'add' ? change.added : change.entry;
  const [criterion = ''] = about.criteria;
  const named = { subject: titleOf(criterion), entry: change.kind === 'add' ? null : about.id };
  switch (change.kind) {
    case 'remove':
      return { ...named, difference: 'not found' };
    case 'revise':
      return { ...named, difference: stepsInWords(change.entry, change.revised) };
    case 'add':
      return { ...named, difference: `one more finding, ${weightInWords(change.added)}` };
  }
}

function stepsInWords(entry: Evidence, revised: Evidence): string {
  const steps: string[] = [];
  if (revised.impact && entry.impact && revised.impact !== entry.impact) {
    steps.push(`${impactLabels[revised.impact]}, not ${impactLabels[entry.impact]}`.toLowerCase());
  }
  if (revised.extent && entry.extent && revised.extent !== entry.extent) {
    steps.push(`reaching ${extentWords[revised.extent]}, not ${extentWords[entry.extent]}`);
  }
  if (entry.direction === 'weakness' && revised.direction === 'weakness') {
    if (revised.known && !entry.known) steps.push('known to leaders and being put right');
    if (!revised.known && entry.known) steps.push('not known to leaders');
  }
  return steps.join(' and ');
}

const extentWords = {
  isolated: 'an isolated few',
  some: 'some',
  many: 'many',
  widespread: 'nearly all',
} as const satisfies Record<Extent, string>;

/** Which others would do exactly the same: "or P05 or P07", "or the same on HP-05". Empty when there are none. */
export function othersInWords(change: ChangeMade, alike: readonly ChangeMade[]): string {
  const own = nameOf(change);
  const others = alike.map(nameOf).filter((name) => name !== own);
  if (others.length === 0) return '';

  const shown = others.slice(0, 4).join(', ');
  const more = others.length > 4 ? ` and ${others.length - 4} more` : '';
  return change.kind === 'add' ? `The same on ${shown}${more}.` : `Or ${shown}${more}.`;
}

function nameOf(change: ChangeMade): string {
  return change.kind === 'add' ? (change.added.criteria[0] ?? '') : change.entry.id;
}
