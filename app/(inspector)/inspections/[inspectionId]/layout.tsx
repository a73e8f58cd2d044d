import type { ReactNode } from 'react';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { requireViewer } from '@/lib/server/session';

type Props = { children: ReactNode };

/** Nobody gets this far without signing in. What they may see, each page asks for itself. */
export default pageOrProblem(async function InspectionLayout({ children }: Props) {
  await requireViewer();

  return <>{children}</>;
});
