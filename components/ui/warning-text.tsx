import type { ReactNode } from 'react';

/** A consequence one should know before acting. */
export function WarningText({ children }: { children: ReactNode }) {
  return (
    <div className="my-6 flex max-w-prose gap-3">
      <svg aria-hidden="true" width="30" height="30" viewBox="0 0 30 30" className="shrink-0">
        <circle cx="15" cy="15" r="14" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M15 7v10M15 20.5v3" fill="none" stroke="currentColor" strokeWidth="3" />
      </svg>
      <strong className="pt-0.5 font-semibold">
        <span className="sr-only">Warning: </span>
        {children}
      </strong>
    </div>
  );
}
