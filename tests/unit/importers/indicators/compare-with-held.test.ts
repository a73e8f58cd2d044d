import { describe, expect, test } from 'vitest';
import { compareWithHeld } from '@/lib/importers/indicators/compare-with-held';
import type { IndicatorRow } from '@/lib/importers/indicators/read-indicators';

const row = (period: string, value: number | null, flag: string | null = null): IndicatorRow => ({
  indicator: 'average_caseload',
  level: 'authority',
  areaCode: '861',
  period,
  value,
  flag,
});

describe('figures of a file beside the record', () => {
  test('are new, changed or the same', () => {
    const [compared, ...others] = compareWithHeld(
      [row('2026', 14), row('2025', 15.5), row('2024', 16)],
      [row('2024', 16), row('2025', 15), row('2023', 17)],
    );

    expect(others).toEqual([]);
    expect(compared).toEqual({
      indicator: 'average_caseload',
      periods: ['2024', '2025', '2026'],
      added: [row('2026', 14)],
      changed: [{ row: row('2025', 15.5), before: { value: 15, flag: null } }],
      same: 1,
      heldBack: {},
    });
  });

  test('that were held back are never the same as zero, nor as another word', () => {
    const [compared] = compareWithHeld(
      [row('2026', null, 'c'), row('2025', null, 'low'), row('2024', null, 'x')],
      [row('2026', 0), row('2025', null, 'c'), row('2024', null, 'x')],
    );

    expect(compared?.changed.map(({ before }) => before)).toEqual([
      { value: 0, flag: null },
      { value: null, flag: 'c' },
    ]);
    expect(compared?.same).toBe(1);
    expect(compared?.heldBack).toEqual({ c: 1, low: 1, x: 1 });
  });

  test('that two authorities report together have a value and are not held back', () => {
    const [compared] = compareWithHeld([row('2026', 3, 'shared return')], []);

    expect(compared?.heldBack).toEqual({});
    expect(compared?.added).toHaveLength(1);
  });
});
