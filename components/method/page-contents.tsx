export type ContentsLink = { id: string; text: string };

/**
 * What is on the page, as links to the headings of its sections, in sight all along on a wide screen.
 * Paper has the headings themselves.
 */
export function PageContents({ links }: { links: readonly ContentsLink[] }) {
  return (
    <nav
      aria-label="On this page"
      className="text-table max-lg:mb-8 lg:sticky lg:top-6 lg:self-start print:hidden"
    >
      <p className="mb-1 font-semibold">On this page</p>
      <ul className="grid gap-x-6 md:max-lg:grid-cols-2">
        {links.map(({ id, text }) => (
          <li key={id}>
            <a className="inline-block py-1" href={`#${id}-title`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
