import type { FrameworkKey } from '@/lib/domain/frameworks';

export type OtherVersion = { key: FrameworkKey; name: string; href: string };

type Props = {
  /** Newest first. */
  versions: readonly OtherVersion[];
  chosen: FrameworkKey;
  /** What the address asks for, where there is no such other version. */
  unknown: string | null;
};

/** The other framework versions, each a link to the same evidence under it. */
export function OtherVersions({ versions, chosen, unknown }: Props) {
  return (
    <>
      <nav aria-label="Other framework version" className="mb-6 print:hidden">
        <ul className="flex flex-wrap gap-x-6 border-line border-b text-table max-md:grid">
          {versions.map(({ key, name, href }) => (
            <li key={key}>
              <a
                href={href}
                aria-current={key === chosen ? 'page' : undefined}
                className="inline-block border-transparent border-b-[3px] py-2 no-underline hover:border-edge aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink"
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {unknown !== null && (
        <p className="mb-6 max-w-prose border-accent border-l-4 py-1 pl-4">
          The address asks for “{unknown}”, which is no other framework version. This is the newest.
        </p>
      )}
    </>
  );
}
