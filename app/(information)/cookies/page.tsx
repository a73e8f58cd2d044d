import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { type Column, Table } from '@/components/ui/table';
import { draftDays } from '@/lib/domain/drafts';
import { paths } from '@/lib/paths';

export const metadata: Metadata = { title: 'Cookies' };

type StoredThing = { name: string; purpose: string; ends: string };

const cookies: readonly StoredThing[] = [
  {
    name: 'inspect_session',
    purpose:
      'Knows you while you are signed in. Over a secure connection its name starts with “__Host-”.',
    ends: 'When you close your browser. The session itself ends when you sign out, 8 hours after you last used it, or 24 hours after you signed in.',
  },
];

const columns: Column<StoredThing>[] = [
  { key: 'name', heading: 'Name', rowHeading: true, cell: ({ name }) => name },
  { key: 'purpose', heading: 'What it is for', cell: ({ purpose }) => purpose },
  { key: 'ends', heading: 'When it ends', cell: ({ ends }) => ends },
];

export default function CookiesPage() {
  return (
    <Page
      title="Cookies"
      breadcrumbs={[{ text: 'Home', href: paths.home }]}
      lead="We set one cookie, when you sign in. You can read every published result without it."
    >
      <Table
        caption="The cookie we set"
        columns={columns}
        rows={cookies}
        rowKey={({ name }) => name}
      />
      <div className="prose mt-10">
        <p>
          The cookie is strictly necessary, so we do not ask for your agreement. We do not measure
          what you do, and nobody else sets a cookie here.
        </p>

        <h2>Evidence on your device</h2>
        <p>While you write evidence, your browser keeps these on your own device:</p>
        <ul>
          <li>what you have typed and not saved, which is also sent to the server as your draft</li>
          <li>notes you saved without a connection, until the server has them</li>
          <li>
            the empty forms of an inspection you opened, for one day, so that they open without a
            connection; nothing else of the inspection is kept
          </li>
          <li>a list of which notes this device has sent, without their words</li>
        </ul>
        <p>
          None of it is a cookie. Drafts and notes go from your device once they are saved or
          discarded, and drafts {draftDays} days after you last changed them. Signing out sends what
          is left and clears everything; if something cannot be sent, you are told before it is
          deleted. A session that runs out clears nothing, so that you can go on after signing in
          again.
        </p>
      </div>
    </Page>
  );
}
