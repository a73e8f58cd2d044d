import { describe, expect, test } from 'vitest';
import { type Evidence, isWeakness } from '@/lib/domain/evidence';
import { frameworkFor } from '@/lib/frameworks/index';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import { deriveOverall } from '@/lib/rules/derive-overall';
import { helpAndProtection, inCareAndCareLeavers, leaders } from './stoke-on-trent-2019';

const framework = frameworkFor('ilacs-2018');
const everything = [...helpAndProtection, ...inCareAndCareLeavers, ...leaders];

function outcomes(evidence: readonly Evidence[]) {
  return Object.fromEntries(
    deriveJudgements(evidence, framework).judgements.map((judgement) => [
      judgement.area,
      judgement.status === 'derived' ? judgement.grade : judgement.status,
    ]),
  );
}

function codes(area: string) {
  const found = deriveJudgements(everything, framework).judgements.find(
    (judgement) => judgement.area === area,
  );
  return found?.reasons.map(({ code }) => code);
}

describe('Stoke-on-Trent 2019', () => {
  test('is inadequate four times, in the order of the grade table', () => {
    expect(Object.entries(outcomes(everything))).toEqual([
      ['leaders', 'inadequate'],
      ['helpAndProtection', 'inadequate'],
      ['inCareAndCareLeavers', 'inadequate'],
      ['overallEffectiveness', 'inadequate'],
    ]);
  });

  test('says why', () => {
    expect(codes('helpAndProtection')).toContain('R-01');
    expect(codes('inCareAndCareLeavers')).toEqual(['R-01', 'R-03', 'R-04', 'R-05']);
    expect(codes('leaders')).toContain('R-01');
    expect(codes('overallEffectiveness')).toEqual(['O-01']);
  });

  test('names the four paragraphs that decide help and protection', () => {
    const found = deriveJudgements(everything, framework).judgements.find(
      ({ area }) => area === 'helpAndProtection',
    );

    expect(found?.reasons[0]).toMatchObject({
      code: 'R-01',
      evidence: ['P04', 'P05a', 'P03', 'P06'],
    });
  });

  test('help and protection requires improvement, not good, if P03 to P06 were only moderate', () => {
    const milder = everything.map((entry) =>
      isWeakness(entry) && ['P03', 'P04', 'P05a', 'P06'].includes(entry.id)
        ? { ...entry, impact: 'moderate' as const }
        : entry,
    );

    expect(outcomes(milder).helpAndProtection).toBe('requiresImprovement');
  });

  test('care is still inadequate without P18 and P22, because welfare is not safeguarded', () => {
    const without = everything.filter(({ id }) => id !== 'P18' && id !== 'P22');
    const care = deriveJudgements(without, framework).judgements.find(
      ({ area }) => area === 'inCareAndCareLeavers',
    );

    expect(care).toMatchObject({ grade: 'inadequate', reasons: [{ code: 'R-05' }] });
  });

  test('inadequate leaders beside practice below good would require improvement, with latitude', () => {
    expect(
      deriveOverall(
        {
          leaders: 'inadequate',
          helpAndProtection: 'requiresImprovement',
          inCareAndCareLeavers: 'requiresImprovement',
        },
        framework,
      ),
    ).toMatchObject({ grade: 'requiresImprovement', latitude: true });
  });

  test('strengths are among the evidence and lift nothing', () => {
    const strengths = everything.filter(({ direction }) => direction === 'strength');

    expect(strengths.map(({ id }) => id)).toEqual([
      'P05b',
      'P07b',
      'P08b',
      'P10b',
      'P11',
      'P16b',
      'P21b',
      'P25',
      'P27b',
      'P34b',
    ]);
    expect(outcomes(everything.filter(({ direction }) => direction !== 'strength'))).toEqual(
      outcomes(everything),
    );
  });
});
