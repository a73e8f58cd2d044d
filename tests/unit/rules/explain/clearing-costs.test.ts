import { describe, expect, test } from 'vitest';
import { type ClearingCosts, clearingCosts } from '@/lib/rules/explain/clearing-costs';
import { gradeAreas } from '@/lib/rules/graded-area';
import { answersOn } from '@/lib/rules/standing';
import { criteriaIn, numbersOn } from '@/lib/rules/tally';
import { readFact } from '@/tests/cases/encode';
import { ilacs2023 } from '@/tests/unit/rules/build';

const area = 'helpAndProtection';

/** What it takes to clear a criterion of entries such as "- many serious", on HP-02 unless they say. */
function costsOf(entries: readonly string[], id = 'HP-02', limits = ilacs2023.limits) {
  const evidence = entries.map((words, index) => {
    const [sign, ...rest] = words.split(' ');
    const on = rest.length > 2 ? rest : ['HP-02', ...rest];
    return readFact(area, [`P${index}`, sign, ...on].join(' '));
  });
  const counted = gradeAreas(evidence, ilacs2023).get(area)?.counted;
  const tally = counted && criteriaIn(counted.tally).find(({ place }) => place.criterion.id === id);
  if (!tally) throw new Error(`${id} is not looked at`);

  return clearingCosts(tally, answersOn(tally, numbersOn(tally), limits).yes, limits);
}

/** Beside what is said: a vital and core criterion on which practice holds. */
function vital(costs: Partial<ClearingCosts>): ClearingCosts {
  return {
    core: true,
    vital: true,
    failing: 0,
    acrossService: 0,
    serious: 0,
    anySerious: 0,
    weak: 0,
    weakByWeaknesses: 0,
    lapses: 0,
    holding: 0,
    isStrong: false,
    ...costs,
  };
}

describe('what it takes to clear a criterion', () => {
  test.each<[string, string[], Partial<ClearingCosts>]>([
    ['nothing recorded: a strength', ['- HP-05 many serious'], { holding: 1 }],
    ['practice that holds: nothing', ['+ many sound'], {}],
    ['strong practice: nothing', ['+ many strong'], { isStrong: true }],
    ['a minor weakness: a strength', ['- widespread low'], { holding: 1 }],
    ['one beside a strength: nothing', ['- widespread low', '+ some sound'], {}],
    ['a lapse', ['- some moderate'], { lapses: 1, holding: 2 }],
    ['a lapse beside a strength', ['- some moderate', '+ some sound'], { lapses: 1, holding: 1 }],
    [
      'a weakness that reaches many',
      ['- many moderate', '- isolated moderate', '+ many strong'],
      { weak: 1, weakByWeaknesses: 1, lapses: 2, holding: 2 },
    ],
    [
      'a serious one for a few',
      ['- isolated serious', '+ some sound'],
      { anySerious: 1, lapses: 1, holding: 1 },
    ],
    [
      'serious ones for some',
      ['- some serious', '- isolated serious', '+ some sound'],
      { serious: 1, anySerious: 2, weak: 1, weakByWeaknesses: 1, lapses: 2, holding: 2 },
    ],
    [
      'far-reaching serious ones',
      ['- many serious', '- widespread serious', '- some serious', '+ some sound'],
      {
        failing: 2,
        acrossService: 1,
        serious: 3,
        anySerious: 3,
        weak: 3,
        weakByWeaknesses: 3,
        lapses: 3,
        holding: 3,
      },
    ],
  ])('%s', (_, entries, expected) => {
    expect(costsOf(entries)).toEqual(vital(expected));
  });

  test('a strength that names it besides makes practice hold', () => {
    expect(costsOf(['- some moderate', '+ HP-05,HP-02 isolated sound'])).toEqual(
      vital({ lapses: 1, holding: 1 }),
    );
  });

  test('across the service only at a vital stage', () => {
    expect(costsOf(['- HP-07 widespread serious'], 'HP-07')).toMatchObject({
      core: true,
      vital: false,
      failing: 1,
      acrossService: 0,
    });
    expect(costsOf(['- HP-03 widespread serious'], 'HP-03')).toMatchObject({ core: false });
    // Leaders look at their own, whoever else files an entry there.
    expect(costsOf(['- LE-02 widespread serious'], 'LE-02')).toMatchObject({
      core: false,
      vital: false,
      failing: 1,
      acrossService: 0,
    });
    expect(costsOf(['+ HP-02 many sound'], 'HP-03')).toMatchObject({ core: false, vital: false });
  });
});

describe('what it takes to clear a pattern', () => {
  const lapses = (number: number, strengths: number): string[] => [
    ...Array<string>(number).fill('- some moderate'),
    ...Array<string>(strengths).fill('+ some sound'),
  ];

  test.each([
    ['two lapses: one of them', 2, 0, 1],
    ['three: two', 3, 0, 2],
    ['two beside four strengths: one', 2, 4, 1],
    ['three beside four: two', 3, 4, 2],
    ['three beside six: one', 3, 6, 1],
    ['five beside seven: two', 5, 7, 2],
    ['six beside ten: two', 6, 10, 2],
  ])('%s', (_, number, strengths, expected) => {
    expect(costsOf(lapses(number, strengths))).toMatchObject({
      weak: expected,
      weakByWeaknesses: 0,
      lapses: number,
    });
  });

  test('beside weaknesses that are established on their own: both', () => {
    expect(costsOf([...lapses(2, 0), '- many moderate'])).toMatchObject({
      weak: 2,
      weakByWeaknesses: 1,
      lapses: 3,
    });
    expect(costsOf(['- some moderate', '- isolated serious', '+ some sound'])).toMatchObject({
      weak: 1,
      weakByWeaknesses: 0,
    });
  });

  test('strengths added where each outweighs several weaknesses', () => {
    const limits = {
      ...ilacs2023.limits,
      repeatedPerStrength: { ...ilacs2023.limits.repeatedPerStrength, value: 3 },
    };
    expect(costsOf(lapses(10, 1), 'HP-02', limits).weak).toBe(3);
    expect(costsOf(lapses(7, 1), 'HP-02', limits).weak).toBe(2);
    expect(costsOf(lapses(3, 1), 'HP-02', limits).weak).toBe(1);
  });
});
