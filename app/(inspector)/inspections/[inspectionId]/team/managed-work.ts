import { redirect } from 'next/navigation';
import {
  type InspectionWork,
  readWork,
} from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import type { Viewer } from '@/lib/domain/people';
import { paths, problemPath } from '@/lib/paths';
import { canManageTeam } from '@/lib/permissions/inspections';
import { answersForm } from '@/lib/server/request';
import { requireViewer } from '@/lib/server/session';

/** The inspection for a question about its team, which its lead inspector answers until it is published. */
export async function readManagedWork(
  params: Promise<{ inspectionId: string }>,
): Promise<InspectionWork & { viewer: Viewer }> {
  const [{ inspectionId }, viewer] = await Promise.all([params, requireViewer()]);
  const work = await readWork(inspectionId, viewer);
  if (!canManageTeam(viewer, work.inspection) && !(await answersForm())) {
    const leads = canManageTeam(viewer, { ...work.inspection, status: 'fieldwork' });
    redirect(
      leads
        ? problemPath('closed', { from: paths.inspections.team(work.inspection.id) })
        : paths.problems.notPermitted,
    );
  }
  return { ...work, viewer };
}
