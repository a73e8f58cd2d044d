import 'server-only';
import type { Inspection } from '@/lib/domain/inspection-record';
import type { Viewer } from '@/lib/domain/people';
import type { SnapshotDocument } from '@/lib/domain/snapshot';
import { canWorkOnInspection } from '@/lib/permissions/inspections';
import { getSnapshotOf } from '@/lib/queries/snapshots';
import { db } from '@/lib/server/db';
import { buildDraftDocument } from './draft-document';

/**
 * What the team's preview shows: the newest published snapshot, and before publication the draft as it would be
 * frozen now.
 *
 * @throws when the viewer does not work on the inspection: the page has asked before
 */
export async function readPublication(
  inspection: Inspection,
  viewer: Viewer,
  options: { release: boolean },
): Promise<{ document: SnapshotDocument; frozen: boolean }> {
  if (!canWorkOnInspection(viewer, inspection)) {
    throw new Error('Only the team of an inspection can preview its report');
  }
  const snapshot = await getSnapshotOf(inspection.id, viewer);
  if (snapshot) return { document: snapshot.document, frozen: true };

  return { document: await buildDraftDocument(db, inspection.id, options), frozen: false };
}
