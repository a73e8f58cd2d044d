import { describe, expect, test } from 'vitest';
import { addressDay, readAddressDay } from '@/lib/domain/inspection-record';

const on = { startedOn: '2026-11-02', publishedOn: null };

describe('what an inspection or visit goes by in its address', () => {
  test.each([
    ['standardInspection', '2026-11-02', null],
    ['focusedVisit', '2026-11-02-focused-visit', 'focusedVisit'],
    ['monitoringVisit', '2026-11-02-monitoring-visit', 'monitoringVisit'],
  ] as const)('%s', (type, address, visit) => {
    expect(addressDay({ ...on, type })).toBe(address);
    expect(readAddressDay(address)).toEqual({ day: '2026-11-02', visit });
  });

  test.each(['', '2026-11-31x', '2026-11-02-', '2026-11-02-visit', '2026-13-01', '02-11-2026'])(
    '"%s" is none',
    (address) => {
      expect(readAddressDay(address)).toBeNull();
    },
  );
});
