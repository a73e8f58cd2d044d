type Props = { links: readonly { name: string; href: string; current: boolean }[] };

/** The judgement an entry is about, and the way to another one. The error summary lands here too. */
export function AreaLinks({ links }: Props) {
  return (
    <nav aria-label="Judgement" id="area" tabIndex={-1} className="mb-6">
      <ul className="flex flex-wrap gap-x-2 gap-y-2 text-table">
        {links.map(({ name, href, current }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={current ? 'true' : undefined}
              className="inline-block rounded-small border border-edge px-3 py-1 no-underline hover:bg-wash aria-[current=true]:border-accent aria-[current=true]:bg-accent-wash aria-[current=true]:font-semibold aria-[current=true]:text-ink"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
