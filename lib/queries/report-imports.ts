import 'server-only';
import { addressDay } from '@/lib/domain/inspection-record';
import type { Viewer } from '@/lib/domain/people';
import { canCodeReport, canSeeReportImports } from '@/lib/permissions/imports';
import { type ImportedDocument, importedReportSchema } from '@/lib/schemas/imported-report';
import { db, type Transaction } from '@/lib/server/db';
import { inspectionSelect, toInspection } from './inspection-rows';

/** The text of a published report as it was read from a file, the newest where it was taken in more than once. */
export type ImportedText = {
  fileName: string;
  recordedAt: Date;
  document: ImportedDocument;
};

/** The text of a report that was taken in, or null. Call it with an inspection the viewer may see. */
export async function getImportedText(
  inspection: { id: string },
  source: Transaction = db,
): Promise<ImportedText | null> {
  const row = await source.reportImport.findFirst({
    where: { inspectionId: inspection.id },
    orderBy: { number: 'desc' },
    select: { fileName: true, recordedAt: true, document: true },
  });
  return row && { ...row, document: importedReportSchema.parse(row.document) };
}

/** A report that was taken in. */
export type ReportImportLine = {
  inspectionId: string;
  laCode: string;
  laName: string;
  startedOn: string | null;
  /** What the inspection goes by in its address. */
  day: string;
  fileName: string;
  recordedAt: Date;
  paragraphs: number;
  contradictions: number;
  /** Whether this viewer may code it. */
  codable: boolean;
};

/** The newest text of each inspection that one was taken in for, newest first; none for whoever may not see them. */
export async function listReportImports(viewer: Viewer): Promise<ReportImportLine[]> {
  if (!canSeeReportImports(viewer)) return [];
  const rows = await db.reportImport.findMany({
    distinct: ['inspectionId'],
    orderBy: [{ inspectionId: 'asc' }, { number: 'desc' }],
    select: {
      inspectionId: true,
      fileName: true,
      recordedAt: true,
      document: true,
      inspection: { select: inspectionSelect },
    },
  });
  return rows
    .map(({ document, inspection: row, ...line }) => {
      const { paragraphs, contradictions } = importedReportSchema.parse(document);
      const inspection = toInspection(row);
      const { laCode, laName, startedOn } = inspection;
      return {
        ...line,
        laCode,
        laName,
        startedOn,
        day: addressDay(inspection),
        paragraphs: paragraphs.length,
        contradictions: contradictions.length,
        codable: canCodeReport(viewer, inspection) && paragraphs.length > 0,
      };
    })
    .toSorted((one, other) => other.recordedAt.getTime() - one.recordedAt.getTime());
}
