import { describe, expect, test } from 'vitest';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { gradeBeside, gradeJudgement, isTowards } from '@/lib/rules/explain/graded-judgement';
import { ids, ilacs2023, strengths, weakness } from '@/tests/unit/rules/build';

describe('one judgement ready to be questioned', () => {
  const practice = [
    ...strengths(ids('HP', 1, 14), 'sound'),
    weakness('P1', 'HP-02', 'moderate', 'many'),
    weakness('H1', 'HP-02', 'serious', 'many', { headline: true }),
  ];
  const leaders = strengths(ids('LE', 1, 12));
  const judged = (area: JudgementArea) =>
    gradeJudgement([...practice, ...leaders], ilacs2023, area);

  test('holds its own entries that count, and no others', () => {
    expect(judged('leaders')?.entries).toEqual(leaders);
    expect(judged('helpAndProtection')?.entries).toEqual(practice.slice(0, -1));
  });

  test('is held by practice where it is that of leaders only', () => {
    expect(judged('leaders')).toMatchObject({ grade: 'good', cap: 'good' });
    expect(judged('helpAndProtection')).toMatchObject({ grade: 'requiresImprovement' });
    expect(judged('helpAndProtection')?.cap).toBeUndefined();
  });

  test('is undecided whatever practice is', () => {
    expect(gradeBeside({ cap: 'requiresImprovement' }, 'undecided')).toBe('undecided');
    expect(gradeBeside({ cap: 'requiresImprovement' }, 'good')).toBe('requiresImprovement');
    expect(gradeBeside({ cap: 'requiresImprovement' }, 'inadequate')).toBe('inadequate');
    expect(gradeBeside({ cap: undefined }, 'outstanding')).toBe('outstanding');
  });

  test('is neither better nor worse than undecided', () => {
    for (const towards of ['better', 'worse'] as const) {
      expect(isTowards(towards, 'outstanding', 'undecided')).toBe(false);
      expect(isTowards(towards, 'inadequate', 'undecided')).toBe(false);
      expect(isTowards(towards, 'undecided', 'good')).toBe(false);
    }
  });
});
