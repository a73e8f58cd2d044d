import type { ReactNode } from 'react';

type Props = { title: string; caption?: ReactNode; lead?: ReactNode };

/** The h1 of a page with what stands directly above and below it. */
export function PageHeading({ title, caption, lead }: Props) {
  return (
    <div className="mb-8">
      {caption && <p className="mb-1 text-lead text-quiet">{caption}</p>}
      <h1 className="max-w-[28ch] text-balance font-bold text-[1.75rem] leading-tight tracking-[-0.01em] md:text-h1">
        {title}
      </h1>
      {lead && <div className="mt-3 max-w-prose text-lead">{lead}</div>}
    </div>
  );
}
