import { describe, expect, test } from 'vitest';
import { findTables } from '@/lib/importers/reports/grade-table';
import { gradeAtEnd, readGrades } from '@/lib/importers/reports/grade-words';
import { findHeadings } from '@/lib/importers/reports/headings';
import { judgementNamed } from '@/lib/importers/reports/judgement-names';
import { readReport } from '@/lib/importers/reports/read-report';
import { type ReportLine, sourceOfText } from '@/lib/importers/reports/source';
import { wordsOf } from '@/lib/importers/reports/words';
import { knownAuthorities } from '@/lib/services/importers/known-authorities';
import { makeReport } from '@/tests/support/made-reports';
import { plainRecipe } from './recipes';

const linesOf = (text: string): ReportLine[] =>
  sourceOfText(text).pages.flatMap(({ lines }) => lines.map((line) => ({ ...line, page: 1 })));
const gradesIn = (text: string) =>
  findTables(linesOf(text), 'ilacs')[0]?.rows.map(({ area, outcome }) => `${area} ${outcome}`);
const read = (text: string) => readReport(sourceOfText(text), knownAuthorities);

describe('grade words', () => {
  test('are read one after the other', () => {
    expect(
      readGrades(
        wordsOf('Good Requires improvement to be good Requires improvement Not judged'),
      )?.map(({ outcome }) => outcome),
    ).toEqual(['good', 'requiresImprovement', 'requiresImprovement', 'notJudged']);
  });

  test.each(['to be good', 'Requires improvement to be', 'improvement', 'not good', 'judged'])(
    'are no grade when cut in two: %s',
    (words) => {
      expect(readGrades(wordsOf(words))).toBeNull();
    },
  );

  test.each([
    ['Children’s services in Borset are inadequate', 'inadequate'],
    ['Children’s services in Borset require improvement to be good', 'requiresImprovement'],
    ['The overall judgement is requires improvement', 'requiresImprovement'],
    ['The Board is good.', 'good'],
  ])('end a sentence: %s', (sentence, grade) => {
    expect(gradeAtEnd(sentence)?.grade).toBe(grade);
  });

  test.each([
    'Services are not good',
    'It no longer requires improvement',
    'Practice is adequate',
    'Services were inadequate',
  ])('are not taken from: %s', (sentence) => {
    expect(gradeAtEnd(sentence)).toBeNull();
  });
});

describe('names of judgements', () => {
  test.each([
    ['The experience and progress of children who need help and protection', 'helpAndProtection'],
    ['The experiences and progress of children care leavers', 'careLeavers'],
    ['The experiences and progress of children in care', 'inCare'],
    ['The impact of leaders on practice with children and families', 'leaders'],
  ])('allow a slip: %s', (name, area) => {
    expect(judgementNamed(wordsOf(name), 'ilacs')).toBe(area);
  });

  test.each([
    'The experiences and progress of children who need help and protection care leavers',
    'The experiences and progress of children in care and',
    'The experiences and progress of children',
    'care leavers',
  ])('are none where a telling word is lost or added: %s', (name) => {
    expect(judgementNamed(wordsOf(name), 'ilacs')).toBeNull();
  });
});

const four = [
  'leaders good',
  'helpAndProtection requiresImprovement',
  'inCareAndCareLeavers inadequate',
  'overallEffectiveness requiresImprovement',
];

