import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { DemoAccounts } from '@/components/sign-in/demo-accounts';
import { SignInForm } from '@/components/sign-in/sign-in-form';
import { SignInNotice } from '@/components/sign-in/sign-in-notice';
import { demoPassword, listDemoAccounts } from '@/lib/server/demo-accounts';
import { toLocalPath } from '@/lib/server/request';
import { getViewer } from '@/lib/server/session';
import { signInAction } from './actions';

type Props = { searchParams: Promise<{ next?: string | string[] }> };

const formId = 'sign-in';

export const generateMetadata = formTitle('Sign in');

export default pageOrProblem(async function SignInPage({ searchParams }: Props) {
  const { next: wanted } = await searchParams;
  const next = toLocalPath(typeof wanted === 'string' ? wanted : null);
  const [viewer, accounts] = await Promise.all([getViewer(), listDemoAccounts()]);

  return (
    <Page title="Sign in" headingInside>
      <SignInForm
        id={formId}
        action={signInAction}
        title="Sign in"
        next={next ?? ''}
        notice={<SignInNotice viewer={viewer} next={next} />}
      />
      <DemoAccounts accounts={accounts} password={demoPassword() ?? ''} form={formId} />
    </Page>
  );
});
