import { describe, expect, test } from 'vitest';
import { frameworkFor } from '@/lib/frameworks';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import { type EncodedEntry, paragraphOf, stoke } from './stoke-on-trent';

const grades = (evidence: readonly EncodedEntry[]) =>
  Object.fromEntries(
    deriveJudgements(evidence, frameworkFor(stoke.framework)).judgements.map((judgement) => [
      judgement.area,
      judgement.status === 'derived' ? judgement.grade : judgement.status,
    ]),
  );

describe('the grades the encoded evidence leads to', () => {
  test('are those of the published report: inadequate four times', () => {
    expect(grades(stoke.evidence)).toEqual(stoke.judgements);
  });

  test('rest on the serious failures: help and protection without them requires improvement', () => {
    const softened = stoke.evidence.map((entry) =>
      entry.direction === 'weakness' && [3, 4, 5, 6].includes(paragraphOf(entry))
        ? { ...entry, impact: 'moderate' as const }
        : entry,
    );

    expect(grades(softened).helpAndProtection).toBe('requiresImprovement');
  });

  test('rest on breadth too: care stays inadequate without its two serious failures', () => {
    const without = stoke.evidence.filter((entry) => ![18, 22].includes(paragraphOf(entry)));

    expect(grades(without).inCareAndCareLeavers).toBe('inadequate');
  });
});
