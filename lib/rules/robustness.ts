import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { PackedEvidence } from '@/lib/rules/counting/packed-evidence';
import { weightiestAt } from '@/lib/rules/counting/weightiest';
import type { SingleEntryEffects } from '@/lib/rules/one-entry/single-entry-effects';
import { citedEntries } from './area-findings';
import type { Robustness } from './derivation';
import { countOf, startSentence } from './sentences';

/**
 * How safe a grade is. It rests on one entry when the loss of that entry alone would move it, and
 * is near a boundary when weighing one entry a single step differently would.
 */
export function describeRobustness(
  area: JudgementArea,
  effects: SingleEntryEffects,
  packed: PackedEvidence,
): Robustness {
  const decisive = effects.decisive.get(area) ?? [];
  const sensitive = effects.sensitive.get(area) ?? [];
  const decisiveEntries = weightiestAt(packed, decisive, citedEntries);
  if (decisive.length > 0) {
    return {
      level: 'oneEntry',
      because: `Without ${decisive.length === 1 ? `entry ${decisiveEntries[0]}` : `any one of ${countOf(decisive.length, 'entry')}`} the grade would be different`,
      decisiveEntries,
    };
  }
  if (sensitive.length > 0) {
    return {
      level: 'nearBoundary',
      because: `${startSentence(countOf(sensitive.length, 'entry'))} would move the grade if weighed one step differently: ${weightiestAt(packed, sensitive, citedEntries).join(', ')}`,
      decisiveEntries,
    };
  }
  return {
    level: 'firm',
    because: 'No single entry, lost or weighed one step differently, would move the grade',
    decisiveEntries,
  };
}
