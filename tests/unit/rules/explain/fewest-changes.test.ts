import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { openCostBook } from '@/lib/rules/explain/cost-book';
import { couldRiseAbove } from '@/lib/rules/explain/fewest-changes';
import { type GradedJudgement, gradeJudgement } from '@/lib/rules/explain/graded-judgement';
import { fewestToLeaveInadequate } from '@/lib/rules/explain/leave-inadequate';
import { outlookOn } from '@/lib/rules/explain/outlook';
import { smallestChanges } from '@/lib/rules/explain/smallest-changes';
import { inputOf } from '@/lib/rules/what-if';
import { readFact } from '@/tests/cases/encode';
import { ids, ilacs2018, ilacs2023 } from '@/tests/unit/rules/build';

/** More changes than any of these takes. */
const most = 12;

type Case = { area?: JudgementArea; entries: readonly string[] };

/** Entries such as "HP-02 many serious - 2": criterion, extent, impact, direction, how many. */
function evidenceOf({ area = 'helpAndProtection', entries }: Case): Evidence[] {
  return entries.flatMap((words, at) => {
    const [criterion, extent, impact, sign = '-', times = '1'] = words.split(' ');
    return Array.from({ length: Number(times) }, (_, turn) =>
      readFact(area, [`P${at}.${turn}`, sign, criterion, extent, impact].join(' ')),
    );
  });
}

function judge(each: Case): GradedJudgement {
  const area = each.area ?? 'helpAndProtection';
  const framework = area === 'inCareAndCareLeavers' ? ilacs2018 : ilacs2023;
  const judgement = gradeJudgement(evidenceOf(each), framework, area);
  if (!judgement) throw new Error(`${area} is judged`);
  return judgement;
}

const on = (criteria: readonly string[], words: string) => criteria.map((id) => `${id} ${words}`);
const sound = (from: number, to: number, prefix = 'HP') =>
  on(ids(prefix, from, to), 'many sound +');

/** The fewest changes that each rule in the way allows, that all allow together, and that are found. */
function figuresOf(each: Case) {
  const judgement = judge(each);
  const { counted, grade, framework, area } = judgement;
  if (grade === 'undecided') throw new Error('There is too little evidence');
  const costs = openCostBook(counted, true).costs.filter((cost) => cost !== undefined);
  const outlook = outlookOn(inputOf(counted), costs, []);
  const sizes = Array.from({ length: most + 1 }, (_, size) => size);
  const found = smallestChanges(evidenceOf(each), framework, area, 'better', { tries: 1e6 });

  return {
    grade,
    rules: sizes.find((size) => couldRiseAbove(grade, outlook, size)),
    together: fewestToLeaveInadequate(inputOf(counted), costs, most),
    found: found?.found ? found.size : undefined,
  };
}

const strong = (from: number, to: number) => on(ids('HP', from, to), 'many strong +');

const inadequate: readonly (readonly [string, number, Case])[] = [
  [
    'two of three failing criteria are cleared',
    3,
    {
      entries: [
        ...sound(6, 22),
        'HP-03 many serious',
        'HP-04 many serious - 2',
        'HP-05 many serious - 3',
      ],
    },
  ],
  [
    'one of four criteria with serious weaknesses is',
    2,
    {
      entries: [
        ...sound(7, 22),
        ...on(['HP-01', 'HP-03'], 'some serious - 2'),
        ...on(['HP-04', 'HP-06'], 'some serious - 3'),
      ],
    },
  ],
  [
    'two of five are',
    4,
    {
      entries: [
        ...sound(8, 22),
        ...on(['HP-01', 'HP-03', 'HP-04', 'HP-06', 'HP-07'], 'some serious - 2'),
      ],
    },
  ],
  [
    'one of three where one reaches many',
    2,
    {
      entries: [
        ...sound(7, 22),
        'HP-03 many serious - 3',
        ...on(['HP-04', 'HP-06'], 'some serious - 2'),
      ],
    },
  ],
  [
    'or the one that reaches many no longer does',
    1,
    {
      entries: [
        ...sound(7, 22),
        'HP-03 many serious',
        'HP-03 some serious - 3',
        ...on(['HP-04', 'HP-06'], 'some serious - 3'),
      ],
    },
  ],
  [
    'a vital stage no longer fails across the service',
    2,
    { entries: [...sound(3, 22), 'HP-02 widespread serious - 2', 'HP-02 many serious'] },
  ],
  [
    'a serious failure is cleared amid weakness',
    2,
    {
      entries: [
        ...sound(18, 22),
        'HP-03 many serious - 2',
        ...on(ids('HP', 4, 13), 'many moderate - 3'),
      ],
    },
  ],
  [
    'or practice holds on more criteria',
    2,
    {
      entries: [
        ...sound(18, 22),
        'HP-03 many serious - 4',
        ...on(ids('HP', 4, 8), 'many moderate - 2'),
      ],
    },
  ],
  [
    'or weakness is cleared where practice then holds',
    1,
    {
      entries: [
        ...sound(14, 18),
        'HP-03 many serious - 4',
        'HP-04 many moderate',
        'HP-04 many sound +',
        ...on(ids('HP', 5, 8), 'many moderate - 3'),
      ],
    },
  ],
  [
    'or weakness is cleared on one more than practice does not hold on',
    1,
    {
      entries: [
        ...sound(12, 22),
        'HP-03 many serious - 4',
        ...on(['HP-01', 'HP-02', ...ids('HP', 4, 11)], 'many moderate'),
      ],
    },
  ],
  [
    'one of two failing criteria is cleared and practice holds on more',
    2,
    {
      entries: [
        ...sound(18, 22),
        'HP-03 many serious - 4',
        'HP-04 many serious',
        'HP-04 some serious - 3',
        ...on(ids('HP', 5, 7), 'many moderate - 3'),
      ],
    },
  ],
  [
    'one of three vital stages is cleared',
    2,
    {
      area: 'inCare',
      entries: [
        ...on(['CC-01', 'CC-02', 'CC-03'], 'many moderate - 2'),
        ...on(['CC-05', 'CC-06', 'CC-09', 'CC-10', 'CC-12'], 'many moderate - 3'),
        ...sound(14, 16, 'CC'),
      ],
    },
  ],
  [
    'a strength makes up for it',
    1,
    {
      area: 'inCare',
      entries: [
        ...sound(14, 18, 'CC'),
        ...on(['CC-01', 'CC-02', 'CC-03', 'CC-07'], 'many moderate - 2'),
        'CC-05 many moderate',
      ],
    },
  ],
  [
    'two strengths do',
    2,
    {
      area: 'inCare',
      entries: [
        ...sound(14, 18, 'CC'),
        ...on(['CC-01', 'CC-02', 'CC-03', 'CC-07', 'CC-08'], 'many moderate - 3'),
        'CC-05 many moderate',
      ],
    },
  ],
];

