import { describe, expect, test } from 'vitest';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import { ids, ilacs2023, strengths, weakness } from './build';

function reasonsOf(evidence: Parameters<typeof deriveJudgements>[0]) {
  const found = deriveJudgements(evidence, ilacs2023).judgements.find(
    ({ area }) => area === 'helpAndProtection',
  );
  return found?.reasons ?? [];
}

describe('R-16 practice holds', () => {
  test('says what a good judgement rests on, then why it is not outstanding', () => {
    const reasons = reasonsOf([...strengths(ids('HP', 1, 7), 'sound'), ...strengths(['HP-09'])]);

    expect(reasons.map(({ code }) => code)).toEqual(['R-16', 'R-13']);
    expect(reasons[0]?.because).toBe(
      'Practice holds on eight criteria of eight with evidence and is strong on one criterion, among them visits, direct work and the child’s voice (SHP-09); nothing found keeps it below good',
    );
  });

  test('says what an outstanding judgement reached', () => {
    const reasons = reasonsOf(strengths(ids('HP', 1, 16)));

    expect(reasons.map(({ code }) => code)).toEqual(['R-16', 'R-13', 'R-12']);
  });

  test('says nothing below good', () => {
    const reasons = reasonsOf([
      ...strengths(ids('HP', 5, 12)),
      weakness('P1', 'HP-02', 'moderate', 'many'),
    ]);

    expect(reasons.map(({ code }) => code)).toEqual(['R-07']);
  });

  test('names no strong criterion where there is none, and cites strong ones first', () => {
    const sound = strengths(ids('HP', 1, 8), 'sound');

    expect(reasonsOf(sound)[0]?.because).toBe(
      'Practice holds on eight criteria of eight with evidence and is strong on no criteria; nothing found keeps it below good',
    );
    expect(reasonsOf([...sound, ...strengths(['HP-09'])])[0]?.evidence[0]).toBe('SHP-09');
  });

  test('counts criteria with evidence that do not hold', () => {
    const lapse = weakness('P1', 'HP-15', 'moderate', 'some');

    expect(reasonsOf([...strengths(ids('HP', 1, 8), 'sound'), lapse])[0]).toEqual({
      code: 'R-16',
      reference: expect.any(String),
      because:
        'Practice holds on eight criteria of nine with evidence and is strong on no criteria; nothing found keeps it below good',
      evidence: ids('HP', 1, 8).map((id) => `S${id}`),
    });
  });
});
