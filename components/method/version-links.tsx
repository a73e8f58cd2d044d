import type { FrameworkKey } from '@/lib/domain/frameworks';
import { formatDate, formatShortMonth } from '@/lib/format/dates';
import { paths } from '@/lib/paths';

export type Version = {
  key: FrameworkKey;
  name: string;
  startsOn: string;
  endsOn?: string | undefined;
};

type Props = {
  /** Newest first. */
  versions: readonly Version[];
  chosen: FrameworkKey;
};

/** The framework versions, each a link to its own rules and criteria, with the starts it covers. */
export function VersionLinks({ versions, chosen }: Props) {
  return (
    <nav aria-label="Framework version" className="mb-4 print:hidden">
      <ul className="flex flex-wrap gap-x-6 border-line border-b text-table max-md:grid max-md:grid-cols-2">
        {versions.map(({ key, name, startsOn, endsOn }) => (
          <li key={key}>
            <a
              href={paths.howGradesAreDerivedUnder(key)}
              aria-current={key === chosen ? 'page' : undefined}
              className="group inline-block border-transparent border-b-[3px] py-2 no-underline hover:border-edge aria-[current=page]:border-accent aria-[current=page]:text-ink"
            >
              <span className="block group-aria-[current=page]:font-semibold">{name}</span>
              <span className="block text-fine text-quiet">
                {formatShortMonth(startsOn)}
                {endsOn ? ` to ${formatShortMonth(endsOn)}` : ' onwards'}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type InUseProps = {
  version: Version & { fullName: string };
  inForce: boolean;
  rulesVersion: string;
  /** What the address asks for, where there is no such version. */
  unknown: string | null;
};

/** Which version the page is about, in full, so that a printed page says so too. */
export function VersionInUse({ version, inForce, rulesVersion, unknown }: InUseProps) {
  const { name, fullName, startsOn, endsOn } = version;
  const starts = endsOn
    ? `start from ${formatDate(startsOn)} to ${formatDate(endsOn)}`
    : `start on or after ${formatDate(startsOn)}`;

  return (
    <>
      {unknown !== null && (
        <p className="mb-4 max-w-prose border-accent border-l-4 py-1 pl-4">
          The address asks for “{unknown}”, which is not a framework version. This is the version in
          force today.
        </p>
      )}
      <p className="mb-6 text-quiet text-table">
        <strong className="font-semibold text-ink">{name}.</strong> {fullName}. For inspections that{' '}
        {starts}
        {inForce ? ', the version in force today' : ''}. Rules version {rulesVersion}.
      </p>
    </>
  );
}
