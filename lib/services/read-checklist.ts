import 'server-only';
import type { FrameworkKey } from '@/lib/domain/frameworks';
import { frameworkFor } from '@/lib/frameworks';
import { listStandingEvidence } from '@/lib/queries/evidence';
import { getReportText } from '@/lib/queries/reports';
import { storedArea } from '@/lib/queries/stored';
import { type ChecklistItem, checkBeforePublication } from '@/lib/report/publication-checklist';
import type { Transaction } from '@/lib/server/db';
import { listJudgedStates } from './judged-states';
import { signOffState } from './sign-off-state';

/** The publication checklist of an inspection as it now stands. Call it only after permission has been checked. */
export async function readChecklist(
  transaction: Transaction,
  inspection: { id: string; framework: FrameworkKey },
): Promise<ChecklistItem[]> {
  const [judgements, { kind }, evidence, text, unsettled] = await Promise.all([
    listJudgedStates(transaction, inspection),
    signOffState(transaction, inspection),
    listStandingEvidence(transaction, inspection.id),
    getReportText(inspection, transaction),
    transaction.judgementDissent.findMany({
      where: { inspectionId: inspection.id, settlements: { none: {} } },
      select: { area: true },
    }),
  ]);

  return checkBeforePublication({
    framework: frameworkFor(inspection.framework),
    judgements,
    signOff: kind,
    unsettled: unsettled.map(({ area }) => storedArea.parse(area)),
    evidence,
    text,
  });
}
