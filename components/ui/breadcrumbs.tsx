export type Crumb = { text: string; href: string };

type Props = { items: readonly Crumb[] };

/** Where a page belongs, from the top down. The page itself is not repeated. */
export function Breadcrumbs({ items }: Props) {
  return (
    <nav aria-label="Breadcrumb" className="mt-4 text-table print:hidden">
      <ol className="flex flex-wrap gap-x-2">
        {items.map(({ text, href }, index) => (
          <li key={href} className="flex items-center gap-2">
            {index > 0 && (
              <svg aria-hidden="true" width="7" height="10" viewBox="0 0 7 10" fill="none">
                <path d="m1 1 4 4-4 4" stroke="var(--color-edge)" strokeWidth="1.5" />
              </svg>
            )}
            <a className="inline-block py-1" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
