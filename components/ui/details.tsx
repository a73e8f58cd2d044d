import type { ReactNode } from 'react';

type Props = {
  summary: ReactNode;
  open?: boolean;
  id?: string;
  children: ReactNode;
};

/** Something one may want to open, natively: it works without script and prints as it stands. */
export function Details({ summary, open = false, id, children }: Props) {
  return (
    <details className="mt-4" open={open} id={id}>
      <summary className="w-fit py-1 text-accent text-table marker:text-accent">
        <span className="underline underline-offset-[0.16em]">{summary}</span>
      </summary>
      <div className="mt-2 border-line border-l-4 pl-4">{children}</div>
    </details>
  );
}
