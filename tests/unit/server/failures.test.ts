import { forbidden, notFound, redirect } from 'next/navigation';
import { isValidElement } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyFormState } from '@/lib/schemas/form-state';
import { forgetBrowser, sent } from '@/tests/support/next-headers';

vi.mock('next/headers', () => import('@/tests/support/next-headers'));

process.env.LOG_LEVEL = 'silent';
const { keepAnswers, noteFailure, unsavedAnswers } = await import('@/lib/server/failures');
const { metadataOrNone, pageOrProblem } = await import('@/app/problems/page-or-problem');

const away = Object.assign(new Error('secret host and port'), { code: 'P1001' });
const bug = new Error('secret detail');

beforeEach(() => {
  forgetBrowser();
  sent.set('x-request-id', crypto.randomUUID());
  sent.set('x-request-path', '/inspections/1?a=1');
});

function typed(): FormData {
  const form = new FormData();
  form.append('summary', 'Long text');
  form.append('password', 'never kept');
  return form;
}

async function digestOf(promise: Promise<unknown>): Promise<string> {
  const thrown: unknown = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  return String(Reflect.get(Object(thrown), 'digest'));
}

const failing = (error: unknown) => async () => {
  throw error;
};

describe('keepAnswers', () => {
  test('gives the answer of what was asked for', async () => {
    expect(await keepAnswers(typed(), async () => emptyFormState)).toBe(emptyFormState);
  });

  test('keeps every answer when the database is away, and tells nothing of it', async () => {
    expect(await keepAnswers(typed(), failing(away))).toEqual({
      errors: [
        {
          field: '',
          message:
            'The service cannot reach its records right now, so nothing was changed. Your answers are still here. Wait a few minutes, then send them again',
        },
      ],
      values: { summary: 'Long text' },
    });
  });

  test('gives a reference for anything else', async () => {
    const { errors } = await keepAnswers(typed(), failing(bug));

    expect(errors[0]?.message).toMatch(/reference [0-9a-f]{8}$/);
    expect(errors[0]?.message).not.toContain('secret');
  });

  test('lets redirects through', async () => {
    const leave = keepAnswers(typed(), async () => redirect('/inspections'));

    expect(await digestOf(leave)).toContain('NEXT_REDIRECT');
  });
});

describe('noteFailure', () => {
  test('gives the reference the log finds the request by', async () => {
    expect(await noteFailure(bug)).toEqual({
      kind: 'failed',
      reference: sent.get('x-request-id')?.slice(0, 8),
    });
  });
});

describe('pageOrProblem', () => {
  test('is the page when all is well', async () => {
    expect(await pageOrProblem(async () => 'page')({})).toBe('page');
  });

  test.each([
    [failing(away), '/problems/unavailable?from=%2Finspections%2F1%3Fa%3D1&reference='],
    [failing(bug), '/problems/failed?from=%2Finspections%2F1%3Fa%3D1&reference='],
    [async () => notFound(), '/problems/not-found;307'],
    [async () => redirect('/sign-in'), ';/sign-in;307'],
  ])('leads on when it fails: %#', async (page, place) => {
    expect(await digestOf(pageOrProblem(page)({}))).toContain(place);
  });

  test('knows a refusal by forbidden() too', async () => {
    vi.stubEnv('__NEXT_EXPERIMENTAL_AUTH_INTERRUPTS', 'true');
    const refused = digestOf(pageOrProblem(async () => forbidden())({}));

    expect(await refused).toContain('/problems/not-permitted;');
    vi.unstubAllEnvs();
  });

  test('shows what was typed when the form could not be saved either', async () => {
    await keepAnswers(typed(), failing(away));
    const shown = await pageOrProblem(failing(away))({});

    expect(await unsavedAnswers()).toEqual({ summary: 'Long text' });
    expect(isValidElement(shown)).toBe(true);
  });

  test('shows nobody what somebody else typed', async () => {
    await keepAnswers(typed(), failing(away));
    sent.set('x-request-id', crypto.randomUUID());

    expect(await unsavedAnswers()).toBeNull();
  });
});

describe('metadataOrNone', () => {
  test('leaves the page to say what is wrong', async () => {
    expect(await metadataOrNone(failing(away))({})).toEqual({});
    expect(await metadataOrNone(async () => notFound())({})).toEqual({});
    expect(await metadataOrNone(async () => ({ title: 'Evidence' }))({})).toEqual({
      title: 'Evidence',
    });
  });
});
