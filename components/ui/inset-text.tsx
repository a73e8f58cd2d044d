import type { ReactNode } from 'react';

/** A passage set apart from the text around it. */
export function InsetText({ children }: { children: ReactNode }) {
  return <div className="my-6 max-w-prose border-accent border-l-4 py-1 pl-4">{children}</div>;
}
