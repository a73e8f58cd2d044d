import { paths } from '@/lib/paths';

type Props = {
  laCode: string;
  name: string;
  /** Whether concerns of this authority are followed from one inspection to the next. */
  followed: boolean;
};

/** The other pages about an authority: what keeps coming back, and what the Department did about it. */
export function MorePages({ laCode, name, followed }: Props) {
  return (
    <nav aria-label={`More about ${name}`} className="mt-4 print:hidden">
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-table">
        {followed && (
          <li>
            <a className="inline-block py-0.5" href={paths.localAuthorities.concerns(laCode)}>
              What keeps coming back
            </a>
          </li>
        )}
        <li>
          <a className="inline-block py-0.5" href={paths.localAuthorities.intervention(laCode)}>
            Intervention, governance and what was said
          </a>
        </li>
      </ul>
    </nav>
  );
}
