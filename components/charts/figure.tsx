import type { ReactNode } from 'react';
import { Details } from '@/components/ui/details';

type Props = {
  /** Unique on the page. */
  id: string;
  /** The finding, as a sentence. */
  title: string;
  /** How to read the marks, said directly instead of in a legend. */
  reading?: ReactNode;
  /** The same numbers as a table. */
  table: ReactNode;
  tableSummary?: string;
  /** Where the numbers come from. */
  source: ReactNode;
  children: ReactNode;
};

/** A chart as a figure: the finding, how to read it, the marks, the source, the numbers. */
export function Figure({
  id,
  title,
  reading,
  table,
  tableSummary = 'Show the numbers',
  source,
  children,
}: Props) {
  return (
    <figure id={id} aria-labelledby={`${id}-title`} className="my-6">
      <figcaption>
        <p id={`${id}-title`} className="max-w-prose font-[650] text-h3">
          {title}
        </p>
        {reading && <div className="mt-1 text-quiet text-table">{reading}</div>}
      </figcaption>
      <div className="mt-4">{children}</div>
      <p className="mt-3 text-quiet text-small">Source: {source}</p>
      <Details summary={tableSummary}>{table}</Details>
    </figure>
  );
}
