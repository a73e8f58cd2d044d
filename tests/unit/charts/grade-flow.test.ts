import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGradeFlow } from '@/lib/charts/grade-flow';

const row = fc.record({
  outstanding: fc.nat({ max: 60 }),
  good: fc.nat({ max: 60 }),
  requiresImprovement: fc.nat({ max: 60 }),
  inadequate: fc.nat({ max: 60 }),
});
const counts = fc.record({
  outstanding: row,
  good: row,
  requiresImprovement: row,
  inadequate: row,
});
const none = { outstanding: 0, good: 0, requiresImprovement: 0, inadequate: 0 };

describe('the flow between grades', () => {
  test('has as many steps on the left as on the right and in its bands, inside its frame', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const { left, right, bands, height } = buildGradeFlow(given);
        const sum = (parts: readonly { count: number }[]) =>
          parts.reduce((total, { count }) => total + count, 0);

        expect(sum(left.nodes)).toBe(sum(right.nodes));
        expect(sum(bands)).toBe(sum(left.nodes));
        const ends = [...left.nodes, ...right.nodes].map(({ y, height: tall }) => y + tall);
        expect(Math.max(...ends)).toBeLessThanOrEqual(height);
      }),
    );
  });

  test('keeps numbers apart, and the largest always stands', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const { bands } = buildGradeFlow(given);
        const places = bands
          .flatMap(({ labelY }) => (labelY === null ? [] : [labelY]))
          .toSorted((a, b) => a - b);
        const largest = Math.max(0, ...bands.map(({ count }) => count));

        expect(places.filter((place, index) => place - (places[index - 1] ?? -99) < 14)).toEqual(
          [],
        );
        expect(
          bands.filter(({ count }) => count === largest).some(({ labelY }) => labelY !== null),
        ).toBe(bands.length > 0);
      }),
    );
  });

  test('draws nothing where there is nothing', () => {
    const { bands } = buildGradeFlow({
      outstanding: none,
      good: none,
      requiresImprovement: none,
      inadequate: none,
    });

    expect(bands).toEqual([]);
  });
});
