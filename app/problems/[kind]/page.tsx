import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ProblemPage, problems } from '@/components/problems/problem-page';
import { paths, problemKindFromSegment } from '@/lib/paths';
import { toLocalPath } from '@/lib/server/request';

type Props = {
  params: Promise<{ kind: string }>;
  searchParams: Promise<{ from?: string | string[]; reference?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const kind = problemKindFromSegment((await params).kind);
  return { title: problems[kind ?? 'notFound'].title };
}

/** The status of the answer is set in proxy.ts. */
export default async function ProblemRoute({ params, searchParams }: Props) {
  const [{ kind: segment }, { from, reference }] = await Promise.all([params, searchParams]);
  const kind = problemKindFromSegment(segment);
  if (!kind) redirect(paths.problems.notFound);

  return (
    <ProblemPage
      kind={kind}
      from={toLocalPath(single(from))}
      reference={toReference(single(reference))}
    />
  );
}

function single(value: string | string[] | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

/** Only what a reference of ours looks like: an address must not put other words into this page. */
function toReference(value: string | null): string | null {
  return value && /^[0-9a-f]{8}$/.test(value) ? value : null;
}
