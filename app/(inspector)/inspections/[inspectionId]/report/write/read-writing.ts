import { redirect } from 'next/navigation';
import {
  type InspectionWork,
  readWork,
} from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { whyNot } from '@/app/(inspector)/inspections/refused-form';
import type { Viewer } from '@/lib/domain/people';
import { canWriteReport } from '@/lib/permissions/inspections';
import { changesNeedReasons } from '@/lib/queries/report-drafts';
import { answersForm } from '@/lib/server/request';
import { requireViewer } from '@/lib/server/session';

export type Writing = InspectionWork & { viewer: Viewer; needsReason: boolean };

/**
 * The work on an inspection whose report the viewer may write now; otherwise the page that says why not. A page that
 * answers a form stays, so that nothing typed is lost when the inspection has moved on meanwhile.
 */
export async function readWriting(inspectionId: string): Promise<Writing> {
  const viewer = await requireViewer();
  const work = await readWork(inspectionId, viewer);
  if (!canWriteReport(viewer, work.inspection) && !(await answersForm())) {
    redirect(whyNot(viewer, work.inspection));
  }

  return { ...work, viewer, needsReason: await changesNeedReasons(work.inspection.id) };
}
