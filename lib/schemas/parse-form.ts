import type { z } from 'zod';
import { type Result, succeed } from '@/lib/result';
import type { FieldError, FormState, FormValues } from './form-state';

/** The most characters one submission may hold: many times the longest honest form. */
export const formLimit = 200_000;
/** The most answers one submission may hold. */
export const answersLimit = 500;

/** What an answer may be called. */
export const answerName = /^[a-z][\w.[\]-]{0,99}$/i;
const passwordName = /password/i;
/** Characters no answer needs and the database refuses; line breaks and tabs stay. */
const controlCharacters = /[^\P{Cc}\n\t]/gu;
const halfCharacters = /\p{Surrogate}/gu;

/**
 * Reads a submitted form by its schema.
 *
 * Answers are trimmed, line ends made one kind, characters that cannot be stored left out. A name that is repeated
 * makes a list; a list question with one answer, or none, is still a list to the schema.
 *
 * @returns the parsed value, or the form to show again: the first fault of each field, and every answer except
 * passwords and files.
 */
export function parseForm<Schema extends z.ZodType>(
  schema: Schema,
  form: FormData,
): Result<z.output<Schema>, FormState> {
  const answers = readAnswers(form);
  const tooLong = findTooLong(answers);
  if (tooLong) return refuse([tooLong], answers);

  const parsed = parseWithLists(schema, Object.fromEntries(answers));
  if (parsed.success) return succeed(parsed.data);

  return refuse(firstOfEachField(parsed.error.issues), answers);
}

/** Every answer of a form that may be shown or kept: no passwords, no files, nothing of the framework's own. */
export function readForm(form: FormData): FormValues {
  return toValues(readAnswers(form));
}

type Answers = Map<string, string | string[]>;

function readAnswers(form: FormData): Answers {
  const answers: Answers = new Map();

  for (const [name, entry] of form) {
    if (typeof entry !== 'string' || !answerName.test(name)) continue;
    const answer = passwordName.test(name) ? entry : tidy(entry);
    const earlier = answers.get(name);
    answers.set(name, earlier === undefined ? answer : [earlier, answer].flat());
  }

  return answers;
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(controlCharacters, '')
    .replace(halfCharacters, '\uFFFD')
    .trim();
}

function findTooLong(answers: Answers): FieldError | null {
  const sizes = [...answers].map(([field, answer]) => ({
    field,
    size: [answer].flat().join('').length,
  }));
  const entries = [...answers.values()].flat().length;
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  if (total <= formLimit && entries <= answersLimit) return null;

  const longest = sizes.reduce((most, next) => (next.size > most.size ? next : most));
  return { field: longest.field, message: 'Your answer is too long to save. Make it shorter' };
}

/** A browser sends a list with one entry as a text, and an empty list not at all: the schema knows which is meant. */
function parseWithLists<Schema extends z.ZodType>(schema: Schema, answers: FormValues) {
  const parsed = schema.safeParse(answers, { error: plainMessage });
  if (parsed.success) return parsed;

  const lists = parsed.error.issues.flatMap((issue) => {
    const [field, ...deeper] = issue.path;
    const wantsList = issue.code === 'invalid_type' && issue.expected === 'array';
    return wantsList && typeof field === 'string' && deeper.length === 0 ? [field] : [];
  });
  if (lists.length === 0) return parsed;

  const listed = lists.map((field) => [field, [answers[field] ?? []].flat()]);
  return schema.safeParse({ ...answers, ...Object.fromEntries(listed) }, { error: plainMessage });
}

/** For faults the schema has no words for: these come from forms that were tampered with or cut short. */
function plainMessage(issue: { code?: string; input?: unknown }): string {
  if (issue.input === undefined || issue.input === '') return 'Answer this question';
  if (issue.code === 'too_big') return 'Your answer is too long';

  return 'Check your answer to this question';
}

function firstOfEachField(issues: readonly z.core.$ZodIssue[]): FieldError[] {
  const messages = new Map<string, string>();
  for (const { path, message } of issues) {
    const field = String(path[0] ?? '');
    if (!messages.has(field)) messages.set(field, message);
  }

  return [...messages].map(([field, message]) => ({ field, message }));
}

function refuse(errors: FieldError[], answers: Answers): { ok: false; error: FormState } {
  return { ok: false, error: { errors, values: toValues(answers) } };
}

function toValues(answers: Answers): FormValues {
  return Object.fromEntries([...answers].filter(([name]) => !passwordName.test(name)));
}
