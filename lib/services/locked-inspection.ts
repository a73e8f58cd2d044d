import 'server-only';
import { z } from 'zod';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { inspectionStatuses } from '@/lib/domain/inspections';
import type { Transaction } from '@/lib/server/db';

const lockedSchema = z.object({
  id: z.uuid(),
  laCode: z.string(),
  framework: z.enum(frameworkKeys),
  status: z.enum(inspectionStatuses),
  evidenceVisibility: z.enum(['team', 'public']),
});
export type LockedInspection = z.infer<typeof lockedSchema>;

/**
 * The inspection, held until the transaction ends, so that changes to one inspection happen one after another
 * and every derivation sees the evidence it claims to rest on. Null when there is none.
 */
export async function lockInspection(
  transaction: Transaction,
  id: string,
): Promise<LockedInspection | null> {
  const rows = await transaction.$queryRaw<unknown[]>`
    SELECT id, la_code AS "laCode", framework, status, evidence_visibility AS "evidenceVisibility"
    FROM inspection
    WHERE id = ${id}::uuid AND type NOT IN ('focusedVisit', 'monitoringVisit')
    FOR UPDATE`;
  return rows.length === 0 ? null : lockedSchema.parse(rows[0]);
}
