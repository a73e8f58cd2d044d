import type { IdentifyingKind, IdentifyingPassage } from '@/lib/domain/identifying-text';
import { formatList } from './lists';

const kindWords = {
  name: 'a name',
  address: 'an address',
  dateOfBirth: 'a date',
  healthServiceNumber: 'an NHS number',
  pupilNumber: 'a pupil number',
  caseNumber: 'a case number',
  postcode: 'a postcode',
  emailAddress: 'an email address',
  phoneNumber: 'a phone number',
} as const satisfies Record<IdentifyingKind, string>;

/** As many passages as one reads before going back to the text. */
const namedAtMost = 5;

/** "“12/03/2009” looks like a date and “ST1 4AB” looks like a postcode". */
export function describePassages(passages: readonly IdentifyingPassage[]): string {
  const named = passages
    .slice(0, namedAtMost)
    .map(({ kind, text }) => `“${text}” looks like ${kindWords[kind]}`);
  const more = passages.length - namedAtMost;

  return formatList(more > 0 ? [...named, `${more} more`] : named);
}
