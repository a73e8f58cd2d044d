import { describe, expect, test } from 'vitest';
import { buildNationalList, gradeCell } from '@/lib/comparison/national-list';
import { asOfToday } from '@/lib/domain/as-at';
import type { NationalListRow, NationalListSearch } from '@/lib/domain/national-list';

const everything: NationalListSearch = {
  ...asOfToday,
  q: '',
  region: null,
  type: null,
  delivery: null,
  age: null,
  framework: null,
  judgement: 'overallEffectiveness',
  grade: null,
  sort: 'name',
  order: 'ascending',
};

function row(name: string, laCode: string, newest: NationalListRow['newest']): NationalListRow {
  return {
    laCode,
    gssCode: `E0600${laCode}`,
    name,
    region: 'West Midlands',
    ofstedRegion: 'West Midlands',
    delivery: null,
    type: 'Unitary authority',
    names: [name, `${name} City Council`],
    codes: [laCode, `E0600${laCode}`],
    newest,
  };
}

const days = { startedOn: '2025-05-12', endedOn: '2025-05-23', publishedOn: '2025-07-15' };
const derby = row('Derby', '831', {
  framework: 'ilacs-2023',
  type: 'standardInspection',
  ...days,
  judgements: {
    overallEffectiveness: 'good',
    leaders: 'good',
    helpAndProtection: 'good',
    inCare: 'outstanding',
    careLeavers: 'inadequate',
  },
});
const derbyshire: NationalListRow = {
  ...row('Derbyshire', '830', {
    framework: 'ilacs-2023',
    type: 'standardInspection',
    startedOn: '2023-11-06',
    endedOn: '2023-11-17',
    publishedOn: '2024-01-08',
    judgements: {
      overallEffectiveness: 'requiresImprovement',
      leaders: 'requiresImprovement',
      helpAndProtection: 'requiresImprovement',
      inCare: 'requiresImprovement',
      careLeavers: 'requiresImprovement',
    },
  }),
  region: 'East Midlands',
  type: 'County council',
};
const brent = row('Brent', '304', {
  framework: 'ilacs-2026',
  type: 'standardInspection',
  startedOn: '2026-04-27',
  endedOn: '2026-05-08',
  publishedOn: '2026-06-22',
  judgements: {
    leaders: 'inadequate',
    helpAndProtection: 'good',
    inCare: 'good',
    careLeavers: 'good',
  },
});
const dudley = row('Dudley', '332', {
  framework: 'ilacs-2018',
  type: 'standardInspection',
  startedOn: '2022-10-31',
  endedOn: '2022-11-11',
  publishedOn: '2023-01-13',
  judgements: {
    overallEffectiveness: 'inadequate',
    leaders: 'requiresImprovement',
    helpAndProtection: 'inadequate',
    inCareAndCareLeavers: 'requiresImprovement',
  },
});
const newcomer = row('Somewhere New', '999', null);
const all = [derby, derbyshire, brent, dudley, newcomer];

function names(search: Partial<NationalListSearch>): string[] {
  return buildNationalList(all, { ...everything, ...search }, '2026-11-22').rows.map(
    ({ name }) => name,
  );
}

describe('a cell of the national list', () => {
  test('says the grade', () => {
    expect(gradeCell(derby.newest, 'inCare')).toEqual({ kind: 'grade', outcome: 'outstanding' });
  });

  test('says that a framework has no overall grade', () => {
    expect(gradeCell(brent.newest, 'overallEffectiveness')).toEqual({ kind: 'notInFramework' });
  });

  test('never gives the joint grade to care leavers as their own', () => {
    expect(gradeCell(dudley.newest, 'careLeavers')).toEqual({
      kind: 'together',
      outcome: 'requiresImprovement',
    });
  });

  test('says that nothing is inspected yet', () => {
    expect(gradeCell(null, 'leaders')).toEqual({ kind: 'notInspected' });
  });
});

