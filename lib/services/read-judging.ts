import 'server-only';
import type { SignOffState } from '@/lib/domain/checking';
import type { JudgedState } from '@/lib/domain/judgement-record';
import type { Viewer } from '@/lib/domain/people';
import type { UnderFramework } from '@/lib/frameworks';
import { canWorkOnInspection } from '@/lib/permissions/inspections';
import type { ChecklistItem } from '@/lib/report/publication-checklist';
import { db } from '@/lib/server/db';
import { mayCheck } from './may-check';
import { standingNow } from './standing';

type OfInspection = { id: string } & UnderFramework;

/** Every judgement as it is derived and confirmed, for those who work on the inspection; nothing for anybody else. */
export async function readJudging(
  inspection: OfInspection,
  viewer: Viewer,
  standing = standingNow(inspection),
): Promise<readonly JudgedState[]> {
  return canWorkOnInspection(viewer, inspection) ? standing.judged() : [];
}

export type Checking = {
  signOff: SignOffState;
  checklist: readonly ChecklistItem[];
  /** Of what a sign-off would be given for now. */
  digest: string;
  /** Whether the viewer may check this inspection, as far as they are concerned. */
  mayCheck: boolean;
};

/** How far checking has got, or null for somebody who does not work on the inspection. */
export async function readChecking(
  inspection: OfInspection,
  viewer: Viewer,
  standing = standingNow(inspection),
): Promise<Checking | null> {
  if (!canWorkOnInspection(viewer, inspection)) return null;

  const [digest, signOff, checklist, may] = await Promise.all([
    standing.digest(),
    standing.signOff(),
    standing.checklist(),
    mayCheck(db, inspection.id, viewer.id),
  ]);
  return { signOff, checklist, digest, mayCheck: may };
}
