import { describe, expect, test } from 'vitest';
import { eventsSince, yearsSince } from '@/lib/comparison/since-then';
import { deliveryOrganisations } from '@/lib/domain/delivery-organisations';
import type { Visit } from '@/lib/domain/inspection-record';

const visit = (startedOn: string | null, publishedOn: string | null = null): Visit => ({
  id: `${startedOn}`,
  laCode: '885',
  type: 'focusedVisit',
  startedOn,
  endedOn: null,
  publishedOn,
  theme: 'Front door',
  inspectors: [],
  letterHeld: false,
  priorityAction: null,
  improvementItems: null,
});

describe('what has happened since an inspection', () => {
  test('is visits and changes of who runs the services, oldest first', () => {
    const events = eventsSince(
      '2019-06-01',
      '885',
      [visit('2025-01-10'), visit('2018-05-01'), visit(null, '2021-03-01')],
      deliveryOrganisations,
    );

    expect(events.map(({ kind, day }) => `${day} ${kind}`)).toEqual([
      '2019-10-01 deliveryBegan',
      '2021-03-01 visit',
      '2024-09-30 deliveryEnded',
      '2025-01-10 visit',
    ]);
  });

  test('is nothing of another authority, and nothing of the day itself', () => {
    expect(eventsSince('2025-01-10', '861', [visit('2025-01-10')], deliveryOrganisations)).toEqual(
      [],
    );
  });

  test('is so many whole years ago', () => {
    expect(yearsSince('2023-11-22', '2026-11-22')).toBe(3);
    expect(yearsSince('2023-11-23', '2026-11-22')).toBe(2);
  });
});
