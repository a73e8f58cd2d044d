import 'server-only';
import { addressDay } from '@/lib/domain/inspection-record';
import { toDayOrNull } from './days';
import { storedEventType } from './stored';

/** What a correction needs of the inspection it is of. */
export const correctedSelect = {
  laCode: true,
  type: true,
  startedOn: true,
  publishedOn: true,
  authority: { select: { name: true } },
} as const;

type PlaceRow = {
  laCode: string;
  type: string;
  startedOn: Date | null;
  publishedOn: Date | null;
  authority: { name: string };
};

/** Where a correction belongs, and its place in the register: `what` tells those of one inspection apart. */
export function toCorrectedPlace(
  { laCode, type, startedOn, publishedOn, authority }: PlaceRow,
  what: string,
) {
  const day = addressDay({
    type: storedEventType.parse(type),
    startedOn: toDayOrNull(startedOn),
    publishedOn: toDayOrNull(publishedOn),
  });
  return { id: `${laCode}-${day}-${what}`, laCode, laName: authority.name, day };
}
