'use client';

import { serviceName } from '@/components/layout/service';
import { ProblemPage, problems } from '@/components/problems/problem-page';
import { sourceSans } from './fonts';
import './globals.css';

type Props = { error: Error & { digest?: string } };

/** As the error page, for a fault in the frame of the pages itself. */
export default function GlobalErrorPage({ error }: Props) {
  return (
    <html lang="en" className={sourceSans.variable}>
      <body>
        <title>{`${problems.failed.title} – ${serviceName}`}</title>
        <ProblemPage kind="failed" reference={error.digest ?? null} />
      </body>
    </html>
  );
}
