import { Section } from '@/components/layout/section';
import type { DataVersion } from '@/lib/domain/data-version';
import { formatDataVersion } from '@/lib/format/data-versions';
import { formatDate } from '@/lib/format/dates';
import { paths } from '@/lib/paths';

type Props = {
  /** What the files hold, as a plural: "these 20 authorities", "these numbers". */
  what: string;
  files: readonly { href: string; format: string }[];
  /** How to quote the view, without the address. */
  citation: string;
  /** The whole address that shows the same on any day. */
  address: string;
  /** The newest day of publication in the data. */
  dataTo: string;
  /** Which state of the data the view is of; null before anything was loaded. */
  dataVersion: DataVersion | null;
};

/** A comparison to keep, quote and send on: files with the same numbers, a citation, and the address of this very view. */
export function TakeViewAway({ what, files, citation, address, dataTo, dataVersion }: Props) {
  return (
    <Section title="Take it away" id="take-away">
      <p className="text-table print:hidden">
        Take {what} as{' '}
        {files.map(({ href, format }, index) => (
          <span key={href}>
            {index > 0 && ' or '}
            <a href={href}>{format}</a>
          </span>
        ))}
        . The files hold the same numbers as this page, and what they mean.
      </p>
      <p className="mt-3 max-w-prose text-table">
        <span className="font-semibold">Cite as:</span> {citation}
      </p>
      <p className="mt-3 max-w-prose break-words text-table">
        <span className="font-semibold">Address of this view:</span> <a href={address}>{address}</a>
      </p>
      <p className="mt-3 max-w-prose text-quiet text-small">
        {dataVersion && (
          <>
            <a href={paths.dataVersions(`version-${dataVersion.number}`)}>
              {formatDataVersion(dataVersion)}
            </a>
            : {dataVersion.changed}.{' '}
          </>
        )}
        The data hold reports published up to {formatDate(dataTo)}.
      </p>
    </Section>
  );
}
