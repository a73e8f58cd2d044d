import 'server-only';
import { readAddressDay } from '@/lib/domain/inspection-record';
import type { Prisma } from '@/lib/generated/prisma/client';
import { fromDay } from './days';
import { graded } from './inspection-rows';

/**
 * What goes by this address of an authority: the inspection of a day, or the visit of a day and kind. One of each can
 * start on the same day, so a plain day never means a visit.
 *
 * @returns null where there can be no such address: what is typed into one is not sent to the database
 */
export function goesBy(laCode: string, address: string): Prisma.InspectionWhereInput | null {
  const read = readAddressDay(address);
  if (!isLaCode(laCode) || !read) return null;

  const date = fromDay(read.day);
  return {
    AND: [
      { laCode },
      { OR: [{ startedOn: date }, { startedOn: null, publishedOn: date }] },
      read.visit ? { type: read.visit } : graded,
    ],
  };
}

/** Whether this can be the code of an authority. */
export function isLaCode(laCode: string): boolean {
  return /^\d{3}$/.test(laCode);
}
