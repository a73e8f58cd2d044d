import 'server-only';
import { z } from 'zod';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { eventTypes, inspectionStatuses } from '@/lib/domain/inspections';
import type { Transaction } from '@/lib/server/db';

const lockedSchema = z.object({
  id: z.uuid(),
  laCode: z.string(),
  framework: z.enum(frameworkKeys),
  type: z.enum(eventTypes),
  theme: z.string().nullable(),
  status: z.enum(inspectionStatuses),
  evidenceVisibility: z.enum(['team', 'public']),
});
export type LockedInspection = z.infer<typeof lockedSchema>;

/**
 * The inspection or visit, held until the transaction ends, so that changes to one inspection happen one after another
 * and every derivation sees the evidence it claims to rest on. Rows that only name it, such as the audit event of a
 * view, do not wait for it: a page stays readable while a large file comes in. Null when there is none.
 */
export async function lockInspection(
  transaction: Transaction,
  id: string,
): Promise<LockedInspection | null> {
  const rows = await transaction.$queryRaw<unknown[]>`
    SELECT id, la_code AS "laCode", framework, type, theme, status,
           evidence_visibility AS "evidenceVisibility"
    FROM inspection
    WHERE id = ${id}::uuid
    FOR NO KEY UPDATE`;
  return rows.length === 0 ? null : lockedSchema.parse(rows[0]);
}
