import type { NationalPictureSearch } from '@/lib/domain/national-picture';
import { formatList } from '@/lib/format/lists';
import type { Ignored } from '@/lib/schemas/address-words';

const names = {
  judgement: 'a judgement',
  region: 'a region',
  points: 'a distance of days',
  asAt: 'a day up to today',
  rule: 'a way to count',
  publishedBy: 'a day up to today',
} as const satisfies Record<keyof NationalPictureSearch, string>;

/** What of the address was left out, so that nobody takes the page for an answer to it. */
export function IgnoredPart({
  ignored,
}: {
  ignored: readonly Ignored<keyof NationalPictureSearch>[];
}) {
  if (ignored.length === 0) return null;

  return (
    <p className="mb-4 max-w-prose border-accent border-l-4 py-1 pl-4">
      The address asks for{' '}
      {formatList(ignored.map(({ param, value }) => `“${value}” as ${names[param]}`))}, which this
      page does not know. It is shown without.
    </p>
  );
}
