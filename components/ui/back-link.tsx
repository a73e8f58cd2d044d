import type { ReactNode } from 'react';

type Props = { href: string; children?: ReactNode };

/** The way back from a question page. A page has this or breadcrumbs, never both. */
export function BackLink({ href, children }: Props) {
  return (
    <a href={href} className="mt-4 inline-flex items-center gap-2 py-1 text-table print:hidden">
      <svg aria-hidden="true" width="8" height="12" viewBox="0 0 8 12" fill="none">
        <path d="M7 1 2 6l5 5" stroke="currentColor" strokeWidth="2" />
      </svg>
      {children ?? 'Back'}
    </a>
  );
}
