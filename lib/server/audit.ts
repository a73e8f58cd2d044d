import 'server-only';
import { headers } from 'next/headers';
import type { Transaction } from './db';

export type AuditEntry = {
  actorId: string | null;
  /** What was done, as noun.verb: evidence.recorded. */
  action: string;
  subjectType: string;
  subjectId: string;
  inspectionId?: string;
  laCode?: string;
  detail?: Record<string, string | number | boolean | null | string[]>;
};

/** Writes who did what into the audit trail, in the same transaction as the deed itself. */
export async function writeAudit(transaction: Transaction, entry: AuditEntry): Promise<void> {
  await transaction.auditEvent.create({
    data: {
      actorId: entry.actorId,
      action: entry.action,
      subjectType: entry.subjectType,
      subjectId: entry.subjectId,
      inspectionId: entry.inspectionId ?? null,
      laCode: entry.laCode ?? null,
      detail: entry.detail ?? {},
      requestId: await requestId(),
    },
    select: { id: true },
  });
}

/** The id that proxy.ts gave this request, or none outside a request. */
async function requestId(): Promise<string | null> {
  try {
    return (await headers()).get('x-request-id');
  } catch {
    return null;
  }
}
