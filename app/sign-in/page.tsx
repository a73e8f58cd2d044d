import type { Metadata } from 'next';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { DemoAccounts } from '@/components/sign-in/demo-accounts';
import { SignInForm } from '@/components/sign-in/sign-in-form';
import { SignInNotice } from '@/components/sign-in/sign-in-notice';
import { formatCount } from '@/lib/format/numbers';
import type { FieldError } from '@/lib/schemas/form-state';
import { demoPassword, listDemoAccounts } from '@/lib/server/demo-accounts';
import { toLocalPath } from '@/lib/server/request';
import { getViewer } from '@/lib/server/session';
import { signInAction } from './actions';

type Answer = string | string[] | undefined;
type Props = { searchParams: Promise<{ next?: Answer; wait?: Answer }> };

const formId = 'sign-in';

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { wait } = await searchParams;
  return tooManyTries(wait).length > 0 ? { title: 'Error: Sign in' } : formTitle('Sign in')();
}

export default pageOrProblem(async function SignInPage({ searchParams }: Props) {
  const { next: wanted, wait } = await searchParams;
  const next = toLocalPath(typeof wanted === 'string' ? wanted : null);
  const [viewer, accounts] = await Promise.all([getViewer(), listDemoAccounts()]);

  return (
    <Page title="Sign in" headingInside>
      <SignInForm
        id={formId}
        action={signInAction}
        title="Sign in"
        errors={tooManyTries(wait)}
        next={next ?? ''}
        notice={<SignInNotice viewer={viewer} next={next} />}
      />
      <DemoAccounts accounts={accounts} password={demoPassword() ?? ''} form={formId} />
    </Page>
  );
});

/** What to do after too many wrong tries, where the address says that there were. */
function tooManyTries(wait: Answer): FieldError[] {
  const minutes = typeof wait === 'string' && /^\d{1,2}$/.test(wait) ? Number(wait) : 0;
  if (minutes === 0) return [];

  const time = formatCount(minutes, 'minute');
  return [
    { field: 'email', message: `You have tried too many times. Wait ${time}, then try again` },
  ];
}
