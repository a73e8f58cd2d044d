import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import { ids, ilacs2023, strengths, weakness } from './build';

function robustnessOf(evidence: readonly Evidence[], area = 'helpAndProtection') {
  const found = deriveJudgements(evidence, ilacs2023).judgements.find(
    (judgement) => judgement.area === area,
  );
  return found?.status === 'derived' ? found.robustness : undefined;
}

const sound = strengths(ids('HP', 1, 14), 'sound');
const lapse = weakness('P1', 'HP-02', 'moderate', 'some');
const weak = weakness('P1', 'HP-02', 'moderate', 'many');

describe('how firm a grade is', () => {
  test('rests on one entry when losing it would move the grade', () => {
    expect(robustnessOf([...sound, weak])).toEqual({
      level: 'oneEntry',
      because: 'Without entry P1 the grade would be different',
      decisiveEntries: ['P1'],
    });
  });

  test('is near a boundary when one step in weighing an entry would move it', () => {
    expect(robustnessOf([...sound, lapse])).toEqual({
      level: 'nearBoundary',
      because: 'One entry would move the grade if weighed one step differently: P1',
      decisiveEntries: [],
    });
  });

  test('is firm otherwise', () => {
    expect(robustnessOf(sound)?.level).toBe('firm');
  });

  test('of leaders counts the entries on practice that cap them', () => {
    const leaders = strengths(ids('LE', 1, 12));

    expect(robustnessOf([...leaders, ...sound, weak], 'leaders')).toMatchObject({
      level: 'oneEntry',
      decisiveEntries: ['P1'],
    });
  });
});
