import 'server-only';
import type { Inspection, PublishedJudgement, Visit } from '@/lib/domain/inspection-record';
import { inspectionTypes } from '@/lib/domain/inspections';
import type { Viewer } from '@/lib/domain/people';
import type { Prisma } from '@/lib/generated/prisma/client';
import { now } from '@/lib/server/clock';
import { toDayOrNull } from './days';
import { publicNow } from './public-now';
import {
  storedArea,
  storedEventType,
  storedFramework,
  storedOrigin,
  storedOutcome,
  storedStatus,
  storedVisibility,
  storedVisitType,
} from './stored';

/** Graded inspections only: visits are not among what is compared, ranked and listed by grade. */
export const graded = { type: { in: [...inspectionTypes] } } satisfies Prisma.InspectionWhereInput;

/** The inspections this viewer is appointed to. */
export function workedOnBy(viewer: Viewer): Prisma.InspectionWhereInput {
  const ids = viewer.roles.flatMap((held) => held.inspectionId ?? []);
  return { id: { in: ids } };
}

/** The inspections this viewer may see: those everybody can read now, and those they are appointed to. */
export function visibleTo(viewer: Viewer | null): Prisma.InspectionWhereInput {
  return viewer ? { OR: [publicNow(), workedOnBy(viewer)] } : publicNow();
}

export const inspectionSelect = {
  id: true,
  laCode: true,
  framework: true,
  type: true,
  typeInferred: true,
  status: true,
  origin: true,
  evidenceVisibility: true,
  startedOn: true,
  endedOn: true,
  publishedOn: true,
  theme: true,
  themeAsPrinted: true,
  localTermForCareLeavers: true,
  reportUrl: true,
  source: true,
  notes: true,
  authority: { select: { name: true } },
  inspectors: { where: { part: 'lead' }, orderBy: { position: 'asc' }, select: { name: true } },
  judgements: {
    where: { kind: 'published' },
    orderBy: { version: 'asc' },
    select: { area: true, outcome: true, version: true, reason: true, source: true },
  },
  snapshots: { orderBy: { number: 'asc' }, take: 1, select: { publishAt: true } },
} satisfies Prisma.InspectionSelect;

type InspectionRow = Prisma.InspectionGetPayload<{ select: typeof inspectionSelect }>;

export function toInspection(row: InspectionRow): Inspection {
  return {
    id: row.id,
    laCode: row.laCode,
    laName: row.authority.name,
    framework: storedFramework.parse(row.framework),
    type: storedEventType.parse(row.type),
    typeInferred: row.typeInferred,
    status: storedStatus.parse(row.status),
    origin: storedOrigin.parse(row.origin),
    evidenceVisibility: storedVisibility.parse(row.evidenceVisibility),
    startedOn: toDayOrNull(row.startedOn),
    endedOn: toDayOrNull(row.endedOn),
    publishedOn: toDayOrNull(row.publishedOn),
    leadInspectors: row.inspectors.map((inspector) => inspector.name),
    theme: row.theme,
    themeAsPrinted: row.themeAsPrinted,
    localTermForCareLeavers: row.localTermForCareLeavers,
    reportUrl: row.reportUrl,
    source: row.source,
    notes: row.notes,
    embargoedUntil: embargoOf(row.snapshots),
    judgements: newestOfEach(row.judgements),
  };
}

/** The embargo is that of the first publication: a correction hides nothing that was public. */
function embargoOf([first]: InspectionRow['snapshots']): string | null {
  return first && first.publishAt > now() ? first.publishAt.toISOString() : null;
}

/** Versions come oldest first, so the last one of each area stands. */
export function newestOfEach(versions: InspectionRow['judgements']): PublishedJudgement[] {
  const standing = new Map<string, PublishedJudgement>();
  for (const version of versions) {
    const area = storedArea.parse(version.area);
    standing.set(area, { ...version, area, outcome: storedOutcome.parse(version.outcome) });
  }
  return [...standing.values()];
}

export const visitSelect = {
  id: true,
  laCode: true,
  type: true,
  startedOn: true,
  endedOn: true,
  publishedOn: true,
  theme: true,
  priorityAction: true,
  improvementItems: true,
  inspectors: { orderBy: { position: 'asc' }, select: { name: true } },
  _count: { select: { snapshots: true } },
} satisfies Prisma.InspectionSelect;

export function toVisit({
  _count,
  ...row
}: Prisma.InspectionGetPayload<{ select: typeof visitSelect }>): Visit {
  return {
    ...row,
    letterHeld: _count.snapshots > 0,
    type: storedVisitType.parse(row.type),
    startedOn: toDayOrNull(row.startedOn),
    endedOn: toDayOrNull(row.endedOn),
    publishedOn: toDayOrNull(row.publishedOn),
    inspectors: row.inspectors.map((inspector) => inspector.name),
  };
}