describe('filters', () => {
  test('keeps everything, by name, when nothing is asked', () => {
    expect(names({})).toEqual(['Brent', 'Derby', 'Derbyshire', 'Dudley', 'Somewhere New']);
  });

  test('finds every word of a name in any order and case', () => {
    expect(names({ q: 'council CITY derby' })).toEqual(['Derby', 'Derbyshire']);
  });

  test('finds a whole code and no part of one', () => {
    expect(names({ q: '831' })).toEqual(['Derby']);
    expect(names({ q: 'e0600831' })).toEqual(['Derby']);
    expect(names({ q: '83' })).toEqual([]);
  });

  test('combines region, type and framework', () => {
    expect(names({ region: 'East Midlands' })).toEqual(['Derbyshire']);
    expect(names({ type: 'County council', framework: 'ilacs-2023' })).toEqual(['Derbyshire']);
    expect(names({ region: 'East Midlands', framework: 'ilacs-2018' })).toEqual([]);
  });

  test('asks for a grade of the chosen judgement', () => {
    expect(names({ judgement: 'careLeavers', grade: 'inadequate' })).toEqual(['Derby']);
  });

  test('does not count a joint grade as a grade of its parts, nor as the lack of one', () => {
    expect(names({ judgement: 'inCare', grade: 'requiresImprovement' })).toEqual(['Derbyshire']);
    expect(names({ judgement: 'careLeavers', grade: 'none' })).toEqual(['Somewhere New']);
    expect(names({ judgement: 'inCareAndCareLeavers', grade: 'requiresImprovement' })).toEqual([
      'Dudley',
    ]);
  });

  test('asks for authorities with no overall grade', () => {
    expect(names({ judgement: 'overallEffectiveness', grade: 'none' })).toEqual([
      'Brent',
      'Somewhere New',
    ]);
  });
});

describe('the one authority a search means', () => {
  const exact = (q: string) =>
    buildNationalList(all, { ...everything, q }, '2026-11-22').exact?.name;

  test('is the only match', () => expect(exact('dudl')).toBe('Dudley'));
  test('is the one of exactly that name among several', () => expect(exact('derby')).toBe('Derby'));
  test('is nobody when several match in part', () => expect(exact('der')).toBeUndefined());
  test('is nobody without a search', () => expect(exact('')).toBeUndefined());
});

describe('order', () => {
  test('puts the newest publication first and what has none last', () => {
    expect(names({ sort: 'published', order: 'descending' })).toEqual([
      'Brent',
      'Derby',
      'Derbyshire',
      'Dudley',
      'Somewhere New',
    ]);
  });

  test('puts missing grades last in either direction', () => {
    const best = names({ sort: 'overallEffectiveness', order: 'ascending' });
    const worst = names({ sort: 'overallEffectiveness', order: 'descending' });

    expect(best).toEqual(['Derby', 'Derbyshire', 'Dudley', 'Brent', 'Somewhere New']);
    expect(worst).toEqual(['Dudley', 'Derbyshire', 'Derby', 'Brent', 'Somewhere New']);
  });

  test('lists a joint grade after the grades of children in care alone', () => {
    expect(names({ sort: 'inCare', order: 'descending' })).toEqual([
      'Derbyshire',
      'Brent',
      'Derby',
      'Dudley',
      'Somewhere New',
    ]);
  });

  test('says which frameworks an order by grade mixes and how many rows it cannot rank', () => {
    const { ranking } = buildNationalList(
      all,
      { ...everything, sort: 'careLeavers' },
      '2026-11-22',
    );

    expect(ranking).toEqual({
      column: 'careLeavers',
      frameworks: [
        { framework: 'ilacs-2023', rows: 2 },
        { framework: 'ilacs-2026', rows: 1 },
      ],
      together: 1,
      earlier: 0,
      ungraded: 1,
    });
  });

  test('says nothing about ranking when sorted by name', () => {
    expect(buildNationalList(all, everything, '2026-11-22').ranking).toBeNull();
  });
});
