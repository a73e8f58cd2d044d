import 'server-only';
import type { ChallengeSubject } from '@/lib/domain/checking';
import { frameworkOf } from '@/lib/frameworks';
import { isUuid } from '@/lib/queries/inspections';
import type { Transaction } from '@/lib/server/db';
import type { LockedInspection } from './locked-inspection';

/** Whether what a challenge is about belongs to this inspection. */
export async function subjectExists(
  transaction: Transaction,
  inspection: LockedInspection,
  { kind, id }: ChallengeSubject,
): Promise<boolean> {
  const inspectionId = inspection.id;
  if (kind === 'report') return id === null;
  if (id === null) return false;
  if (kind === 'judgement')
    return frameworkOf(inspection).judgements.some(({ area }) => area === id);
  if (!isUuid(id)) return false;

  const where = { id, inspectionId };
  const found = {
    evidence: () => transaction.evidenceItem.count({ where }),
    paragraph: () => transaction.reportParagraph.count({ where }),
    area: () => transaction.areaForImprovement.count({ where }),
  };
  return (await found[kind]()) > 0;
}
