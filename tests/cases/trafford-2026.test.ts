import { describe, expect, test } from 'vitest';
import { frameworkFor } from '@/lib/frameworks/index';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import { helpAndProtection } from './trafford-2026';

const derivation = deriveJudgements(helpAndProtection, frameworkFor('ilacs-2026'));
const judgement = derivation.judgements.find(({ area }) => area === 'helpAndProtection');

describe('Trafford 2026, help and protection', () => {
  test('is inadequate although most of what was found is strength', () => {
    const strengths = helpAndProtection.filter(({ direction }) => direction === 'strength');

    expect(strengths.length).toBeGreaterThan(helpAndProtection.length / 2);
    expect(judgement).toMatchObject({ status: 'derived', grade: 'inadequate' });
  });

  test('for serious failures at the front door and strategy discussions', () => {
    expect(judgement?.reasons[0]).toMatchObject({ code: 'R-01', evidence: ['P01', 'P06a'] });
  });

  test('leaves the other judgements undecided and has no overall grade', () => {
    expect(derivation.judgements.map(({ area, status }) => [area, status])).toEqual([
      ['leaders', 'undecided'],
      ['helpAndProtection', 'derived'],
      ['inCare', 'undecided'],
      ['careLeavers', 'undecided'],
    ]);
  });
});
