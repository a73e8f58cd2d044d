import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { answersLimit, formLimit, parseForm, readForm } from '@/lib/schemas/parse-form';

const schema = z.object({
  summary: z
    .string()
    .min(1, 'Enter what you found')
    .max(20, 'What you found must be 20 characters or less'),
  criteria: z.array(z.string()).min(1, 'Select what the evidence is about'),
});

function formOf(...entries: [string, string | Blob][]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

describe('parseForm', () => {
  test('gives the parsed answers when all is well', () => {
    const form = formOf(['summary', 'Seen in time'], ['criteria', 'HP-02'], ['criteria', 'HP-03']);

    expect(parseForm(schema, form)).toEqual({
      ok: true,
      value: { summary: 'Seen in time', criteria: ['HP-02', 'HP-03'] },
    });
  });

  test('takes one ticked box as a list of one', () => {
    const form = formOf(['summary', 'Seen in time'], ['criteria', 'HP-02']);

    expect(parseForm(schema, form)).toEqual({
      ok: true,
      value: { summary: 'Seen in time', criteria: ['HP-02'] },
    });
  });

  test('says every fault at once, one a field, in the words of the schema', () => {
    const form = formOf(['summary', '']);

    expect(parseForm(schema, form)).toEqual({
      ok: false,
      error: {
        errors: [
          { field: 'summary', message: 'Enter what you found' },
          { field: 'criteria', message: 'Select what the evidence is about' },
        ],
        values: { summary: '' },
      },
    });
  });

  test('keeps right and wrong answers alike', () => {
    const form = formOf(['summary', 'x'.repeat(21)], ['criteria', 'HP-02'], ['extra', 'kept']);

    expect(parseForm(schema, form)).toMatchObject({
      ok: false,
      error: { values: { summary: 'x'.repeat(21), criteria: 'HP-02', extra: 'kept' } },
    });
  });

  test('trims, makes line ends one kind and drops what the database cannot hold', () => {
    const text = z.object({ summary: z.string() });
    const form = formOf(['summary', '  one\r\ntwo\rthree\u0000\u0007\tend \n']);

    expect(parseForm(text, form)).toEqual({
      ok: true,
      value: { summary: 'one\ntwo\nthree\tend' },
    });
  });

  test('never gives back a password or a file', () => {
    const secret = z.object({ password: z.string().max(3, 'Too long') });
    const form = formOf(['password', ' pass '], ['newPassword', 'x'], ['file', new Blob(['data'])]);

    expect(parseForm(secret, form)).toEqual({
      ok: false,
      error: { errors: [{ field: 'password', message: 'Too long' }], values: {} },
    });
  });

  test('leaves a password as it was typed', () => {
    const secret = z.object({ password: z.string() });

    expect(parseForm(secret, formOf(['password', ' pass ']))).toEqual({
      ok: true,
      value: { password: ' pass ' },
    });
  });

  test('ignores the fields of the framework and names no form has', () => {
    const form = formOf(
      ['$ACTION_ID_abc', ''],
      ['$ACTION_1:0', '{}'],
      ['__proto__', 'x'],
      ['summary', 'kept'],
    );

    expect(readForm(form)).toEqual({ summary: 'kept' });
  });

  test('refuses an answer that is far too long, beside the longest answer', () => {
    const form = formOf(['title', 'short'], ['summary', 'x'.repeat(formLimit)]);

    expect(parseForm(schema, form)).toMatchObject({
      ok: false,
      error: {
        errors: [{ field: 'summary', message: 'Your answer is too long to save. Make it shorter' }],
      },
    });
  });

  test('refuses more answers than a form can have', () => {
    const form = formOf(
      ...Array.from({ length: answersLimit + 1 }, (): [string, string] => ['criteria', 'x']),
    );

    expect(parseForm(schema, form)).toMatchObject({
      ok: false,
      error: { errors: [{ field: 'criteria' }] },
    });
  });

  test('has plain words where the schema has none', () => {
    const bare = z.object({ grade: z.enum(['good']), count: z.string(), note: z.string().max(2) });
    const form = formOf(['count', 'a'], ['count', 'b'], ['note', 'long']);

    expect(parseForm(bare, form)).toMatchObject({
      error: {
        errors: [
          { field: 'grade', message: 'Answer this question' },
          { field: 'count', message: 'Check your answer to this question' },
          { field: 'note', message: 'Your answer is too long' },
        ],
      },
    });
  });
});
