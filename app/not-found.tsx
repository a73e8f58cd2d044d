import type { Metadata } from 'next';
import { ProblemPage, problems } from '@/components/problems/problem-page';

export const metadata: Metadata = { title: problems.notFound.title };

export default function NotFoundPage() {
  return <ProblemPage kind="notFound" />;
}
