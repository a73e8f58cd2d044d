import { describe, expect, test } from 'vitest';
import {
  recordEvidenceSchema,
  restoreEvidenceSchema,
  reviseEvidenceSchema,
  withdrawEvidenceSchema,
} from '@/lib/schemas/evidence';
import { parseForm } from '@/lib/schemas/parse-form';

const ids = {
  inspectionId: 'a0000000-0000-4000-8000-000000000001',
  submissionKey: 'b0000000-0000-4000-8000-000000000002',
};
const change = { ...ids, evidenceId: 'c0000000-0000-4000-8000-000000000003', baseVersion: '1' };
const weakness = {
  area: 'helpAndProtection',
  criteria: ['HP-02'],
  direction: 'weakness',
  extent: 'many',
  weaknessImpact: 'serious',
  summary: 'Contacts wait for days.',
};

type Answers = Record<string, string | string[]>;

function formOf(answers: Answers): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(answers))
    for (const entry of [value].flat()) form.append(name, entry);
  return form;
}

function contentOf(answers: Answers) {
  const parsed = parseForm(recordEvidenceSchema, formOf({ ...ids, ...weakness, ...answers }));
  return parsed.ok ? parsed.value.content : parsed.error.errors;
}

function errorsOf(answers: Answers) {
  const parsed = parseForm(recordEvidenceSchema, formOf({ ...ids, ...answers }));
  return parsed.ok ? [] : parsed.error.errors.map(({ field, message }) => [field, message]);
}

describe('a new entry', () => {
  test('is read as the record keeps it', () => {
    expect(contentOf({})).toEqual({
      area: 'helpAndProtection',
      criteria: ['HP-02'],
      direction: 'weakness',
      extent: 'many',
      impact: 'serious',
      known: false,
      headline: false,
      method: undefined,
      metric: undefined,
      summary: 'Contacts wait for days.',
    });
  });

  test('keeps only the impact that goes with its direction', () => {
    expect(contentOf({ direction: 'strength', strengthImpact: 'strong', known: 'yes' })).toEqual(
      expect.not.objectContaining({ known: true, impact: 'serious' }),
    );
    expect(contentOf({ direction: 'strength', strengthImpact: 'strong' })).toMatchObject({
      direction: 'strength',
      impact: 'strong',
    });
    expect(contentOf({ direction: 'context' })).not.toHaveProperty('impact');
  });

  test('takes context without extent', () => {
    expect(contentOf({ direction: 'context', extent: '', weaknessImpact: '' })).toMatchObject({
      direction: 'context',
      extent: undefined,
    });
  });

  test('notes what leaders know and what only sums up', () => {
    expect(contentOf({ known: 'yes', headline: 'yes' })).toMatchObject({
      known: true,
      headline: true,
    });
  });

  test('puts the main criterion first and leaves the others in their order', () => {
    expect(
      contentOf({ criteria: ['HP-02', 'HP-05', 'HP-07'], mainCriterion: 'HP-07' }),
    ).toMatchObject({ criteria: ['HP-07', 'HP-02', 'HP-05'] });
  });

  test('passes over a main criterion that is not ticked', () => {
    expect(contentOf({ criteria: ['HP-02', 'HP-05'], mainCriterion: 'HP-09' })).toMatchObject({
      criteria: ['HP-02', 'HP-05'],
    });
  });

  test.each([
    ['4,500', 4500],
    [' 8 % ', 8],
    ['£1,250.50', 1250.5],
    ['-3', -3],
  ])('reads the figure %s', (typed, value) => {
    expect(contentOf({ metricValue: typed, metricUnit: 'cases' })).toMatchObject({
      metric: { value, unit: 'cases' },
    });
  });

  test('keeps everything that explains a figure', () => {
    expect(
      contentOf({
        metricValue: '25',
        metricComparator: 'under',
        metricUnit: '% of conferences',
        metricPopulation: 'initial conferences',
        metricPeriod: 'January',
        metricSource: 'Performance report',
      }),
    ).toMatchObject({
      metric: {
        value: 25,
        comparator: 'under',
        unit: '% of conferences',
        population: 'initial conferences',
        period: 'January',
        source: 'Performance report',
      },
    });
  });
});

