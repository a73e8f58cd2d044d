import { describe, expect, test } from 'vitest';
import { lapsesOnSeveralCriteria } from '@/lib/rules/lapses-on-several-criteria';
import { ask, ids, ilacs2018, weakness } from './build';

const lapses = ids('CC', 14, 18).map((criterion) =>
  weakness(criterion, criterion, 'moderate', 'some'),
);

describe('R-11 lapses on several criteria', () => {
  test('keeps a judgement below outstanding at three', () => {
    expect(ask(lapsesOnSeveralCriteria, lapses.slice(0, 3))).toEqual({
      applies: true,
      because:
        'Lapses are found on three criteria: fostering service (CC-14), health and emotional wellbeing (CC-15) and education, virtual school and personal education plans (CC-16)',
      evidence: ['CC-14', 'CC-15', 'CC-16'],
    });
  });

  test('is clear at two', () => {
    expect(ask(lapsesOnSeveralCriteria, lapses.slice(0, 2)).applies).toBe(false);
  });

  test('allows four where one judgement covers two groups', () => {
    const combined = lapses.map((entry) => ({ ...entry, area: 'inCareAndCareLeavers' as const }));

    expect(ask(lapsesOnSeveralCriteria, combined.slice(0, 4), ilacs2018).applies).toBe(false);
    expect(ask(lapsesOnSeveralCriteria, combined, ilacs2018).applies).toBe(true);
  });
});
