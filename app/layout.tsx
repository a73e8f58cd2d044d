import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { QueueStatus } from '@/components/device/queue-status';
import { SignOutGuard } from '@/components/device/sign-out-guard';
import { PhaseBanner } from '@/components/layout/phase-banner';
import { serviceName } from '@/components/layout/service';
import { SiteFooter } from '@/components/layout/site-footer';
import { SiteHeader } from '@/components/layout/site-header';
import { SkipLink } from '@/components/layout/skip-link';
import { SessionWarning } from '@/components/session/session-warning';
import { getTimeLeftIfKnown, getViewerIfKnown } from '@/lib/server/session';
import { sourceSans } from './fonts';
import './globals.css';

export const metadata: Metadata = {
  title: { default: serviceName, template: `%s – ${serviceName}` },
  description:
    'Read what inspectors found in the children’s services of each local authority in England, and why each grade follows from the evidence.',
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = { themeColor: '#5e2160', width: 'device-width', initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [viewer, timeLeft] = await Promise.all([getViewerIfKnown(), getTimeLeftIfKnown()]);

  return (
    <html lang="en" className={sourceSans.variable}>
      <body className="flex flex-col">
        <SkipLink />
        <SiteHeader viewer={viewer} />
        <PhaseBanner />
        {viewer && <QueueStatus viewerId={viewer.id} />}
        <div className="grow">{children}</div>
        <SiteFooter />
        {viewer && <SessionWarning left={timeLeft} />}
        {viewer && <SignOutGuard viewerId={viewer.id} />}
      </body>
    </html>
  );
}
