import 'server-only';
import { z } from 'zod';
import { type Job, type JobKind, jobKinds, jobStates } from '@/lib/domain/jobs';
import type { Viewer } from '@/lib/domain/people';
import type { Prisma } from '@/lib/generated/prisma/client';
import { canTakeOutInspection, canWorkOnInspection } from '@/lib/permissions/inspections';
import { db } from '@/lib/server/db';
import { toDayOrNull } from './days';
import { isUuid } from './inspections';

const storedKind = z.enum(jobKinds);
const storedState = z.enum(jobStates);

const jobSelect = {
  id: true,
  kind: true,
  inspectionId: true,
  state: true,
  done: true,
  total: true,
  message: true,
  result: true,
  fileName: true,
  createdAt: true,
  updatedAt: true,
  expiresAt: true,
  requestedBy: { select: { id: true, name: true } },
} satisfies Prisma.JobRunSelect;

/** What takes an inspection out is for whoever may do so; what brings evidence in, for the team. */
const seesJobs = {
  takeOutInspection: canTakeOutInspection,
  importEvidence: canWorkOnInspection,
} as const satisfies Record<JobKind, (viewer: Viewer, inspection: { id: string }) => boolean>;

/** An inspection or visit as the page of its files names it. */
export type InspectionWithFiles = {
  id: string;
  laName: string;
  startedOn: string | null;
  endedOn: string | null;
};

/** The inspection, for its team and for administrators; null for everybody else. */
export async function getInspectionWithFiles(
  id: string,
  viewer: Viewer,
): Promise<InspectionWithFiles | null> {
  const permitted = canTakeOutInspection(viewer, { id }) || canWorkOnInspection(viewer, { id });
  if (!isUuid(id) || !permitted) return null;

  const row = await db.inspection.findUnique({
    where: { id },
    select: { id: true, startedOn: true, endedOn: true, authority: { select: { name: true } } },
  });
  return (
    row && {
      id: row.id,
      laName: row.authority.name,
      startedOn: toDayOrNull(row.startedOn),
      endedOn: toDayOrNull(row.endedOn),
    }
  );
}

/** The jobs of one kind for one inspection, newest first. None for those who may not know of them. */
export async function listJobs(
  inspectionId: string,
  kind: JobKind,
  viewer: Viewer,
): Promise<Job[]> {
  if (!isUuid(inspectionId) || !seesJobs[kind](viewer, { id: inspectionId })) return [];

  const rows = await db.jobRun.findMany({
    where: { inspectionId, kind, expiresAt: { gt: new Date() } },
    orderBy: { createdAt: 'desc' },
    take: 20,
    select: jobSelect,
  });
  const sizes = await fileSizes(rows.map(({ id }) => id));
  return rows.map(({ fileName, kind, state, ...row }) => {
    const bytes = sizes.get(row.id);
    return {
      ...row,
      kind: storedKind.parse(kind),
      state: storedState.parse(state),
      file: fileName !== null && bytes !== undefined ? { name: fileName, bytes } : null,
    };
  });
}

const sizesSchema = z.array(z.object({ id: z.string(), bytes: z.number().int() }));

/** How large the files are, without reading them. */
async function fileSizes(ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();

  const rows = await db.$queryRaw`
    SELECT id::text AS id, octet_length(file) AS bytes FROM job_run
    WHERE id = ANY(${ids}::uuid[]) AND file IS NOT NULL`;
  return new Map(sizesSchema.parse(rows).map(({ id, bytes }) => [id, bytes]));
}
