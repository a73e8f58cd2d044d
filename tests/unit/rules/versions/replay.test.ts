import { describe, expect, test } from 'vitest';
import type { Derivation } from '@/lib/rules/derivation';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import { replay } from '@/lib/rules/versions/replay';
import { ids, ilacs2023, strengths, weakness } from '@/tests/unit/rules/build';

const evidence = [
  ...strengths(ids('HP', 2, 12)),
  ...strengths(ids('LE', 1, 12)),
  weakness('W1', 'HP-01', 'moderate', 'some'),
];
const derivation = deriveJudgements(evidence, ilacs2023);

/** As a database hands it back: its keys in another order. */
const stored: Derivation = {
  judgements: derivation.judgements,
  rulesVersion: derivation.rulesVersion,
  framework: derivation.framework,
};

function withJudgement(
  area: string,
  change: (judgement: Derivation['judgements'][number]) => object,
) {
  return {
    ...stored,
    judgements: stored.judgements.map((judgement) =>
      judgement.area === area ? Object.assign({ ...judgement }, change(judgement)) : judgement,
    ),
  };
}

describe('a stored derivation made again', () => {
  test('is equal where rules and evidence are the same', () => {
    expect(replay(stored, evidence)).toEqual({ outcome: 'equal', differences: [] });
    expect(replay(stored, evidence.toReversed())).toMatchObject({ outcome: 'equal' });
  });

  test('is reworded where only its words are others', () => {
    const reworded = withJudgement('helpAndProtection', ({ reasons }) => ({
      reasons: reasons.map((reason) => ({ ...reason, because: 'In other words' })),
    }));

    expect(replay(reworded, evidence)).toEqual({ outcome: 'reworded', differences: [] });
  });

  test('is different where a grade, a rule, an entry or the firmness is another', () => {
    const grade = withJudgement('helpAndProtection', () => ({ grade: 'inadequate' }));
    const rule = withJudgement('helpAndProtection', ({ reasons }) => ({
      reasons: reasons.slice(1),
    }));
    const entry = withJudgement('helpAndProtection', () => ({ deciding: ['X1'] }));
    const firm = withJudgement('helpAndProtection', () => ({
      robustness: { level: 'oneEntry', because: '', decisiveEntries: ['X1'] },
    }));

    expect(replay(grade, evidence)).toEqual({
      outcome: 'different',
      differences: [{ area: 'helpAndProtection', stored: 'inadequate', now: expect.any(String) }],
    });
    expect(replay(rule, evidence).outcome).toBe('different');
    expect(replay(entry, evidence).outcome).toBe('different');
    expect(replay(firm, evidence).outcome).toBe('different');
  });

  test('is different on other evidence, and where a judgement is missing', () => {
    expect(replay(stored, evidence.slice(1)).outcome).toBe('different');
    expect(replay({ ...stored, judgements: stored.judgements.slice(1) }, evidence)).toEqual({
      outcome: 'different',
      differences: [{ area: 'leaders', stored: 'no judgement', now: expect.any(String) }],
    });
  });

  test('cannot be made by rules that are not known', () => {
    expect(replay({ ...stored, rulesVersion: '0.9.0' }, evidence)).toEqual({
      outcome: 'unknownVersion',
      differences: [],
    });
  });
});
