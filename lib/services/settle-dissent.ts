import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import {
  canConfirmJudgement,
  canWorkOnInspection,
  leadsInspection,
} from '@/lib/permissions/inspections';
import { fail, type Result, succeed } from '@/lib/result';
import type { SettleDissentInput } from '@/lib/schemas/judging';
import { writeAudit } from '@/lib/server/audit';
import { db } from '@/lib/server/db';
import type { Failure, Stale } from './failures';
import { lockInspection } from './locked-inspection';

/**
 * Records what settled a dissent. It can be taken up again: then what settled it anew stands beside the earlier
 * words. Nothing is saved where somebody settled it since the page was opened; sent twice, it is recorded once.
 */
export async function settleDissent(
  input: SettleDissentInput,
  viewer: Viewer,
): Promise<Result<null, Failure | Stale>> {
  return db.$transaction(async (transaction) => {
    const inspection = await lockInspection(transaction, input.inspectionId);
    if (!inspection || !canWorkOnInspection(viewer, inspection)) return fail({ kind: 'notFound' });
    if (!leadsInspection(viewer, inspection)) return fail({ kind: 'notPermitted' });

    const dissent = await transaction.judgementDissent.findFirst({
      where: { id: input.dissentId, inspectionId: inspection.id, area: input.area },
      select: { settlements: { orderBy: { id: 'asc' } } },
    });
    if (!dissent) return fail({ kind: 'notFound' });
    const next = dissent.settlements[input.settlements];
    if (next?.recordedById === viewer.id && next.settledBy === input.settledBy)
      return succeed(null);
    if (!canConfirmJudgement(viewer, inspection)) return fail({ kind: 'closed' });
    if (dissent.settlements.length !== input.settlements) return fail({ kind: 'stale' });

    await transaction.dissentSettlement.create({
      data: { dissentId: input.dissentId, settledBy: input.settledBy, recordedById: viewer.id },
      select: { id: true },
    });
    await writeAudit(transaction, {
      actorId: viewer.id,
      action: 'dissent.settled',
      subjectType: 'dissent',
      subjectId: input.dissentId,
      inspectionId: inspection.id,
      laCode: inspection.laCode,
      detail: { area: input.area },
    });
    return succeed(null);
  });
}
