import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { paths } from '@/lib/paths';

export const metadata: Metadata = { title: 'You are signed out' };

export default function SignedOutPage() {
  return (
    <Page title="You are signed out">
      <p className="max-w-prose">
        You can <a href={paths.signIn()}>sign in again</a> or{' '}
        <a href={paths.localAuthorities.list}>
          read the published results of every local authority
        </a>
        .
      </p>
    </Page>
  );
}
