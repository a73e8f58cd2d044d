import 'server-only';
import type { Inspection } from '@/lib/domain/inspection-record';
import type { Viewer } from '@/lib/domain/people';
import { takesCoding } from '@/lib/permissions/imports';
import { canStartInspection } from '@/lib/permissions/inspections';
import { getPublished } from '@/lib/queries/report-coding';
import { fail, type Result, succeed } from '@/lib/result';
import type { Transaction } from '@/lib/server/db';
import type { Failure } from '@/lib/services/failures';
import { type LockedInspection, lockInspection } from '@/lib/services/locked-inspection';

export type OpenForCoding = { locked: LockedInspection; inspection: Inspection };

/** The inspection, held, where this viewer may code its report. */
export async function openForCoding(
  transaction: Transaction,
  inspectionId: string,
  viewer: Viewer,
): Promise<Result<OpenForCoding, Failure>> {
  if (!canStartInspection(viewer)) return fail({ kind: 'notPermitted' });
  const locked = await lockInspection(transaction, inspectionId);
  const inspection = await getPublished(inspectionId, transaction);
  if (!locked || !inspection) return fail({ kind: 'notFound' });

  return takesCoding(inspection) ? succeed({ locked, inspection }) : fail({ kind: 'closed' });
}
