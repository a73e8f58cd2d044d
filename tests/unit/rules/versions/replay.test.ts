import { describe, expect, test } from 'vitest';
import type { Derivation } from '@/lib/rules/derivation';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import { replay, replayGrades } from '@/lib/rules/versions/replay';
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

  test('is different where it has a judgement that is no longer made', () => {
    const more = withJudgement('leaders', () => ({}));
    const board = { ...more.judgements[0], area: 'safeguardingBoard' } as const;

    expect(
      replay(
        {
          ...stored,
          judgements: [...stored.judgements, Object.assign({}, derivation.judgements[0], board)],
        },
        evidence,
      ).differences,
    ).toEqual([{ area: 'safeguardingBoard', stored: expect.any(String), now: 'no judgement' }]);
  });

  test('cannot be made by rules that are not known', () => {
    expect(replay({ ...stored, rulesVersion: '0.9.0' }, evidence)).toEqual({
      outcome: 'unknownVersion',
      differences: [],
    });
  });
});

describe('published grades derived again', () => {
  const published = {
    framework: ilacs2023.key,
    rulesVersion: derivation.rulesVersion,
    judgements: derivation.judgements
      .filter(({ area }) => area !== 'overallEffectiveness')
      .map((judgement) => ({
        area: judgement.area,
        outcome: judgement.status === 'derived' ? judgement.grade : ('notJudged' as const),
        derived: judgement.status === 'derived' ? judgement.grade : judgement.status,
      })),
  };
  const withDerived = (area: string, derived: 'inadequate' | null) => ({
    ...published,
    judgements: published.judgements.map((each) =>
      each.area === area ? { ...each, derived } : each,
    ),
  });

  test('are equal where each is what the rules derive', () => {
    expect(replayGrades(published, evidence)).toEqual({ outcome: 'equal', differences: [] });
  });

  test('are different where one is another, or was not derived', () => {
    expect(replayGrades(withDerived('leaders', 'inadequate'), evidence)).toEqual({
      outcome: 'different',
      differences: [{ area: 'leaders', stored: 'inadequate', now: expect.any(String) }],
    });
    expect(replayGrades(withDerived('leaders', null), evidence).differences).toEqual([
      { area: 'leaders', stored: 'no judgement', now: expect.any(String) },
    ]);
    const board = { area: 'safeguardingBoard', outcome: 'good', derived: 'inadequate' } as const;
    expect(replayGrades({ ...published, judgements: [board] }, evidence).differences).toEqual([
      { area: 'safeguardingBoard', stored: 'inadequate', now: 'no judgement' },
    ]);
  });

  test('let overall effectiveness follow from the grades as they were confirmed', () => {
    const confirmed = {
      ...published,
      judgements: [
        ...(['leaders', 'helpAndProtection', 'inCare', 'careLeavers'] as const).map((area) => ({
          area,
          outcome: 'good' as const,
          derived: published.judgements.find((each) => each.area === area)?.derived ?? null,
        })),
        { area: 'overallEffectiveness', outcome: 'good', derived: 'good' } as const,
      ],
    };
    expect(replayGrades(confirmed, evidence).outcome).toBe('equal');
    expect(
      replayGrades({ ...confirmed, judgements: confirmed.judgements.slice(1) }, evidence)
        .differences,
    ).toEqual([{ area: 'overallEffectiveness', stored: 'good', now: 'undecided' }]);
  });

  test('have no overall effectiveness where the framework gives none', () => {
    const overall = { area: 'overallEffectiveness', outcome: 'notJudged', derived: null } as const;
    const of2026 = { ...published, framework: 'ilacs-2026', judgements: [overall] } as const;

    expect(replayGrades(of2026, evidence)).toEqual({ outcome: 'equal', differences: [] });
  });

  test('are left alone where their rules are not known', () => {
    expect(replayGrades({ ...published, rulesVersion: '0.0.1' }, evidence)).toEqual({
      outcome: 'unknownVersion',
      differences: [],
    });
  });
});
