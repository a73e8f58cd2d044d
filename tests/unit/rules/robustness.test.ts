import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import { ids, ilacs2023, strength, strengths, weakness } from './build';

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

  test('says how many entries it rests on, and names them', () => {
    const rest = strengths(ids('LE', 4, 9)).slice(0, 6);

    expect(robustnessOf(rest, 'leaders')).toEqual({
      level: 'oneEntry',
      because: 'Without any one of six entries the grade would be different',
      decisiveEntries: ['SLE-04', 'SLE-05', 'SLE-06', 'SLE-07', 'SLE-08', 'SLE-09'],
    });
  });

  test('names each entry that one step would make decisive, weightiest first', () => {
    const other = weakness('P2', 'HP-05', 'moderate', 'isolated');

    expect(robustnessOf([...sound, lapse, weakness('P0', 'HP-08', 'moderate', 'some')])).toEqual({
      level: 'nearBoundary',
      because: 'Two entries would move the grade if weighed one step differently: P0, P1',
      decisiveEntries: [],
    });
    expect(robustnessOf([...sound, other])?.level).toBe('firm');
  });

  test('says that no entry would move it where it is firm', () => {
    expect(robustnessOf(sound)).toEqual({
      level: 'firm',
      because: 'No single entry, lost or weighed one step differently, would move the grade',
      decisiveEntries: [],
    });
  });

  test('rests on a strength whose loss would leave weaknesses a pattern', () => {
    const elsewhere = sound.filter(({ criteria }) => !criteria.includes('HP-12'));
    const weaknesses = ['P1', 'P2'].map((id) => weakness(id, 'HP-12', 'moderate', 'some'));
    const five = ['S1', 'S2', 'S3', 'S4', 'S5'].map((id) => strength(id, 'HP-12', 'sound', 'some'));

    expect(robustnessOf([...elsewhere, ...weaknesses, ...five])).toMatchObject({
      level: 'oneEntry',
      decisiveEntries: ['S1', 'S2', 'S3', 'S4', 'S5'],
    });
  });
});