describe('the table of grades', () => {
  test.each([
    [
      'with the grade beside the middle line of its name',
      `The impact of leaders on social work
practice with children and       Good
families
The experiences and progress of  Requires improvement
children who need help and       to be good
protection
The experiences and progress of
children in care and care        Inadequate
leavers
Overall effectiveness            Requires improvement
                                 to be good`,
    ],
    [
      'with all names before all grades',
      `The impact of leaders on social work practice with children and families
The experiences and progress of children who need help and protection
The experiences and progress of children in care and care leavers
Overall effectiveness
Grade
Good
Requires improvement to be good
Inadequate
Requires improvement to be good`,
    ],
    [
      'with a grade that begins above its name',
      `The impact of leaders on social work practice with children and families
Good
Requires improvement
The experiences and progress of children who need help and protection
to be good
The experiences and progress of children in care (and care-experienced people) and care leavers
Inadequate
Overall effectiveness Requires improvement to be good`,
    ],
  ])('is read %s', (_, table) => {
    expect(gradesIn(`${table}\nChildren wait too long for help.`)).toEqual(four);
  });

  test.each([
    ['a grade is missing', 'Overall effectiveness'],
    ['a grade stands alone below', 'Overall effectiveness Good\nInadequate'],
    ['a grade is cut', 'Overall effectiveness Requires improvement to be'],
    ['a name is missing', 'Good'],
  ])('is no table where %s', (_, last) => {
    const table = `The impact of leaders on social work practice with children and families Good
The experiences and progress of children who need help and protection Good
The experiences and progress of children in care and care leavers Good
${last}
Summary begins here.`;

    expect(gradesIn(table) ?? []).not.toContain('overallEffectiveness good');
  });
});

describe('a table of the single framework', () => {
  const rows = (cells: readonly string[]) => `1. Children who need help and protection ${cells[0]}
2. Children looked after and achieving
permanence
${cells[1]}
2.1 Adoption performance ${cells[2]}
2.2 Experience and progress of care leavers ${cells[3]}
3. Leadership, management and governance
1
${cells[4]}`;
  const gradesOf = (cells: readonly string[]) =>
    findTables(linesOf(rows(cells)), 'single')[0]?.rows.map(({ outcome }) => outcome);

  test('is read with numbers, notes and grades on two lines', () => {
    expect(
      gradesOf(['Good', 'Requires\nImprovement', 'Outstanding', 'Good', 'Inadequate']),
    ).toEqual(['good', 'requiresImprovement', 'outstanding', 'good', 'inadequate']);
  });

  test('is never sure of a row whose name is none of those known', () => {
    const table = rows(['Good', 'Good', 'Outstanding', 'Inadequate', 'Good']);
    const renamed = table.replace(
      'Experience and progress of care leavers',
      'Young people leaving care',
    );

    expect(findTables(linesOf(renamed), 'single')[0]?.rows).toContainEqual({
      area: 'careLeavers',
      outcome: 'inadequate',
      sure: false,
    });
    expect(
      findTables(linesOf(table.replace('Adoption performance', 'Performance')), 'single'),
    ).toEqual([]);
  });

  test.each(['Not judged', 'No judgement made', 'Not applicable3', 'Insufficient evidence'])(
    'may say that nothing was judged: %s',
    (cell) => {
      expect(gradesOf(['Good', cell, cell, cell, 'Good'])).toEqual([
        'good',
        'notJudged',
        'notJudged',
        'notJudged',
        'good',
      ]);
    },
  );
});

