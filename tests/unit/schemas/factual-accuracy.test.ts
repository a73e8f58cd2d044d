import { expect, test } from 'vitest';
import {
  extendRoundSchema,
  saveCommentSchema,
  setWindowSchema,
} from '@/lib/schemas/factual-accuracy';
import { parseForm } from '@/lib/schemas/parse-form';

const id = 'a0000000-0000-4000-8000-000000000001';

function form(answers: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, answer] of Object.entries(answers)) data.set(name, answer);
  return data;
}

const comment = {
  inspectionId: id,
  commentId: id,
  anchor: 'p12',
  baseVersion: '0',
  submissionKey: id,
  deed: 'send',
  text: 'Eleven.',
};
const errorsOf = (parsed: { ok: boolean; error?: { errors: readonly { field: string }[] } }) =>
  parsed.error?.errors.map(({ field }) => field);

test('a comment needs words unless it is withdrawn, and may be very long', () => {
  expect(parseForm(saveCommentSchema, form(comment)).ok).toBe(true);
  expect(parseForm(saveCommentSchema, form({ ...comment, text: 'a'.repeat(50_000) })).ok).toBe(
    true,
  );
  expect(errorsOf(parseForm(saveCommentSchema, form({ ...comment, text: ' ' })))).toEqual(['text']);
  expect(
    errorsOf(parseForm(saveCommentSchema, form({ ...comment, text: 'a'.repeat(50_001) }))),
  ).toEqual(['text']);
  expect(parseForm(saveCommentSchema, form({ ...comment, deed: 'withdraw', text: '' })).ok).toBe(
    true,
  );
});

test('a comment is about a place that a draft can have', () => {
  expect(parseForm(saveCommentSchema, form({ ...comment, anchor: 'summary' })).ok).toBe(true);
  expect(errorsOf(parseForm(saveCommentSchema, form({ ...comment, anchor: 'P03' })))).toEqual([
    'anchor',
  ]);
});

test('the window is a number of working days from 1 to 60', () => {
  const parse = (workingDays: string) =>
    parseForm(setWindowSchema, form({ inspectionId: id, workingDays }));

  expect(parse('10')).toEqual({ ok: true, value: { inspectionId: id, workingDays: 10 } });
  expect(parse('0').ok).toBe(false);
  expect(parse('61').ok).toBe(false);
  expect(parse('ten').ok).toBe(false);
  expect(parse('').ok).toBe(false);
});

test('more time needs a real last day and a reason', () => {
  const answers = {
    inspectionId: id,
    'closesOn-day': '10',
    'closesOn-month': 'December',
    'closesOn-year': '2026',
    reason: 'Floods.',
  };

  expect(parseForm(extendRoundSchema, form(answers))).toMatchObject({
    ok: true,
    value: { closesOn: '2026-12-10', reason: 'Floods.' },
  });
  expect(
    errorsOf(parseForm(extendRoundSchema, form({ ...answers, 'closesOn-day': '32', reason: '' }))),
  ).toEqual(['closesOn', 'reason']);
});
