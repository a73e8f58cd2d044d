'use client';

import { usePathname } from 'next/navigation';
import { serviceName } from '@/components/layout/service';
import { ProblemPage, problems } from '@/components/problems/problem-page';

type Props = { error: Error & { digest?: string } };

/** Shows the reference by which the log knows the fault, and nothing else of it. */
export default function ErrorPage({ error }: Props) {
  const from = usePathname();

  return (
    <>
      <title>{`${problems.failed.title} – ${serviceName}`}</title>
      <ProblemPage kind="failed" from={from} reference={error.digest ?? null} />
    </>
  );
}
