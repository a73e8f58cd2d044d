import type { IdentifyingPassage } from '@/lib/domain/identifying-text';
import { describePassages } from '@/lib/format/identifying';

/** Which passages of a text may identify a child, and what to do. */
export function IdentifyingPassages({ passages }: { passages: readonly IdentifyingPassage[] }) {
  return (
    <p className="mb-6 max-w-form border-ink border-l-4 bg-wash px-4 py-2 text-table">
      <strong className="font-semibold">This may identify a child.</strong>{' '}
      {describePassages(passages)}. Leave out what could lead to one person.
    </p>
  );
}
