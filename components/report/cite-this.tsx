import { serviceName } from '@/components/layout/service';

type Props = {
  citation: string;
  address: string;
  /** Whether the page has numbered paragraphs to point at. */
  numbered: boolean;
};

/** How to quote a page so that others find the same words. */
export function CiteThis({ citation, address, numbered }: Props) {
  return (
    <section aria-labelledby="cite" className="mt-12 max-w-prose text-table">
      <h2 id="cite" className="font-[650] text-h3">
        Cite this
      </h2>
      <p className="mt-1 select-all">
        {citation} {serviceName}, {address}
      </p>
      {numbered && (
        <p className="mt-1 text-quiet text-small print:hidden">
          Each paragraph has its own address: follow its number, then copy the address of the page.
        </p>
      )}
    </section>
  );
}
