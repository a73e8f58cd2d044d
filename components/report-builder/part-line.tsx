import type { ReactNode } from 'react';
import { Tag } from '@/components/ui/tag';

type Props = {
  id: string;
  number: number;
  text: string;
  /** References of the entries it rests on. */
  rests: readonly string[];
  /** What it is, where it is more than a finding. */
  mark?: string | null;
  warning: string | null;
  change: { href: string; about: string };
  /** The buttons that move it. */
  children: ReactNode;
};

/** One part of the report while it is written: number, words, what it rests on, what can be done with it. */
export function PartLine({ id, number, text, rests, mark, warning, change, children }: Props) {
  return (
    <li
      id={id}
      className="grid grid-cols-[2.25rem_minmax(0,1fr)] gap-x-2 border-line border-b py-3 lg:grid-cols-[2.25rem_minmax(0,42rem)_minmax(0,1fr)]"
    >
      <span className="font-semibold tabular-nums">{number}</span>
      <div>
        {mark && (
          <p className="mb-1">
            <Tag tone="outline">{mark}</Tag>
          </p>
        )}
        <p className="text-pretty">{text}</p>
      </div>
      <div className="text-small max-lg:col-start-2 max-lg:mt-2 lg:pl-6">
        {rests.length > 0 && <p className="text-quiet">Rests on {rests.join(', ')}</p>}
        {warning && <p className="font-semibold">{warning}</p>}
        <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-2">
          <a href={change.href} className="py-1">
            Change<span className="sr-only"> {change.about}</span>
          </a>
          {children}
        </div>
      </div>
    </li>
  );
}
