'use server';

import { redirect } from 'next/navigation';
import type { Viewer } from '@/lib/domain/people';
import { paths } from '@/lib/paths';
import type { FormState } from '@/lib/schemas/form-state';
import { parseForm, readForm } from '@/lib/schemas/parse-form';
import { signInSchema } from '@/lib/schemas/sign-in';
import { demoPassword } from '@/lib/server/demo-accounts';
import { keepAnswers } from '@/lib/server/failures';
import { toLocalPath } from '@/lib/server/request';
import { type SignInFailure, signIn } from '@/lib/server/sign-in';

export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  return keepAnswers(form, async () => {
    fillInDemoAccount(form);
    const input = parseForm(signInSchema, form);
    if (!input.ok) return input.error;

    const signedIn = await signIn(input.value);
    if (!signedIn.ok)
      return {
        errors: [{ field: 'email', message: messageFor(signedIn.error) }],
        values: readForm(form),
      };

    redirect(toLocalPath(input.value.next) ?? startingPlace(signedIn.value));
  });
}

/** The button of a demo account stands for typing its address and the password that is shown beside it. */
function fillInDemoAccount(form: FormData): void {
  const account = form.get('demoAccount');
  const password = demoPassword();
  if (typeof account !== 'string' || !password) return;

  form.set('email', account);
  form.set('password', password);
}

function messageFor(failure: SignInFailure): string {
  if (failure.kind === 'wrong') return 'Your email address or password is not right';

  const wait = failure.minutes === 1 ? '1 minute' : `${failure.minutes} minutes`;
  return `You have tried too many times. Wait ${wait}, then try again`;
}

/** Where somebody's work begins when they were on the way to no page in particular. */
function startingPlace({ roles }: Viewer): string {
  const council = roles.find(
    ({ role }) => role === 'councilLeader' || role === 'electedMember',
  )?.laCode;
  if (council) return paths.localAuthorities.one(council);

  return roles.some(({ role }) => role !== 'official')
    ? paths.inspections.list
    : paths.localAuthorities.list;
}
