import { describe, expect, test } from 'vitest';
import type { Evidence, Extent } from '@/lib/domain/evidence';
import { findingsOf, nameFindings } from '@/lib/rules/area-findings';
import { gradeAreas } from '@/lib/rules/graded-area';
import { ilacs2023, weakness } from '@/tests/unit/rules/build';

function findingsIn(evidence: readonly Evidence[]) {
  const graded = gradeAreas(evidence, ilacs2023).get('helpAndProtection');

  return graded ? findingsOf(graded).criteria : [];
}

describe('what is found on a criterion', () => {
  test.each<[Extent, string]>([
    ['isolated', 'isolated'],
    ['some', 'some'],
    ['many', 'some'],
    ['widespread', 'acrossService'],
  ])('says how far serious weaknesses reach: %s', (extent, expected) => {
    const [found] = findingsIn([weakness('P1', 'HP-02', 'serious', extent)]);

    expect(found?.serious).toBe(expected);
  });

  test('is no serious weakness where weaknesses are not', () => {
    const [found] = findingsIn([weakness('P1', 'HP-02', 'moderate', 'widespread')]);

    expect(found?.serious).toBe('none');
  });

  test('is named with its entries, and alone where none is to be told', () => {
    const found = findingsIn([weakness('P1', 'HP-02', 'serious', 'many')]);

    expect(nameFindings(found, ({ weaknesses }) => weaknesses)).toBe(
      'front door and thresholds (P1)',
    );
    expect(nameFindings(found, ({ strengths }) => strengths)).toBe('front door and thresholds');
  });
});
