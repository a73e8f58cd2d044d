import 'server-only';
import { z } from 'zod';
import type { AuditRecord } from '@/lib/domain/audit';
import type { Viewer } from '@/lib/domain/people';
import { canReadAudit } from '@/lib/permissions/inspections';
import { db } from '@/lib/server/db';
import { toDayOrNull } from './days';
import { isUuid } from './inspections';
import { storedEventType, storedStatus } from './stored';

export type AuditedInspection = {
  id: string;
  type: z.infer<typeof storedEventType>;
  laName: string;
  startedOn: string | null;
  status: z.infer<typeof storedStatus>;
  events: number;
};

export type AuditFilter = { actorId?: string | undefined; action?: string | undefined };

const eventsAPage = 100;
const storedDetail = z.record(z.string(), z.json());

/** The inspections recorded here whose trail this viewer may read, newest first. */
export async function listAuditedInspections(viewer: Viewer): Promise<AuditedInspection[]> {
  const rows = await db.inspection.findMany({
    where: { auditEvents: { some: {} } },
    orderBy: [{ startedOn: { sort: 'desc', nulls: 'last' } }, { laCode: 'asc' }],
    select: {
      id: true,
      type: true,
      startedOn: true,
      status: true,
      authority: { select: { name: true } },
      _count: { select: { auditEvents: true } },
    },
  });

  return rows
    .filter((row) => canReadAudit(viewer, row))
    .map(({ id, type, startedOn, status, authority, _count }) => ({
      id,
      type: storedEventType.parse(type),
      laName: authority.name,
      startedOn: toDayOrNull(startedOn),
      status: storedStatus.parse(status),
      events: _count.auditEvents,
    }));
}

export type AuditTrail = {
  inspection: Omit<AuditedInspection, 'events'>;
  events: AuditRecord[];
  /** How many there are in all under the filter, and on how many pages. */
  total: number;
  pages: number;
  /** Everybody and everything that occurs in the whole trail, to choose from. */
  actors: { id: string; name: string }[];
  actions: string[];
};

/** The trail of one inspection, newest first, or null when there is none this viewer may read. */
export async function getAuditTrail(
  inspectionId: string,
  viewer: Viewer,
  filter: AuditFilter,
  page: number,
): Promise<AuditTrail | null> {
  if (!isUuid(inspectionId) || !canReadAudit(viewer, { id: inspectionId })) return null;

  const inspection = await db.inspection.findUnique({
    where: { id: inspectionId },
    select: {
      id: true,
      type: true,
      startedOn: true,
      status: true,
      authority: { select: { name: true } },
    },
  });
  if (!inspection) return null;

  const where = {
    inspectionId,
    ...(filter.actorId ? { actorId: filter.actorId } : {}),
    ...(filter.action ? { action: filter.action } : {}),
  };
  const [rows, total, actors, actions] = await Promise.all([
    db.auditEvent.findMany({
      where,
      orderBy: { id: 'desc' },
      skip: (page - 1) * eventsAPage,
      take: eventsAPage,
      include: { actor: { select: { id: true, name: true } } },
    }),
    db.auditEvent.count({ where }),
    db.user.findMany({
      where: { auditEvents: { some: { inspectionId } } },
      orderBy: { name: 'asc' },
      select: { id: true, name: true },
    }),
    db.auditEvent.findMany({
      where: { inspectionId },
      distinct: ['action'],
      orderBy: { action: 'asc' },
      select: { action: true },
    }),
  ]);

  return {
    inspection: {
      id: inspection.id,
      type: storedEventType.parse(inspection.type),
      laName: inspection.authority.name,
      startedOn: toDayOrNull(inspection.startedOn),
      status: storedStatus.parse(inspection.status),
    },
    events: rows.map((row) => ({
      id: String(row.id),
      recordedAt: row.recordedAt,
      actor: row.actor?.name ?? null,
      action: row.action,
      subjectType: row.subjectType,
      subjectId: row.subjectId,
      detail: storedDetail.parse(row.detail),
      fromAddress: row.fromAddress,
      requestId: row.requestId,
    })),
    total,
    pages: Math.max(1, Math.ceil(total / eventsAPage)),
    actors,
    actions: actions.map(({ action }) => action),
  };
}
