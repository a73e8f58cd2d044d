import { describe, expect, test } from 'vitest';
import { limitFor, sharedLimits } from '@/lib/frameworks/limits';
import { judgementRules } from '@/lib/rules/judgement-rules';
import { leadersFollowPractice } from '@/lib/rules/leaders-follow-practice';
import { ilacs2018, ilacs2023 } from './build';

const ruleOf = (code: string) => judgementRules.find((rule) => rule.code === code);

describe('what a rule asks for, read aloud', () => {
  test.each([
    ['R-01', 'Serious weaknesses reach many children on fewer than two criteria'],
    [
      'R-02',
      'Serious weaknesses are found on fewer than four criteria, and on fewer than three if one of them reaches many children',
    ],
    ['R-03', 'No vital stage has a serious weakness across the service'],
    [
      'R-04',
      'No serious weakness reaches many children, or practice holds on more criteria than weakness is established on',
    ],
    [
      'R-05',
      'Weakness is established at fewer than three vital stages, or practice holds on more criteria than weakness is established on',
    ],
    ['R-06', 'No serious weakness reaches many children'],
    ['R-07', 'Weakness is established at no vital stage'],
    ['R-08', 'Weakness is established on fewer than two criteria'],
    [
      'R-09',
      'Lapses or worse are found on fewer than a third of the criteria or on fewer than two, or strong practice on more criteria than lapses',
    ],
    ['R-10', 'No weakness is established on any criterion'],
    ['R-11', 'Lapses are found on no more than two criteria'],
    ['R-12', 'Fewer than a fifth of the entries are weaknesses'],
    ['R-13', 'Practice is strong on at least two thirds of the core criteria'],
    ['R-14', 'No weakness is serious, not even for an isolated few'],
  ])('%s: %s', (code, condition) => {
    expect(ruleOf(code)?.condition('leaders', ilacs2023.limits)).toBe(condition);
  });

  test.each([
    ['R-07', 'Weakness is established at fewer than three vital stages'],
    ['R-08', 'Weakness is established on fewer than three criteria'],
    ['R-11', 'Lapses are found on no more than four criteria'],
  ])('%s where one judgement covers two groups: %s', (code, condition) => {
    expect(ruleOf(code)?.condition('inCareAndCareLeavers', ilacs2018.limits)).toBe(condition);
  });

  test.each([
    ['outstanding', 'Every judgement of practice is graded good or better'],
    ['good', 'Every judgement of practice is graded requires improvement to be good or better'],
    ['requiresImprovement', 'Every judgement of practice is graded inadequate or better'],
    ['inadequate', 'Every judgement of practice is graded inadequate or better'],
  ] as const)('of practice, for leaders to be %s', (grade, condition) => {
    expect(leadersFollowPractice.condition(grade, ilacs2023, ilacs2023.limits)).toBe(condition);
  });
});

describe('the rules', () => {
  test('stand in this order, cap at these grades, and these decide even on thin evidence', () => {
    expect(judgementRules.map(({ code, caps }) => `${code} ${caps}`)).toEqual([
      'R-01 inadequate',
      'R-02 inadequate',
      'R-03 inadequate',
      'R-04 inadequate',
      'R-05 inadequate',
      'R-06 requiresImprovement',
      'R-07 requiresImprovement',
      'R-08 requiresImprovement',
      'R-09 requiresImprovement',
      'R-10 good',
      'R-11 good',
      'R-12 good',
      'R-13 good',
      'R-14 good',
    ]);
    expect(judgementRules.flatMap((rule) => (rule.standsWhenThin ? rule.code : []))).toEqual([
      'R-01',
      'R-02',
      'R-03',
    ]);
  });

  test('all bear on every judgement, but for what is lost only where it was held', () => {
    const bearing = (area: Parameters<typeof limitFor>[1]) =>
      judgementRules.filter((rule) => !rule.bearsOn(area)).map(({ code }) => code);

    expect(bearing('helpAndProtection')).toEqual(['R-05']);
    expect(bearing('leaders')).toEqual([]);
    expect(bearing('inCare')).toEqual([]);
  });

  test('each have a title and a source', () => {
    const wanting = judgementRules.filter(
      ({ title, reference }) => title === '' || reference === '',
    );

    expect(wanting).toEqual([]);
    expect(limitFor(sharedLimits.weakCriteria, 'inCareAndCareLeavers')).toBe(3);
  });
});
