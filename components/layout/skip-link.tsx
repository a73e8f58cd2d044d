/** The first focus stop of every page. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="sr-only focus:not-sr-only focus:block focus:bg-paper focus:px-4 focus:py-2 print:hidden"
    >
      Skip to main content
    </a>
  );
}
