import { describe, expect, test } from 'vitest';
import { changeStatusSchema, startInspectionSchema, toIsoDate } from '@/lib/schemas/inspections';
import { parseForm } from '@/lib/schemas/parse-form';

const answers = {
  laCode: '383',
  type: 'standardInspection',
  leadInspectorIds: 'lead',
  'startedOn-day': '9',
  'startedOn-month': '11',
  'startedOn-year': '2026',
};

function formOf(given: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(given)) form.append(name, value);
  return form;
}

function errorsOf(given: Record<string, string>) {
  const parsed = parseForm(startInspectionSchema, formOf(given));
  return parsed.ok ? [] : parsed.error.errors.map(({ field, message }) => [field, message]);
}

describe('starting an inspection', () => {
  test('reads authority, type, first day and leads', () => {
    expect(parseForm(startInspectionSchema, formOf(answers))).toEqual({
      ok: true,
      value: {
        laCode: '383',
        type: 'standardInspection',
        leadInspectorIds: ['lead'],
        startedOn: '2026-11-09',
      },
    });
  });

  test('reads the theme of a visit, and of nothing else', () => {
    const theme = { theme: 'Care leavers', themeAsPrinted: ' pathway plans ' };
    const readAs = (type: string) => {
      const parsed = parseForm(startInspectionSchema, formOf({ ...answers, ...theme, type }));
      return parsed.ok ? parsed.value : null;
    };

    expect(readAs('focusedVisit')).toMatchObject({
      type: 'focusedVisit',
      theme: 'Care leavers',
      themeAsPrinted: 'pathway plans',
    });
    expect(readAs('shortInspection')).not.toHaveProperty('theme');
  });

  test.each([
    [{}, 'Select the theme of the visit'],
    [{ theme: '' }, 'Select the theme of the visit'],
    [{ theme: 'Something else' }, 'Select a theme from the list'],
    [{ theme: 'Whole service (COVID-19 period)' }, 'Select a theme from the list'],
  ])('asks what a visit is about: %j', (given, message) => {
    expect(errorsOf({ ...answers, type: 'monitoringVisit', ...given })).toEqual([
      ['theme', message],
    ]);
  });

  test('says of every question at once what is missing', () => {
    expect(errorsOf({})).toEqual([
      ['laCode', 'Select the local authority'],
      ['type', 'Select the type of inspection or visit'],
      ['startedOn-day', 'Enter the first day on site'],
      ['leadInspectorIds', 'Select at least one lead inspector'],
    ]);
  });

  test('asks for an authority when the form has none chosen', () => {
    expect(errorsOf({ ...answers, laCode: '' })).toEqual([
      ['laCode', 'Select the local authority'],
    ]);
  });

  test.each([
    [{ 'startedOn-day': '31', 'startedOn-month': '2' }],
    [{ 'startedOn-day': 'nine' }],
    [{ 'startedOn-year': '26' }],
    [{ 'startedOn-month': '13' }],
  ])('refuses a day there is not: %j', (wrong) => {
    expect(errorsOf({ ...answers, ...wrong })).toEqual([
      ['startedOn-day', 'The first day on site must be a real date, like 4 2 2026'],
    ]);
  });

  test('refuses a day before the frameworks one can start under', () => {
    expect(errorsOf({ ...answers, 'startedOn-year': '2017' })).toEqual([
      ['startedOn-day', 'The first day on site must be 1 January 2018 or later'],
    ]);
  });
});

describe('a date in three boxes', () => {
  test.each([
    ['9', '11', '2026', '2026-11-09'],
    [' 09 ', ' November ', '2026', '2026-11-09'],
    ['29', 'feb', '2028', '2028-02-29'],
    ['1', 'SEPT', '2026', '2026-09-01'],
  ])('%s %s %s', (day, month, year, date) => {
    expect(toIsoDate(day, month, year)).toBe(date);
  });

  test.each([
    ['29', '2', '2026'],
    ['0', '1', '2026'],
    ['1', 'brumaire', '2026'],
    ['1.5', '1', '2026'],
    ['', '1', '2026'],
  ])('there is no %s %s %s', (day, month, year) => {
    expect(toIsoDate(day, month, year)).toBeNull();
  });
});

describe('moving an inspection', () => {
  const inspectionId = 'a0000000-0000-4000-8000-000000000001';

  test('takes the steps of the transition table', () => {
    expect(
      parseForm(changeStatusSchema, formOf({ inspectionId, transition: 'moveToJudging' })),
    ).toEqual({ ok: true, value: { inspectionId, transition: 'moveToJudging', reason: '' } });
  });

  test('knows no other step', () => {
    expect(
      parseForm(changeStatusSchema, formOf({ inspectionId, transition: 'publishAtOnce' })),
    ).toMatchObject({ ok: false, error: { errors: [{ field: 'transition' }] } });
  });
});
