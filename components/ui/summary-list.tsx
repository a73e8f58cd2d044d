import type { ReactNode } from 'react';

export type SummaryAction = {
  href: string;
  text: string;
  /** What it acts on, for people who hear the link out of its row. */
  about: string;
};

export type SummaryRow = {
  key: string;
  /** Set to nothing where a question was left out: it then reads "Not provided". */
  value?: ReactNode;
  action?: SummaryAction;
};

/** `facts` sets short pairs closely, as in the head of a report; `answers` gives each a ruled row. */
type Props = { rows: readonly SummaryRow[]; kind?: 'answers' | 'facts' };

/** Names and what they stand for: answers to check, or the facts of a thing. */
export function SummaryList({ rows, kind = 'answers' }: Props) {
  const ruled = kind === 'answers';

  return (
    <dl className={ruled ? 'max-w-form border-line border-t' : 'grid gap-1 text-table'}>
      {rows.map(({ key, value, action }) => (
        <div
          key={key}
          className={`grid gap-x-4 ${ruled ? 'border-line border-b py-2 sm:grid-cols-[12rem_1fr_auto]' : 'sm:grid-cols-[10rem_1fr]'}`}
        >
          <dt className={ruled ? 'font-semibold' : 'text-quiet'}>{key}</dt>
          <dd className="min-w-0">{value ?? <span className="text-quiet">Not provided</span>}</dd>
          {action && (
            <dd>
              <a href={action.href}>
                {action.text}
                <span className="sr-only"> {action.about}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
