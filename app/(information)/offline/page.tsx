import type { Metadata } from 'next';
import { KeptForms } from '@/components/device/kept-forms';
import { Page } from '@/components/layout/page';

export const metadata: Metadata = { title: 'You are offline' };

export default function OfflinePage() {
  return (
    <Page
      title="You are offline"
      lead="This page needs a connection. You can go on recording evidence without one."
    >
      <div className="prose">
        <p>
          What you save waits on this device and goes to the server by itself, in order, once you
          are connected. Keep this browser’s data until then.
        </p>
        <KeptForms />
      </div>
    </Page>
  );
}
