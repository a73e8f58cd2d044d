import { describe, expect, test } from 'vitest';
import { readOutcomes } from '@/lib/importers/outcomes/read-outcomes';
import { knownAuthorities } from '@/tests/support/known-record';

const headings = [
  'Local authority area code',
  'Local authority name',
  'Inspection date',
  'Publication date',
  'Inspection type',
  'Overall effectiveness',
  'The impact of leaders on social work practice with children and families',
  'The experiences and progress of children who need help and protection',
  'The experiences and progress of children in care',
  'The experiences and progress of care leavers',
];
const sound = [
  'E09000007',
  'Camden',
  '25/04/2022',
  '21/06/2022',
  'ILACS Short Inspection',
  'Outstanding',
  'Outstanding',
  'Good',
  'Outstanding',
  '',
];
const row = (changes: Readonly<Record<number, string>>) =>
  sound.map((cell, index) => changes[index] ?? cell);

function read(rows: readonly (readonly string[])[], name = 'history.csv', title = 'History') {
  const reading = readOutcomes(
    { name, sheets: [{ name: '', rows: [[title], headings, ...rows] }] },
    knownAuthorities,
  );
  if ('refused' in reading) throw new Error(reading.refused);
  return reading;
}

describe('a row of outcomes', () => {
  test('is read when everything in it agrees', () => {
    expect(read([sound])).toEqual({
      asAt: null,
      rejected: [],
      warnings: [],
      rows: [
        {
          table: '',
          row: 3,
          laCode: '202',
          startedOn: '2022-04-25',
          publishedOn: '2022-06-21',
          framework: 'ilacs-2018',
          type: 'shortInspection',
          judgements: {
            overallEffectiveness: 'outstanding',
            leaders: 'outstanding',
            helpAndProtection: 'good',
            inCareAndCareLeavers: 'outstanding',
          },
        },
      ],
    });
  });

  test.each([
    [
      'an unknown authority',
      { 0: '', 1: 'Atlantis' },
      '“Atlantis” is no authority with children’s services in England',
    ],
    [
      'a region',
      { 0: '', 1: 'London' },
      '“London” is no authority with children’s services in England',
    ],
    ['an unknown code', { 0: 'E09009999' }, 'No authority has the code “E09009999”'],
    [
      'a code of another authority',
      { 0: 'E09000003' },
      'The code and the name disagree: E09000003 is Barnet; the name is “Camden”',
    ],
    [
      'an authority that was no more',
      { 0: '', 1: 'Northamptonshire' },
      'Northamptonshire ended on 2021-04-01, and the row is of 2022-04-25; after it: North Northamptonshire, West Northamptonshire',
    ],
    [
      'an authority that had not begun',
      { 0: '', 1: 'Cumberland' },
      'Cumberland began on 2023-04-01, and the row is of 2022-04-25; before it: Cumbria',
    ],
    [
      'publication before inspection',
      { 3: '20/04/2022' },
      'Published on 2022-04-20, before the inspection of 2022-04-25',
    ],
    ['no day', { 2: '', 3: '' }, 'The row has no day of inspection'],
    ['a day that is none', { 2: '31/02/2022' }, '“31/02/2022” is not a day'],
    [
      'a word for a grade that is none',
      { 5: 'Excellent' },
      '“Excellent” is no grade (Overall effectiveness)',
    ],
    ['a grade cut short', { 6: 'Outst' }, `“Outst” is no grade (${headings[6]})`],
    ['a code nobody explains', { 5: '1' }, '“1” is no grade (Overall effectiveness)'],
    [
      'a grade for care leavers before 2023',
      { 9: 'Good' },
      'Care leavers have a grade of their own, which they had not before January 2023',
    ],
    ['a missing grade', { 7: '' }, 'The grade for help and protection is missing'],
    [
      'no grade at all',
      { 5: '', 6: '', 7: '', 8: '' },
      'The grade for overall effectiveness is missing',
    ],
    ['a visit with grades', { 4: 'ILACS Focused Visit' }, 'A visit has no grades, and the row has'],
    [
      'an inspection of something else',
      { 4: "Children's home full inspection" },
      "“Children's home full inspection” is no inspection or visit of children’s services",
    ],
    [
      'an inspection before the frameworks we hold',
      { 2: '01/03/2012', 3: '20/04/2012' },
      'The inspection was before the single inspection framework of November 2013',
    ],
    [
      'a short inspection before there were any',
      { 2: '01/03/2017', 3: '20/04/2017' },
      'An inspection of 2017-03-01 cannot be one of these: they began in January 2018',
    ],
    [
      'an overall grade after March 2026',
      { 2: '27/04/2026', 3: '20/06/2026', 9: 'Good' },
      'The row has an overall grade, which there was not after March 2026',
    ],
  ])('is rejected for %s', (_, changes, why) => {
    const { rows, rejected } = read([row(changes)]);

    expect(rejected).toEqual([{ table: '', row: 3, why }]);
    expect(rows).toEqual([]);
  });

  test('is rejected when it is later than the day of the table', () => {
    const { rejected } = read([sound], 'as at 31 March 2022.csv');

    expect(rejected[0]?.why).toBe(
      'The inspection of 2022-04-25 is later than the day of the table, 2022-03-31',
    );
  });

  test.each([
    ['suppressed', 'c', [expect.stringContaining('“c”: the grade is held back')]],
    ['not applicable', '-', []],
  ])('lacks a grade that is %s without being rejected', (_, cell, warnings) => {
    const reading = read([row({ 5: cell })]);

    expect(reading.rows[0]?.judgements).not.toHaveProperty('overallEffectiveness');
    expect(reading.warnings).toEqual(warnings);
  });

  test('keeps “not judged” as what it is', () => {
    expect(read([row({ 8: 'Not judged' })]).rows[0]?.judgements).toMatchObject({
      inCareAndCareLeavers: 'notJudged',
    });
  });

  test('takes “Adequate” as requires improvement and says so', () => {
    const { rows, warnings } = read([row({ 5: 'Adequate' })]);

    expect(rows[0]?.judgements.overallEffectiveness).toBe('requiresImprovement');
    expect(warnings).toEqual([
      'Row 3: “Adequate” is taken as requires improvement (Overall effectiveness)',
    ]);
  });

  test('that is not yet inspected is no row and no fault', () => {
    const { rows, rejected, warnings } = read([['E06000063', 'Cumberland', 'Not yet inspected']]);

    expect({ rows, rejected }).toEqual({ rows: [], rejected: [] });
    expect(warnings).toEqual(['Row 3: “Cumberland” had not been inspected yet']);
  });

  test('of a single inspection of 2018 is told apart under the headings of the next framework', () => {
    const { rows, warnings } = read([
      row({ 0: '', 1: 'Sunderland', 2: '23/04/2018', 3: '17/07/2018', 4: '' }),
    ]);

    expect(rows[0]).toMatchObject({
      framework: 'sif-2013',
      judgements: { leaders: 'outstanding', lookedAfterAndPermanence: 'outstanding' },
    });
    expect(warnings).toEqual([
      'Row 3: the grade for children in care is the single inspection’s for children looked after',
    ]);
  });

  test('below the table that only says a source is left alone', () => {
    expect(read([sound, ['Source: Ofsted']]).rejected).toEqual([]);
  });
});

