import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { type Column, Table } from '@/components/ui/table';
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

        <h2>Unsaved evidence on your device</h2>
        <p>
          While you write evidence, your browser keeps what you have typed on your own device. If
          the page closes before you save, your text is there when you come back. It is not a cookie
          and is not sent to us until you save.
        </p>
        <p>
          The text goes from your device when you save the entry or discard it. If you share a
          device, save or discard your text before you leave. You can also clear the site data of
          this address in your browser’s settings.
        </p>
      </div>
    </Page>
  );
}
