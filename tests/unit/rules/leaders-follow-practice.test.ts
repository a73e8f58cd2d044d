import { describe, expect, test } from 'vitest';
import { frameworkFor } from '@/lib/frameworks/index';
import { deriveJudgements } from '@/lib/rules/derive-judgements';
import { leadersFollowPractice, practiceAreas } from '@/lib/rules/leaders-follow-practice';
import { gradeOf, ids, ilacs2023, strengths, weakness } from './build';

const strongLeaders = strengths(ids('LE', 1, 12));
const goodPractice = strengths(ids('HP', 1, 12), 'sound');
const weakFrontDoor = weakness('P1', 'HP-02', 'moderate', 'many');
const dangerousStart = [
  weakness('P1', 'HP-02', 'serious', 'many'),
  weakness('P2', 'HP-05', 'serious', 'many'),
];

describe('R-15 leaders follow practice', () => {
  test('leaders may be outstanding beside good practice', () => {
    expect(gradeOf([...strongLeaders, ...goodPractice], 'leaders')).toBe('outstanding');
  });

  test('leaders are at most good beside practice that requires improvement', () => {
    const evidence = [...strongLeaders, ...goodPractice, weakFrontDoor];
    const leaders = deriveJudgements(evidence, ilacs2023).judgements[0];

    expect(leaders).toMatchObject({ area: 'leaders', grade: 'good' });
    expect(leaders?.reasons.at(-1)).toMatchObject({
      code: 'R-15',
      because:
        'Help and protection is graded requires improvement to be good, and leaders stand at most one grade above the weakest judgement of practice',
    });
  });

  test('leaders are at most below good beside inadequate practice', () => {
    expect(gradeOf([...strongLeaders, ...dangerousStart], 'leaders')).toBe('requiresImprovement');
  });

  test('practice that is not settled caps nothing', () => {
    expect(gradeOf(strongLeaders, 'leaders')).toBe('outstanding');
    expect(leadersFollowPractice.cap(new Map(), ilacs2023.limits)).toBeUndefined();
  });

  test('better practice never lifts leaders', () => {
    const weakLeaders = [...strongLeaders, weakness('P9', 'LE-02', 'moderate', 'many')];

    expect(gradeOf([...weakLeaders, ...strengths(ids('HP', 1, 22))], 'leaders')).toBe(
      'requiresImprovement',
    );
  });

  test.each([
    ['outstanding', 'outstanding'],
    ['good', 'outstanding'],
    ['requiresImprovement', 'good'],
    ['inadequate', 'requiresImprovement'],
  ] as const)('beside practice no better than %s leaders are at most %s', (weakest, cap) => {
    const practice = new Map([
      ['helpAndProtection', 'outstanding'],
      ['inCare', weakest],
      ['careLeavers', 'outstanding'],
    ] as const);

    expect(leadersFollowPractice.cap(practice, ilacs2023.limits)).toBe(cap);
  });

  test('says which judgements of practice are weakest, and that none is settled', () => {
    const { limits } = ilacs2023;
    const practice = new Map([
      ['helpAndProtection', 'inadequate'],
      ['inCare', 'good'],
      ['careLeavers', 'inadequate'],
    ] as const);

    expect(leadersFollowPractice.because(practice, ilacs2023, limits)).toBe(
      'Help and protection and Care leavers are graded inadequate, and leaders stand at most one grade above the weakest judgement of practice',
    );
    expect(leadersFollowPractice.because(new Map(), ilacs2023, limits)).toBe(
      'No judgement of practice is settled yet',
    );
  });

  test('practice is what stands on its own beside leaders', () => {
    expect(practiceAreas(frameworkFor('sif-2013'))).toEqual([
      'helpAndProtection',
      'lookedAfterAndPermanence',
    ]);
    expect(practiceAreas(ilacs2023)).toEqual(['helpAndProtection', 'inCare', 'careLeavers']);
  });

  test('asks of practice what the next grade of leaders takes', () => {
    const towards = (evidence: Parameters<typeof deriveJudgements>[0]) => {
      const [leaders] = deriveJudgements(evidence, ilacs2023).judgements;
      return leaders?.status === 'derived' ? leaders.towardsNextGrade.at(-1) : undefined;
    };

    expect(towards([...strongLeaders, ...goodPractice, weakFrontDoor])).toEqual({
      grade: 'outstanding',
      met: false,
      text: 'Every judgement of practice is graded good or better. Found: Help and protection is graded requires improvement to be good, and leaders stand at most one grade above the weakest judgement of practice',
      evidence: [],
    });
    expect(towards([...strengths(ids('LE', 1, 12), 'sound'), ...goodPractice])).toMatchObject({
      grade: 'outstanding',
      met: true,
    });
  });
});
