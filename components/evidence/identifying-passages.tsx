import type { IdentifyingKind, IdentifyingPassage } from '@/lib/domain/identifying-text';
import { formatList } from '@/lib/format/lists';

const kindWords = {
  dateOfBirth: 'a date',
  healthServiceNumber: 'an NHS number',
  pupilNumber: 'a pupil number',
  caseNumber: 'a case number',
  postcode: 'a postcode',
  emailAddress: 'an email address',
  phoneNumber: 'a phone number',
} as const satisfies Record<IdentifyingKind, string>;

/** Which passages of a text may identify a child, and what to do. */
export function IdentifyingPassages({ passages }: { passages: readonly IdentifyingPassage[] }) {
  const named = passages.map(({ kind, text }) => `“${text}” looks like ${kindWords[kind]}`);

  return (
    <p className="mb-6 max-w-form border-ink border-l-4 bg-wash px-4 py-2 text-table">
      <strong className="font-semibold">This may identify a child.</strong> {formatList(named)}.
      Leave out what could lead to one person.
    </p>
  );
}
