import type { ReactNode } from 'react';

export type SortDirection = 'ascending' | 'descending';

type Props = {
  /** The same page, sorted by this column (or the other way round). */
  href: string;
  /** How the table is sorted by this column now, if it is. Goes into `aria-sort` of the heading. */
  direction?: SortDirection | undefined;
  children: ReactNode;
};

/** A column heading that sorts by following a link. The arrow is for eyes only. */
export function SortLink({ href, direction, children }: Props) {
  return (
    <a href={href} className="inline-flex items-center gap-1.5 text-accent">
      {children}
      <svg aria-hidden="true" width="9" height="14" viewBox="0 0 9 14" className="shrink-0">
        <path
          d="M4.5 0 9 5.5H0z"
          fill="currentColor"
          opacity={direction === 'descending' ? 0.25 : 1}
        />
        <path
          d="M4.5 14 0 8.5h9z"
          fill="currentColor"
          opacity={direction === 'ascending' ? 0.25 : 1}
        />
      </svg>
    </a>
  );
}
