import type { InspectionOrigin } from '@/lib/domain/inspections';
import type { Viewer } from '@/lib/domain/people';
import { canStartInspection, type InspectionAccess, isPublic } from './inspections';

/** Taking published files into the record of the whole country: administrators alone. */
export function canImportRecords(viewer: Viewer | null): boolean {
  return viewer?.roles.some(({ role }) => role === 'administrator') ?? false;
}

/** The list of reports that were taken in: whoever takes them in and whoever codes them. */
export function canSeeReportImports(viewer: Viewer | null): boolean {
  return canImportRecords(viewer) || (viewer !== null && canStartInspection(viewer));
}

/**
 * Coding the paragraphs of a published report as evidence: everybody who is an inspector by post, and only where this
 * service neither carried the inspection out nor released evidence of it.
 */
export function canCodeReport(
  viewer: Viewer | null,
  inspection: Omit<InspectionAccess, 'id'> & { origin: InspectionOrigin },
): boolean {
  return viewer !== null && canStartInspection(viewer) && takesCoding(inspection);
}

/** Whether the text of this inspection can be coded, whoever asks. */
export function takesCoding(
  inspection: Omit<InspectionAccess, 'id'> & { origin: InspectionOrigin },
): boolean {
  return (
    inspection.origin === 'publishedRecord' &&
    inspection.evidenceVisibility === 'team' &&
    isPublic(inspection)
  );
}