describe('what is wrong with a new entry', () => {
  test('is said of every question at once, in the order of the form', () => {
    expect(errorsOf({})).toEqual([
      ['area', 'Select the judgement this evidence is about'],
      ['summary', 'Enter what you found'],
      ['criteria', 'Select what the evidence is about'],
      ['direction', 'Select whether this is a strength, a weakness or context'],
    ]);
  });

  test('a weakness needs its extent and what it does to children', () => {
    expect(errorsOf({ ...weakness, extent: '', weaknessImpact: '' })).toEqual([
      ['extent', 'Select how far it reaches'],
      ['weaknessImpact', 'Select what it does to children'],
    ]);
  });

  test('a strength needs what it does for children, whatever was chosen as a weakness before', () => {
    expect(errorsOf({ ...weakness, direction: 'strength' })).toEqual([
      ['strengthImpact', 'Select what it does for children'],
    ]);
  });

  test('three criteria are enough, each once', () => {
    expect(errorsOf({ ...weakness, criteria: ['HP-01', 'HP-02', 'HP-03', 'HP-04'] })).toEqual([
      ['criteria', 'Select no more than 3 criteria'],
    ]);
    expect(errorsOf({ ...weakness, criteria: ['HP-01', 'HP-01'] })).toEqual([
      ['criteria', 'Select each criterion once'],
    ]);
  });

  test('a text has a limit', () => {
    expect(errorsOf({ ...weakness, summary: 'x'.repeat(4_001) })).toEqual([
      ['summary', 'What you found must be 4,000 characters or less'],
    ]);
    expect(errorsOf({ ...weakness, summary: '   ' })).toEqual([
      ['summary', 'Enter what you found'],
    ]);
  });

  test('a figure is a number and says what it counts', () => {
    expect(errorsOf({ ...weakness, metricValue: 'some', metricUnit: 'cases' })).toEqual([
      ['metricValue', 'Figure must be a number, like 4,500 or 8'],
    ]);
    expect(errorsOf({ ...weakness, metricValue: '8' })).toEqual([
      ['metricUnit', 'Enter what the figure counts'],
    ]);
    expect(errorsOf({ ...weakness, metricPeriod: 'January' })).toEqual([
      ['metricValue', 'Enter the figure'],
    ]);
    expect(errorsOf({ ...weakness, metricValue: '9'.repeat(14), metricUnit: 'cases' })).toEqual([
      ['metricValue', 'Figure is too large'],
    ]);
    expect(
      errorsOf({ ...weakness, metricValue: `-${'9'.repeat(14)}`, metricUnit: 'cases' }),
    ).toEqual([['metricValue', 'Figure is too small']]);
  });

  test('what explains a figure has limits', () => {
    const long = 'x'.repeat(201);

    expect(
      errorsOf({
        ...weakness,
        metricValue: '8',
        metricUnit: long,
        metricPopulation: long,
        metricPeriod: long,
        metricSource: long,
      }),
    ).toEqual([
      ['metricUnit', 'What the figure counts must be 120 characters or less'],
      ['metricPopulation', 'Who it covers must be 120 characters or less'],
      ['metricPeriod', 'Period must be 120 characters or less'],
      ['metricSource', 'Source must be 200 characters or less'],
    ]);
  });

  test('words the form does not offer are asked for again', () => {
    expect(
      errorsOf({ ...weakness, extent: 'everywhere', method: 'hearsay', metricComparator: 'maybe' }),
    ).toEqual([
      ['extent', 'Select how far it reaches'],
      ['method', 'Select how you gathered the evidence'],
      ['metricComparator', 'Select how exact the figure is'],
    ]);
  });

  test('a form without its key is opened again', () => {
    expect(errorsOf({ ...weakness, submissionKey: 'no key' })).toEqual([
      ['submissionKey', 'Open the form again and send it once more'],
    ]);
  });
});

describe('a change of an entry', () => {
  test('carries its reason and the version it rests on', () => {
    const parsed = parseForm(
      reviseEvidenceSchema,
      formOf({ ...change, ...weakness, reason: ' Seen again ' }),
    );

    expect(parsed).toMatchObject({ ok: true, value: { baseVersion: 1, reason: 'Seen again' } });
  });

  test.each([
    [reviseEvidenceSchema, 'Enter why you are changing it'],
    [withdrawEvidenceSchema, 'Enter why you are withdrawing it'],
    [restoreEvidenceSchema, 'Enter why you are putting it back'],
  ])('needs a reason', (schema, message) => {
    const parsed = parseForm(schema, formOf({ ...change, ...weakness }));

    expect(parsed).toMatchObject({ ok: false, error: { errors: [{ field: 'reason', message }] } });
  });

  test('limits the reason', () => {
    const parsed = parseForm(
      withdrawEvidenceSchema,
      formOf({ ...change, reason: 'x'.repeat(1_001) }),
    );

    expect(parsed).toMatchObject({
      ok: false,
      error: { errors: [{ message: 'The reason must be 1,000 characters or less' }] },
    });
  });
});
