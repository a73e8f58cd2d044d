import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import type { Snapshot, SnapshotCorrection } from '@/lib/domain/snapshot';
import type { Prisma } from '@/lib/generated/prisma/client';
import { snapshotDocumentSchema } from '@/lib/schemas/snapshot';
import { now } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { toDay } from './days';
import { goesBy } from './event-address';
import { workedOnBy } from './inspection-rows';
import { isUuid } from './inspections';

/** A snapshot without its document: what a list of versions shows. */
export type SnapshotLine = Omit<Snapshot, 'document'>;

const lineSelect = {
  id: true,
  inspectionId: true,
  number: true,
  digest: true,
  publishAt: true,
  wasWrong: true,
  wrongSince: true,
  decidedBy: true,
} satisfies Prisma.PublicationSnapshotSelect;

type LineRow = Prisma.PublicationSnapshotGetPayload<{ select: typeof lineSelect }>;

/**
 * The published snapshot of the inspection or visit that goes by this address.
 *
 * Everybody may read it from its publication time on; the team of the inspection also before.
 *
 * @param number of one version; without it the newest this viewer may read
 * @returns null where there is none: most inspections of the public record were never frozen
 */
export async function getSnapshot(
  laCode: string,
  day: string,
  viewer: Viewer | null,
  number?: number,
): Promise<Snapshot | null> {
  const where = readable(laCode, day, viewer);
  if (!where || (number !== undefined && !isNumber(number))) return null;

  const row = await db.publicationSnapshot.findFirst({
    where: number === undefined ? where : { AND: [where, { number }] },
    orderBy: { number: 'desc' },
    select: { ...lineSelect, document: true },
  });
  return row && { ...toLine(row), document: snapshotDocumentSchema.parse(row.document) };
}

/** Every version of it that this viewer may read, newest first. */
export async function listSnapshots(
  laCode: string,
  day: string,
  viewer: Viewer | null,
): Promise<SnapshotLine[]> {
  const where = readable(laCode, day, viewer);
  if (!where) return [];

  const rows = await db.publicationSnapshot.findMany({
    where,
    orderBy: { number: 'desc' },
    select: lineSelect,
  });
  return rows.map(toLine);
}

/** The newest snapshot of an inspection the viewer is appointed to, under embargo or not. */
export async function getSnapshotOf(
  inspectionId: string,
  viewer: Viewer,
): Promise<Snapshot | null> {
  if (!isUuid(inspectionId)) return null;

  const row = await db.publicationSnapshot.findFirst({
    where: { inspectionId, inspection: workedOnBy(viewer) },
    orderBy: { number: 'desc' },
    select: { ...lineSelect, document: true },
  });
  return row && { ...toLine(row), document: snapshotDocumentSchema.parse(row.document) };
}

function readable(
  laCode: string,
  day: string,
  viewer: Viewer | null,
): Prisma.PublicationSnapshotWhereInput | null {
  const inspection = goesBy(laCode, day);
  if (!inspection) return null;

  const open = { publishAt: { lte: now() } };
  return {
    AND: [{ inspection }, viewer ? { OR: [open, { inspection: workedOnBy(viewer) }] } : open],
  };
}

function isNumber(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 1_000_000;
}

function toLine(row: LineRow): SnapshotLine {
  return {
    id: row.id,
    inspectionId: row.inspectionId,
    number: row.number,
    digest: row.digest,
    publishAt: row.publishAt,
    correction: toCorrection(row),
  };
}

function toCorrection({ wasWrong, wrongSince, decidedBy }: LineRow): SnapshotCorrection | null {
  if (wasWrong === null || wrongSince === null || decidedBy === null) return null;

  return { wasWrong, wrongSince: toDay(wrongSince), decidedBy };
}
