import 'server-only';
import type { Inspection } from '@/lib/domain/inspection-record';
import type { Viewer } from '@/lib/domain/people';
import { db } from '@/lib/server/db';
import { goesBy, isLaCode } from './event-address';
import { graded, inspectionSelect, toInspection, visibleTo, workedOnBy } from './inspection-rows';
import { publicNow } from './public-now';

/** The inspections and visits this viewer is appointed to, newest first. */
export async function listInspectionsOf(viewer: Viewer): Promise<Inspection[]> {
  const rows = await db.inspection.findMany({
    where: workedOnBy(viewer),
    orderBy: [{ startedOn: { sort: 'desc', nulls: 'last' } }, { laCode: 'asc' }],
    select: inspectionSelect,
  });
  return rows.map(toInspection);
}

/** One inspection or visit the viewer is appointed to, or null when there is none such. */
export async function getInspectionOf(id: string, viewer: Viewer): Promise<Inspection | null> {
  if (!isUuid(id)) return null;

  const row = await db.inspection.findFirst({
    where: { AND: [{ id }, workedOnBy(viewer)] },
    select: inspectionSelect,
  });
  return row && toInspection(row);
}

/** The inspection or visit that goes by this address, or null when this viewer may see none. */
export async function getInspectionByAddress(
  laCode: string,
  day: string,
  viewer: Viewer | null,
): Promise<Inspection | null> {
  const where = goesBy(laCode, day);
  if (!where) return null;

  const row = await db.inspection.findFirst({
    where: { AND: [where, visibleTo(viewer)] },
    select: inspectionSelect,
  });
  return row && toInspection(row);
}

/** Every published graded inspection of an authority, newest first. */
export async function listPublishedInspections(laCode: string): Promise<Inspection[]> {
  if (!isLaCode(laCode)) return [];

  const rows = await db.inspection.findMany({
    where: { AND: [{ laCode }, publicNow(), graded] },
    orderBy: [{ publishedOn: 'desc' }, { startedOn: 'desc' }],
    select: inspectionSelect,
  });
  return rows.map(toInspection);
}

/** Addresses carry ids as people type or paste them; the database would fail on anything but a uuid. */
export function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(id);
}
