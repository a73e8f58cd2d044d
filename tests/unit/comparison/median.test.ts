import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { medianOf } from '@/lib/comparison/median';
import type { IndicatorCell } from '@/lib/domain/indicators';

const figure = (value: number): IndicatorCell => ({ value, flag: null });
const heldBack: IndicatorCell = { value: null, flag: 'c' };
const figures = fc.array(
  fc.integer({ min: 0, max: 50_000 }).map((tenths) => figure(tenths / 10)),
  { minLength: 1, maxLength: 12 },
);

describe('the median', () => {
  test('is the figure in the middle, or halfway between two', () => {
    expect(medianOf([9, 1, 5].map(figure)).value).toBe(5);
    expect(medianOf([1.1, 1.2].map(figure)).value).toBe(1.15);
  });

  test('leaves out and counts what was held back or has no row', () => {
    expect(medianOf([figure(4), heldBack, undefined, figure(6)])).toEqual({
      value: 5,
      counted: 2,
      leftOut: 2,
    });
  });

  test('of nothing is nothing, and never zero', () => {
    expect(medianOf([heldBack])).toEqual({ value: null, counted: 0, leftOut: 1 });
    expect(medianOf([])).toEqual({ value: null, counted: 0, leftOut: 0 });
  });

  test('counts a zero that was published', () => {
    expect(medianOf([figure(0), figure(0), figure(3)])).toMatchObject({ value: 0, counted: 3 });
  });

  test('does not change with the order, or with figures that were held back', () => {
    fc.assert(
      fc.property(figures, fc.nat({ max: 5 }), (cells, gaps) => {
        const { value } = medianOf(cells);
        expect(medianOf(cells.toReversed()).value).toBe(value);
        expect(medianOf([...cells, ...Array<IndicatorCell>(gaps).fill(heldBack)])).toEqual({
          value,
          counted: cells.length,
          leftOut: gaps,
        });
      }),
    );
  });

  test('has as many figures on one side as on the other', () => {
    fc.assert(
      fc.property(figures, (cells) => {
        const middle = medianOf(cells).value ?? Number.NaN;
        const half = cells.length / 2;
        expect(cells.filter(({ value }) => (value ?? 0) < middle).length).toBeLessThanOrEqual(half);
        expect(cells.filter(({ value }) => (value ?? 0) > middle).length).toBeLessThanOrEqual(half);
      }),
    );
  });
});
