import 'server-only';
import type { Evidence } from '@/lib/domain/evidence';
import type { EvidenceHistory, EvidenceRecord } from '@/lib/domain/evidence-record';
import type { Viewer } from '@/lib/domain/people';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Transaction } from '@/lib/server/db';
import { db } from '@/lib/server/db';
import { toVersion, versionSelect } from './evidence-rows';
import { workedOnBy } from './inspection-rows';
import { isUuid } from './inspections';
import { publicNow } from './public-now';

/** Inspections whose evidence this viewer may read: their own, and those released with the report. */
function readableBy(viewer: Viewer | null): Prisma.InspectionWhereInput {
  const released = { AND: [publicNow(), { evidenceVisibility: 'public' }] };
  return viewer ? { OR: [released, workedOnBy(viewer)] } : released;
}

const newestVersion = {
  versions: { orderBy: { version: 'desc' }, take: 1, select: versionSelect },
} satisfies Prisma.EvidenceItemSelect;

/** Every entry of an inspection as it stands, in the order it was recorded; withdrawn ones included. */
export async function listEvidence(
  inspectionId: string,
  viewer: Viewer | null,
): Promise<EvidenceRecord[]> {
  return readEvidence(db, { inspectionId, inspection: readableBy(viewer) });
}

/** Every entry of an inspection as it stands. Call it only after permission has been checked. */
export async function listEntries(inspectionId: string): Promise<EvidenceRecord[]> {
  return readEvidence(db, { inspectionId });
}

/** The entries that stand, for the rules. Call it only after permission has been checked. */
export async function listStandingEvidence(
  transaction: Transaction,
  inspectionId: string,
): Promise<Evidence[]> {
  const records = await readEvidence(transaction, { inspectionId });
  return records.filter((record) => record.state === 'recorded').map((record) => record.content);
}

async function readEvidence(
  source: Transaction,
  where: Prisma.EvidenceItemWhereInput,
): Promise<EvidenceRecord[]> {
  const rows = await source.evidenceItem.findMany({
    where,
    orderBy: [{ createdAt: 'asc' }, { reference: 'asc' }],
    select: { id: true, inspectionId: true, reference: true, ...newestVersion },
  });

  return rows.flatMap((row) =>
    row.versions.map((version) => ({
      evidenceId: row.id,
      inspectionId: row.inspectionId,
      ...toVersion(version, row.reference),
    })),
  );
}

/** One entry of one inspection with all its versions, newest first, or null when the viewer may not read it. */
export async function getEvidenceHistory(
  inspectionId: string,
  evidenceId: string,
  viewer: Viewer | null,
): Promise<EvidenceHistory | null> {
  if (!isUuid(evidenceId) || !isUuid(inspectionId)) return null;

  const row = await db.evidenceItem.findFirst({
    where: { id: evidenceId, inspectionId, inspection: readableBy(viewer) },
    select: {
      id: true,
      inspectionId: true,
      reference: true,
      versions: { orderBy: { version: 'desc' }, select: versionSelect },
    },
  });
  if (!row) return null;

  return {
    evidenceId: row.id,
    inspectionId: row.inspectionId,
    versions: row.versions.map((version) => toVersion(version, row.reference)),
  };
}
