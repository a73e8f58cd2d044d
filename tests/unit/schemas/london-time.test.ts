import { describe, expect, test } from 'vitest';
import { londonInstant, toTime } from '@/lib/schemas/london-time';

describe('a time of day', () => {
  test.each([
    ['9:30', '09:30'],
    ['09.30', '09:30'],
    ['9:30am', '09:30'],
    ['9.30 PM', '21:30'],
    ['12am', '00:00'],
    ['12pm', '12:00'],
    ['5 p.m.', '17:00'],
    ['17:00', '17:00'],
    ['00:00', '00:00'],
  ])('%s is %s', (text, time) => {
    expect(toTime(text)).toBe(time);
  });

  test.each(['', '9', '24:00', '13pm', '0am', '9:60', 'noon', '9:30:10'])('%s is none', (text) => {
    expect(toTime(text)).toBeNull();
  });
});

describe('an instant by the clocks of England', () => {
  test.each([
    ['in winter', '2026-11-30', '09:30', '2026-11-30T09:30:00.000Z'],
    ['in summer', '2026-07-01', '09:30', '2026-07-01T08:30:00.000Z'],
    ['just after midnight in summer', '2026-07-01', '00:01', '2026-06-30T23:01:00.000Z'],
    ['in the hour that is skipped', '2027-03-28', '01:30', '2027-03-28T01:30:00.000Z'],
    ['in the hour that comes twice, the first', '2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
    ['after it', '2026-10-25', '02:30', '2026-10-25T02:30:00.000Z'],
  ])('%s', (_, day, time, instant) => {
    expect(londonInstant(day, time).toISOString()).toBe(instant);
  });
});
