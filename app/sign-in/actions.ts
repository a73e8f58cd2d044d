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
import { signIn } from '@/lib/server/sign-in';

export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  return keepAnswers(form, async () => {
    fillInDemoAccount(form);
    const input = parseForm(signInSchema, form);
    if (!input.ok) return input.error;

    const signedIn = await signIn(input.value);
    const next = toLocalPath(input.value.next);
    if (!signedIn.ok) {
      // A page that answers a form has no status of its own to give: the one this leads to has.
      if (signedIn.error.kind === 'tooMany')
        redirect(paths.signInLater(signedIn.error.minutes, next ?? undefined));
      return {
        errors: [{ field: 'email', message: 'Your email address or password is not right' }],
        values: readForm(form),
      };
    }

    redirect(next ?? startingPlace(signedIn.value));
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

/** Where somebody's work begins when they were on the way to no page in particular. */
function startingPlace({ roles }: Viewer): string {
  const council = roles.find(
    ({ role }) => role === 'councilLeader' || role === 'electedMember',
  )?.laCode;
  if (council) return paths.improvement.one(council);
  if (roles.length > 0 && roles.every(({ role }) => role === 'administrator'))
    return paths.audit.list;

  return roles.some(({ role }) => role !== 'official')
    ? paths.inspections.list
    : paths.localAuthorities.list;
}
