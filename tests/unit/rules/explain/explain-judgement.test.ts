import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import { explainJudgement } from '@/lib/rules/explain/explain-judgement';
import { ids, ilacs2018, ilacs2023, strengths, weakness } from '@/tests/unit/rules/build';

function explain(evidence: readonly Evidence[], area: JudgementArea, framework = ilacs2023) {
  const derived = deriveJudgements(evidence, framework).judgements.find(
    (each) => each.area === area,
  );
  return derived && explainJudgement(evidence, framework, derived);
}

describe('a judgement explained', () => {
  const weak = weakness('P1', 'HP-02', 'moderate', 'many');
  const explained = explain([...strengths(ids('HP', 1, 14), 'sound'), weak], 'helpAndProtection');

  test('has the smallest changes each way, and the rules it was spared', () => {
    expect(explained?.better).toMatchObject({ found: true, size: 1 });
    expect(explained?.worse).toMatchObject({ found: true, size: 1 });
    expect(explained?.notWorse?.grade).toBe('inadequate');
  });

  test('shows three of the smallest changes where there are more', () => {
    const sound = explain(strengths(ids('HP', 1, 14), 'sound'), 'helpAndProtection');

    expect(sound?.worse?.found ? sound.worse.sets : []).toHaveLength(3);
    expect(sound?.worse?.found && sound.worse.sets[0]?.grade).toBe('requiresImprovement');
    expect(explained?.better?.found && explained.better.sets[0]?.grade).toBe('good');
  });

  test('lists every entry with what it could do, those that decided first', () => {
    const [first, second] = explained?.rows ?? [];

    expect(first).toMatchObject({ entry: { id: 'P1' }, decided: true, without: 'good' });
    expect(first?.moves[0]).toMatchObject({
      grade: 'good',
      revised: { extent: 'some', impact: 'moderate' },
    });
    expect(second).toMatchObject({ decided: false, without: null, moves: [], setAside: null });
  });

  test('counts coverage and sets what points both ways side by side', () => {
    expect(explained?.coverage?.coreWithEvidence).toBeGreaterThan(0);
    expect(explained?.contradictions.map(({ criterion }) => criterion.id)).toEqual(['HP-02']);
  });

  test('is nothing for an overall grade, which rests on no entry of its own', () => {
    expect(explain([weak], 'overallEffectiveness', ilacs2018)).toBeUndefined();
  });

  test('leaves out changes where the judgement is undecided', () => {
    expect(explain([weak], 'helpAndProtection')).toMatchObject({
      better: undefined,
      worse: undefined,
      notWorse: undefined,
    });
  });
});