describe('headings', () => {
  test('of single inspections state grades in cells and sentences', () => {
    const found = findHeadings(
      linesOf(`Key judgement Judgement grade
The experiences and progress of
children looked after and achieving permanence Requires improvement
The graded judgment for adoption performance is that it is outstanding
The graded judgement about the experience and progress of care leavers
is that it requires improvement
The Borset and Ambridge Local Safeguarding Children Board (LSCB) is inadequate.`),
      'single',
    );

    expect(found.map(({ area, outcome }) => `${area} ${outcome}`)).toEqual([
      'lookedAfterAndPermanence requiresImprovement',
      'adoption outstanding',
      'careLeavers requiresImprovement',
      'safeguardingBoard inadequate',
    ]);
  });

  test.each([
    ['The experiences and progress of care leavers1: good', 'careLeavers good'],
    ['The experiences and progress of care leavers remain good2', 'careLeavers good'],
    ['The experiences and progress of care leavers continue to be good', 'careLeavers good'],
    ['The experinces and progess of children in care is now inadequate.', 'inCare inadequate'],
    [
      'The experiences and progress of young people leaving care: requires improvement to be good\n12. They live near.',
      'careLeavers requiresImprovement',
    ],
    [
      'The experiences and progress of children who need help or protection: good\n1. They do.',
      'helpAndProtection good',
    ],
  ])('may be printed with a slip, a note or other words: %s', (text, heading) => {
    expect(
      findHeadings(linesOf(text), 'ilacs').map(({ area, outcome }) => `${area} ${outcome}`),
    ).toEqual([heading]);
  });

  test.each([
    'The experiences and progress of care leavers were inadequate',
    'The experiences and progress of care leavers are not good',
    'The experiences and progress of young people leaving care: good\nThe summary goes on.',
    'The impact of leaders on help for care leavers: good\n1. They do.',
  ])('are none where they tell of the past, or of nobody knows whom: %s', (text) => {
    expect(
      findHeadings(linesOf(text), 'ilacs').filter(({ outcome }) => outcome !== undefined),
    ).toEqual([]);
  });

  test('are not found inside sentences', () => {
    expect(
      findHeadings(
        linesOf(
          'The experiences and progress of care leavers are discussed in\nmeetings, which is good.',
        ),
        'ilacs',
      ),
    ).toEqual([]);
  });
});

describe('grades stated twice', () => {
  const made = makeReport(plainRecipe);

  test('are left out where they differ, and so is what only the table states', () => {
    const found = read(made.text.replace(/protection:\s+inadequate/, 'protection: good'));

    expect(found).toMatchObject({
      judgements: { leaders: 'requiresImprovement', inCare: 'good', careLeavers: 'outstanding' },
      warnings: [
        'Help and protection: the report states two grades, so none was taken',
        'Overall effectiveness: only the table states it, and the table contradicts a heading',
      ],
    });
  });

  test('are taken from the headings where the table cannot be read', () => {
    const found = read(
      made.text.replace('Overall effectiveness\n', 'Overal efectivenes of it all\n'),
    );

    expect(found).toMatchObject({
      judgements: { leaders: 'requiresImprovement', helpAndProtection: 'inadequate' },
      warnings: expect.arrayContaining(['Overall effectiveness: no grade could be read']),
    });
  });

  test('vouch for a table with misprinted names, all of them together', () => {
    const misprinted = made.text.replace('The impact of leaders', 'The quality of all leaders');

    expect(read(misprinted)).toMatchObject({ judgements: made.judgements, warnings: [] });
    expect(read(misprinted.replace(/protection:\s+inadequate/, 'protection'))).toMatchObject({
      warnings: expect.arrayContaining([
        'Overall effectiveness: it could not be read with certainty',
      ]),
    });
  });

  test('are not believed under a name that nobody knows, unless the table says the same', () => {
    const renamed = made.text.replace(
      /(progress of )care leavers(:\s+outstanding)/,
      '$1young people leaving care$2',
    );

    expect(renamed).not.toBe(made.text);
    expect(read(renamed)).toMatchObject({ judgements: made.judgements, warnings: [] });
    expect(
      read(renamed.replace('The impact of leaders', 'What those in charge did')),
    ).toMatchObject({
      warnings: expect.arrayContaining(['Care leavers: it could not be read with certainty']),
    });
  });

  test('vouch for a row of overall effectiveness with a misprinted name', () => {
    const misprinted = made.text.replace('Overall effectiveness\n', 'Overall judgement of it\n');

    expect(read(misprinted)).toMatchObject({ judgements: made.judgements });
  });

  test('leave no overall grade outside the range of the others', () => {
    const good = makeReport({ ...plainRecipe, grades: Array.from({ length: 6 }, () => 'good') });
    const found = read(
      good.text.replace('Overall effectiveness\nGood', 'Overall effectiveness\nOutstanding'),
    );

    expect(found).toMatchObject({
      warnings: ['Overall effectiveness: it does not fit the other grades, so it was not taken'],
    });
  });
});
