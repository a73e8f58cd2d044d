import { describe, expect, test } from 'vitest';
import { parseForm } from '@/lib/schemas/parse-form';
import { signInSchema } from '@/lib/schemas/sign-in';

function formOf(answers: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(answers)) form.append(name, value);
  return form;
}

describe('signInSchema', () => {
  test('asks for both when both are missing', () => {
    expect(parseForm(signInSchema, formOf({ email: ' ', password: '' }))).toEqual({
      ok: false,
      error: {
        errors: [
          { field: 'email', message: 'Enter your email address' },
          { field: 'password', message: 'Enter your password' },
        ],
        values: { email: '' },
      },
    });
  });

  test('asks for both when the form has neither', () => {
    expect(parseForm(signInSchema, formOf({}))).toMatchObject({
      error: {
        errors: [{ message: 'Enter your email address' }, { message: 'Enter your password' }],
      },
    });
  });

  test('keeps the email address that is not one, and never the password', () => {
    expect(parseForm(signInSchema, formOf({ email: 'inspector', password: 'x' }))).toEqual({
      ok: false,
      error: {
        errors: [
          {
            field: 'email',
            message: 'Enter an email address in the correct format, like name@example.org',
          },
        ],
        values: { email: 'inspector' },
      },
    });
  });

  test('takes an email address with spaces around it and a password with spaces in it', () => {
    expect(
      parseForm(signInSchema, formOf({ email: ' lead@example.org ', password: ' a b ' })),
    ).toEqual({ ok: true, value: { email: 'lead@example.org', password: ' a b ', next: '' } });
  });
});