describe('rows against each other', () => {
  test('the same twice counts once', () => {
    const { rows, rejected } = read([sound, sound]);

    expect(rows).toHaveLength(1);
    expect(rejected).toEqual([{ table: '', row: 4, why: 'The same inspection as Row 3' }]);
  });

  test('with different grades are both rejected', () => {
    const { rows, rejected } = read([sound, row({ 5: 'Good' })]);

    expect(rows).toEqual([]);
    expect(rejected).toEqual([
      { table: '', row: 3, why: 'Rows give different grades for one inspection: see Row 4' },
      { table: '', row: 4, why: 'Rows give different grades for one inspection: see Row 3' },
    ]);
  });

  test('of one report with two first days are both rejected', () => {
    const { rejected } = read([sound, row({ 2: '26/04/2022' })]);

    expect(rejected.map(({ why }) => why)).toEqual([
      'One report with two days of inspection: see Row 4',
      'One report with two days of inspection: see Row 3',
    ]);
  });

  test('with a day that is month first leave no day in figures certain', () => {
    const other = row({ 0: '', 1: 'Barnet', 2: '04/25/2019', 3: '06/21/2019' });
    const { rows, rejected } = read([sound, other]);

    expect(rows).toEqual([]);
    expect(rejected[0]?.why).toBe(
      '“25/04/2022”: days of this table are written month first, so none in figures is certain',
    );
  });
});

describe('a table', () => {
  test('with two columns for one judgement is left out', () => {
    const twice = [...headings, 'Overall effectiveness'];
    const reading = readOutcomes(
      { name: 'a.csv', sheets: [{ name: '', rows: [twice, [...sound, 'Good']] }] },
      knownAuthorities,
    );

    expect(reading).toEqual({ refused: expect.stringContaining('No table') });
  });

  test('with the grades of the inspection before takes none of them', () => {
    const more = [...headings, 'Previous overall effectiveness', 'Previous inspection date'];
    const reading = readOutcomes(
      {
        name: 'a.csv',
        sheets: [{ name: '', rows: [more, [...sound, 'Inadequate', '01/02/2019']] }],
      },
      knownAuthorities,
    );

    expect(reading).toMatchObject({
      rows: [{ startedOn: '2022-04-25', judgements: { overallEffectiveness: 'outstanding' } }],
    });
  });

  test('of something else is refused', () => {
    const providers = [
      [
        'Provider type',
        'Local authority',
        'Inspection date',
        'Overall experiences and progress of children',
      ],
      ["Children's home", 'Camden', '01/02/2022', 'Good'],
    ];

    expect(
      readOutcomes({ name: 'a.csv', sheets: [{ name: '', rows: providers }] }, knownAuthorities),
    ).toEqual({
      refused: expect.stringContaining('No table of inspection outcomes was found'),
    });
  });
});
