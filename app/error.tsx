'use client';

import { serviceName } from '@/components/layout/service';
import { ProblemPage, problems } from '@/components/problems/problem-page';

type Props = { error: Error & { digest?: string } };

/** Shows the reference by which the log knows the fault, and nothing else of it. */
export default function ErrorPage({ error }: Props) {
  return (
    <>
      <title>{`${problems.failed.title} – ${serviceName}`}</title>
      <ProblemPage kind="failed" reference={error.digest ?? null} />
    </>
  );
}
