import 'server-only';
import { headers } from 'next/headers';
import { db, type Transaction } from './db';
import { requestHeaders, toClientAddress } from './request';

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
      ...(await ofRequest()),
    },
    select: { id: true },
  });
}

/**
 * Notes that somebody looked at what is not published yet. It is called once a page, by the query or page that
 * shows it, after permission has been checked.
 */
export async function noteView(
  viewer: { id: string },
  inspection: { id: string; laCode: string },
  page: string,
): Promise<void> {
  await writeAudit(db, {
    actorId: viewer.id,
    action: 'inspection.viewed',
    subjectType: 'inspection',
    subjectId: inspection.id,
    inspectionId: inspection.id,
    laCode: inspection.laCode,
    detail: { page },
  });
}

/** The id that proxy.ts gave this request and where it came from; nothing outside a request. */
async function ofRequest(): Promise<{ requestId: string | null; fromAddress: string | null }> {
  try {
    const sent = await headers();
    return { requestId: sent.get(requestHeaders.id), fromAddress: toClientAddress(sent) };
  } catch {
    return { requestId: null, fromAddress: null };
  }
}
