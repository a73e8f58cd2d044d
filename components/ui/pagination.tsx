type Props = {
  /** What is paged, for people who hear the landmarks: "Evidence". */
  label: string;
  current: number;
  pages: number;
  href: (page: number) => string;
};

/** The way through a list that is longer than a page. Nothing when it is not. */
export function Pagination({ label, current, pages, href }: Props) {
  if (pages <= 1) return null;

  return (
    <nav
      aria-label={`${label}: pages`}
      className="mt-6 flex flex-wrap items-baseline gap-x-6 text-table"
    >
      {current > 1 && (
        <a className="py-1" href={href(current - 1)} rel="prev">
          Previous page
        </a>
      )}
      <p>
        Page {current} of {pages}
      </p>
      {current < pages && (
        <a className="py-1" href={href(current + 1)} rel="next">
          Next page
        </a>
      )}
    </nav>
  );
}
