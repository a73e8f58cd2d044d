import 'server-only';
import type { Inspection } from '@/lib/domain/inspection-record';
import type { Viewer } from '@/lib/domain/people';
import { canReadEarlierChecks, checkedStatuses } from '@/lib/permissions/inspections';
import { db } from '@/lib/server/db';
import { councilsOf, listRounds, type RoundWithComments } from './factual-accuracy';
import { inspectionSelect, toInspection } from './inspection-rows';
import { isUuid } from './inspections';

/** A report this viewer’s council has checked: every round of it, newest first. */
export type EarlierCheck = { inspection: Inspection; rounds: readonly RoundWithComments[] };

/** The checks that are over, newest first: those of reports that are published and of inspections that ended without one. */
export async function listEarlierChecks(viewer: Viewer): Promise<EarlierCheck[]> {
  const rows = await db.inspection.findMany({
    where: {
      laCode: { in: councilsOf(viewer) },
      // A report that is only final still stands among the drafts.
      status: { in: checkedStatuses.filter((status) => status !== 'final') },
      accuracyRounds: { some: {} },
    },
    select: { id: true },
  });
  const checks = await Promise.all(rows.map(({ id }) => getEarlierCheck(id, viewer)));

  return checks
    .filter((check) => check !== null)
    .toSorted((one, other) => (opensOnOf(one) < opensOnOf(other) ? 1 : -1));
}

/** What this viewer’s council said of the drafts of a report, and the answers; null where it is not over or not theirs. */
export async function getEarlierCheck(
  inspectionId: string,
  viewer: Viewer,
): Promise<EarlierCheck | null> {
  if (!isUuid(inspectionId)) return null;

  const row = await db.inspection.findFirst({
    where: { id: inspectionId },
    select: inspectionSelect,
  });
  const inspection = row && toInspection(row);
  if (!inspection || !canReadEarlierChecks(viewer, inspection)) return null;

  const rounds = await listRounds(db, inspection.id);
  return rounds.length > 0 ? { inspection, rounds } : null;
}

function opensOnOf({ rounds }: EarlierCheck): string {
  return rounds[0]?.round.opensOn ?? '';
}