const above: readonly (readonly [string, number, Case])[] = [
  [
    'a serious failure is cleared',
    2,
    { entries: [...sound(6, 22), 'HP-03 many serious - 2', 'HP-03 some serious'] },
  ],
  [
    'the weakness at each vital stage is',
    3,
    { entries: [...sound(1, 22), 'HP-02 many moderate - 2', 'HP-05 many moderate'] },
  ],
  [
    'that at two of four is, where one judgement covers two groups',
    4,
    {
      area: 'inCareAndCareLeavers',
      entries: [
        ...sound(1, 23, 'CC'),
        ...sound(1, 10, 'CL'),
        ...on(['CC-01', 'CC-02', 'CC-03', 'CC-07'], 'many moderate - 2'),
      ],
    },
  ],
  [
    'that on all criteria but one',
    5,
    {
      entries: [
        ...sound(1, 22),
        'HP-03 many moderate - 2',
        ...on(['HP-04', 'HP-06'], 'many moderate - 3'),
      ],
    },
  ],
  [
    'a pattern is broken',
    3,
    { entries: [...sound(5, 22), 'HP-03 some moderate - 4', 'HP-04 some moderate - 5'] },
  ],
  [
    'lapses are on less than a third',
    2,
    { entries: [...sound(12, 22), ...on(ids('HP', 3, 9), 'isolated moderate')] },
  ],
  [
    'lapses are on less than a third once a strength is added',
    1,
    { entries: [...sound(6, 15), ...on(ids('HP', 16, 20), 'isolated moderate - 2')] },
  ],
  [
    'lapses are on one criterion only',
    1,
    {
      entries: [
        'HP-02 many moderate',
        'HP-03 isolated moderate - 2',
        'HP-05 many sound +',
        ...on(['HP-07', 'HP-08', 'HP-09'], 'many low'),
      ],
    },
  ],
  [
    'they are, where two are cleared',
    2,
    {
      entries: [
        'HP-02 many moderate',
        'HP-03 isolated moderate',
        'HP-04 isolated moderate - 2',
        'HP-05 many sound +',
        ...on(['HP-07', 'HP-08', 'HP-09'], 'many low'),
      ],
    },
  ],
  [
    'practice is strong on more criteria than lapse',
    1,
    {
      entries: [
        ...on(['HP-01', 'HP-02', 'HP-05'], 'many strong +'),
        ...sound(7, 8),
        ...on(['HP-03', 'HP-04', 'HP-06'], 'isolated moderate - 2'),
      ],
    },
  ],
  [
    'it is, where one that is weak becomes strong',
    1,
    {
      entries: [
        ...on(['HP-01', 'HP-02', 'HP-03', 'HP-05', 'HP-07'], 'many strong +'),
        ...sound(8, 8),
        ...on(['HP-03', 'HP-04'], 'many moderate'),
        ...on(['HP-06', 'HP-10', 'HP-13'], 'isolated moderate - 2'),
      ],
    },
  ],
  [
    'it is, and not on as many only',
    2,
    {
      entries: [
        ...on(['HP-01', 'HP-02', 'HP-03', 'HP-05'], 'many strong +'),
        ...sound(7, 8),
        ...on(['HP-03', 'HP-04'], 'many moderate'),
        ...on(['HP-06', 'HP-10', 'HP-13'], 'isolated moderate - 2'),
      ],
    },
  ],
  [
    'no weakness is established',
    2,
    { entries: [...strong(1, 22), ...strong(1, 22), 'HP-03 many moderate - 2'] },
  ],
  [
    'lapses are on two criteria',
    6,
    {
      entries: [
        ...strong(1, 22),
        ...strong(1, 22),
        ...on(ids('HP', 3, 7), 'isolated moderate - 2'),
      ],
    },
  ],
  [
    'weaknesses are rare',
    5,
    { entries: [...strong(1, 22), ...on(ids('HP', 1, 10), 'isolated low')] },
  ],
  [
    'weaknesses are rare among more strengths too',
    5,
    {
      entries: [
        ...strong(1, 2),
        ...on(['HP-05', 'HP-07', 'HP-08', 'HP-09', 'HP-11'], 'many strong +'),
        ...on(['HP-12', 'HP-14', 'HP-16', 'HP-18', 'HP-20', 'HP-22'], 'many sound +'),
        ...on(['HP-03', 'HP-04', 'HP-06', 'HP-10', 'HP-13', 'HP-15'], 'many sound +'),
        ...on(['HP-17', 'HP-19', 'HP-21'], 'many sound +'),
        ...on(ids('HP', 1, 8), 'isolated low'),
      ],
    },
  ],
  [
    'practice is strong where a lapse is cleared',
    2,
    {
      entries: [
        ...strong(1, 2),
        ...on(['HP-05', 'HP-07', 'HP-08', 'HP-09', 'HP-11', 'HP-12', 'HP-14'], 'many strong +'),
        ...on(['HP-16', 'HP-18', 'HP-20', 'HP-22'], 'many sound +'),
        ...on(['HP-12', 'HP-14'], 'isolated moderate'),
      ],
    },
  ],
  [
    'practice is strong where a serious weakness for a few is gone',
    1,
    {
      entries: [
        ...strong(1, 2),
        ...on(['HP-05', 'HP-07', 'HP-08', 'HP-09', 'HP-11', 'HP-12', 'HP-14'], 'many strong +'),
        ...on(['HP-16', 'HP-18', 'HP-20', 'HP-22'], 'many sound +'),
        'HP-12 isolated serious',
      ],
    },
  ],
  [
    'practice is strong on one more and a weakness elsewhere is gone',
    2,
    {
      entries: [
        ...strong(1, 2),
        ...on(['HP-05', 'HP-07', 'HP-08', 'HP-09', 'HP-11', 'HP-12'], 'many strong +'),
        ...on(['HP-14', 'HP-16', 'HP-18', 'HP-20', 'HP-22'], 'many sound +'),
        'HP-03 many moderate',
      ],
    },
  ],
  [
    'practice is strong on just two thirds of the core criteria',
    1,
    {
      area: 'careLeavers',
      entries: [
        ...on(['CL-01', 'CL-02', ...ids('CL', 4, 8)], 'many strong +'),
        ...sound(9, 15, 'CL'),
      ],
    },
  ],
  ['practice is strong on most core criteria', 4, { entries: [...strong(1, 8), ...sound(9, 22)] }],
  [
    'no weakness is serious',
    2,
    {
      entries: [...strong(1, 22), ...strong(1, 22), ...on(['HP-03', 'HP-04'], 'isolated serious')],
    },
  ],
];

