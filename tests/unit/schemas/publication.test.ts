import { describe, expect, test } from 'vitest';
import { parseForm } from '@/lib/schemas/parse-form';
import { correctPublicationSchema, publishInspectionSchema } from '@/lib/schemas/publication';
import { moveItemSchema, reportFactsSchema, saveSummarySchema } from '@/lib/schemas/report';

const inspectionId = '0d3b6f0e-4a43-4b0c-9a52-0f9d5d1f6a11';

function formOf(answers: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, answer] of Object.entries({ inspectionId, ...answers })) {
    form.set(name, answer);
  }
  return form;
}

describe('publishing', () => {
  test('at once leaves the day alone', () => {
    expect(parseForm(publishInspectionSchema, formOf({ when: 'now', evidence: 'team' }))).toEqual({
      ok: true,
      value: { inspectionId, release: false, publishAt: null },
    });
  });

  test('later is an instant by the clocks of England', () => {
    const parsed = parseForm(
      publishInspectionSchema,
      formOf({
        when: 'later',
        evidence: 'public',
        'publishOn-day': '1',
        'publishOn-month': 'July',
        'publishOn-year': '2027',
        publishTime: '9:30am',
      }),
    );

    expect(parsed).toEqual({
      ok: true,
      value: { inspectionId, release: true, publishAt: new Date('2027-07-01T08:30:00Z') },
    });
  });

  test('asks for everything it needs, in the order of the form', () => {
    const parsed = parseForm(publishInspectionSchema, formOf({ when: 'later', evidence: 'team' }));
    const empty = parseForm(publishInspectionSchema, formOf({}));

    expect(parsed).toMatchObject({
      error: {
        errors: [
          { field: 'publishOn', message: 'Enter the day of publication, like 30 11 2026' },
          { field: 'publishTime' },
        ],
      },
    });
    expect(empty).toMatchObject({
      error: {
        errors: [
          { field: 'when', message: 'Select when to publish' },
          { field: 'evidence', message: 'Select whether to release the evidence' },
        ],
      },
    });
  });
});

describe('a correction', () => {
  const told = {
    baseNumber: '1',
    wasWrong: 'A grade was keyed wrongly.',
    'wrongSince-day': '30',
    'wrongSince-month': '11',
    'wrongSince-year': '2026',
    decidedBy: 'Regional Director',
  };

  test('reads grades and texts off the form, and nothing else', () => {
    const parsed = parseForm(
      correctPublicationSchema,
      formOf({
        ...told,
        'grade-leaders': 'good',
        'grade-nothing': 'good',
        'text-p12': 'Two\nlines.',
        'text-x1': 'No part of a report.',
        summary: 'One.\n\nTwo.',
      }),
    );

    expect(parsed).toEqual({
      ok: true,
      value: {
        inspectionId,
        baseNumber: 1,
        wasWrong: 'A grade was keyed wrongly.',
        wrongSince: '2026-11-30',
        decidedBy: 'Regional Director',
        summary: ['One.', 'Two.'],
        grades: { leaders: 'good' },
        texts: { p12: 'Two lines.' },
      },
    });
  });

  test('says what is missing beside each question', () => {
    const empty = parseForm(correctPublicationSchema, formOf({ baseNumber: '1' }));
    const blank = parseForm(correctPublicationSchema, formOf({ ...told, 'text-i3': ' ' }));

    expect(empty).toMatchObject({
      error: { errors: [{ field: 'wasWrong' }, { field: 'decidedBy' }, { field: 'wrongSince' }] },
    });
    expect(blank).toMatchObject({ error: { errors: [{ field: 'text-i3' }] } });
  });
});

describe('parts of a report', () => {
  test('a button beside a part names it and its place', () => {
    const itemId = '1d3b6f0e-4a43-4b0c-9a52-0f9d5d1f6a11';
    const parsed = parseForm(moveItemSchema, formOf({ part: 'paragraph', move: `${itemId} 3` }));

    expect(parsed).toEqual({
      ok: true,
      value: { inspectionId, part: 'paragraph', itemId, to: 3 },
    });
  });

  test('a summary is parted by empty lines, however many', () => {
    const parsed = parseForm(
      saveSummarySchema,
      formOf({ baseVersion: '0', text: 'One\nstill one.\n\n \n\nTwo.' }),
    );

    expect(parsed).toMatchObject({ value: { text: ['One still one.', 'Two.'] } });
  });

  test('a last day that does not exist is refused, and none at all is not', () => {
    const facts = (answers: Record<string, string>) =>
      parseForm(reportFactsSchema, formOf(answers));

    expect(
      facts({ 'endedOn-day': '31', 'endedOn-month': '2', 'endedOn-year': '2026' }),
    ).toMatchObject({ error: { errors: [{ field: 'endedOn' }] } });
    expect(facts({ localTerm: '' })).toMatchObject({ value: { endedOn: null, localTerm: null } });
  });
});
