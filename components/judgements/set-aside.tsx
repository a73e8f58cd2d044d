import type { LinkTarget } from './linked-text';

export type SetAsideGroup = {
  title: string;
  /** Why these entries do not count. */
  why: string;
  entries: readonly LinkTarget[];
};

type Props = { groups: readonly SetAsideGroup[] };

/** Entries that are on record and do not count, and why: nothing is left out in silence. */
export function SetAside({ groups }: Props) {
  const filled = groups.filter(({ entries }) => entries.length > 0);
  if (filled.length === 0) return <p>Every entry counts.</p>;

  return (
    <dl className="grid max-w-prose gap-3 text-table">
      {filled.map(({ title, why, entries }) => (
        <div key={title}>
          <dt className="font-semibold">{title}</dt>
          <dd>
            <span className="text-quiet">{why}</span>{' '}
            {entries.map(({ text, href }, index) => (
              <span key={text}>
                {index > 0 && ', '}
                <a href={href}>{text}</a>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