describe('the fewest changes to leave inadequate, until', () => {
  test.each(inadequate)('%s: %d', (_, fewest, each) => {
    expect(figuresOf(each)).toEqual({
      grade: 'inadequate',
      rules: fewest,
      together: fewest,
      found: fewest,
    });
  });

  test('there is enough evidence, which the failure that stands without asks nothing of', () => {
    const thin = { entries: ['HP-02 widespread serious', 'HP-01 many sound +'] };

    expect(figuresOf(thin)).toMatchObject({ rules: 5, together: 1, found: 5 });
  });

  test('there is evidence on enough core criteria, however many entries speak of two', () => {
    const narrow = { entries: ['HP-02 widespread serious', 'HP-01 many sound + 6'] };

    expect(figuresOf(narrow)).toMatchObject({ rules: 4, together: 1, found: 4 });
  });

  test('all of it is done at once', () => {
    const several = {
      entries: [
        ...sound(18, 20),
        'HP-02 widespread serious - 2',
        'HP-03 many serious - 2',
        'HP-04 many serious',
        ...on(['HP-06', 'HP-07', 'HP-09'], 'many moderate - 2'),
      ],
    };
    expect(figuresOf(several)).toMatchObject({ rules: 5, together: 5, found: 5 });
  });
});

describe('the fewest changes to rise further, until', () => {
  test.each(above)('%s: %d', (_, fewest, each) => {
    expect(figuresOf(each)).toMatchObject({ rules: fewest, found: fewest });
  });
});
