import 'server-only';
import { codedParagraph } from '@/lib/domain/coding-reference';
import type { EvidenceHistory, EvidenceRecord } from '@/lib/domain/evidence-record';
import type { Inspection } from '@/lib/domain/inspection-record';
import type { Viewer } from '@/lib/domain/people';
import { canCodeReport } from '@/lib/permissions/imports';
import type { EvidenceBundle } from '@/lib/schemas/evidence-bundle';
import { toBundle } from '@/lib/schemas/to-bundle';
import { today } from '@/lib/server/clock';
import { db, type Transaction } from '@/lib/server/db';
import { listEntries } from './evidence';
import { toVersion, versionSelect } from './evidence-rows';
import { inspectionSelect, toInspection } from './inspection-rows';
import { isUuid } from './inspections';
import { publicNow } from './public-now';
import { getImportedText, type ImportedText } from './report-imports';

/** A published report with its text and what has been coded of it. */
export type ReportCoding = {
  inspection: Inspection;
  text: ImportedText;
  /** The entries that stand, in the order they were recorded. No others of the inspection are among them. */
  entries: readonly EvidenceRecord[];
};

/** The coding of a published report, or null when there is none this viewer may work on. */
export async function getReportCoding(
  inspectionId: string,
  viewer: Viewer,
): Promise<ReportCoding | null> {
  const inspection = await getPublished(inspectionId);
  if (!inspection || !canCodeReport(viewer, inspection)) return null;

  const text = await getImportedText(inspection);
  if (!text) return null;
  const all = await listEntries(inspection.id);
  const entries = all.filter(
    ({ state, content }) => state === 'recorded' && codedParagraph(content.id) !== null,
  );
  return { inspection, text, entries };
}

/**
 * The entries of a paragraph with every version, withdrawn ones included, by reference. Call it only after permission
 * has been checked.
 */
export async function listCodedHistories(
  inspectionId: string,
  paragraph: number,
): Promise<EvidenceHistory[]> {
  const rows = await db.evidenceItem.findMany({
    where: { inspectionId, reference: { startsWith: `P${String(paragraph).padStart(2, '0')}` } },
    orderBy: { reference: 'asc' },
    select: {
      id: true,
      reference: true,
      versions: { orderBy: { version: 'desc' }, select: versionSelect },
    },
  });
  return rows
    .filter(({ reference }) => codedParagraph(reference) === paragraph)
    .map(({ id, reference, versions }) => ({
      evidenceId: id,
      inspectionId,
      versions: versions.map((version) => toVersion(version, reference)),
    }));
}

/** A published inspection by its id. */
export async function getPublished(
  inspectionId: string,
  source: Transaction = db,
): Promise<Inspection | null> {
  if (!isUuid(inspectionId)) return null;

  const row = await source.inspection.findFirst({
    where: { AND: [{ id: inspectionId }, publicNow()] },
    select: inspectionSelect,
  });
  return row && toInspection(row);
}

/** The coding as a file for other tools, or null when there is none this viewer may read. */
export async function getCodingBundle(
  inspectionId: string,
  viewer: Viewer,
): Promise<EvidenceBundle | null> {
  const coding = await getReportCoding(inspectionId, viewer);
  const startedOn = coding?.inspection.startedOn;
  if (!coding || !startedOn) return null;

  const { inspection, entries } = coding;
  return toBundle(
    { ...inspection, startedOn },
    entries.map(({ content }) => content),
    today(),
  );
}
