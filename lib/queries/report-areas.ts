import 'server-only';
import { z } from 'zod';
import {
  type NationalFrameworkName,
  nationalFrameworkNames,
} from '@/lib/domain/national-framework';
import type { DraftItem, DraftVersion } from '@/lib/domain/report-draft';
import { db, type Transaction } from '@/lib/server/db';
import { isUuid } from './inspections';

/** What a report that came out elsewhere wants improved, and what people say it is about. */
export type ReportArea = {
  kind: 'improvement' | 'priorityAction';
  text: string;
  criteria: readonly string[];
  /** The outcome or enabler printed with it, by name. */
  tag: NationalFrameworkName | null;
};

const kinds = z.enum(['improvement', 'priorityAction']);
const states = z.enum(['recorded', 'withdrawn']);
const tags = z.enum(nationalFrameworkNames).nullable().catch(null);

const select = {
  version: true,
  state: true,
  position: true,
  text: true,
  criteria: true,
  nationalFrameworkOutcome: true,
  reason: true,
  recordedAt: true,
  recordedBy: { select: { name: true } },
} as const;

/** The items that stand, in the order of the report. Call it only after permission has been checked. */
export async function listReportAreas(
  inspectionId: string,
  source: Transaction = db,
): Promise<DraftItem<ReportArea>[]> {
  const rows = await source.areaForImprovement.findMany({
    where: { inspectionId },
    select: { id: true, kind: true, versions: { orderBy: { version: 'desc' }, take: 1, select } },
  });
  return rows
    .flatMap(({ id, kind, versions }) => versions.map((row) => ({ id, ...toArea(row, kind) })))
    .filter(({ state }) => state === 'recorded')
    .toSorted((a, b) => a.position - b.position || a.id.localeCompare(b.id));
}

/** Every version of one item, newest first; empty where this inspection has no such item. */
export async function listReportAreaVersions(
  inspectionId: string,
  areaId: string,
): Promise<DraftVersion<ReportArea>[]> {
  if (!isUuid(areaId)) return [];

  const rows = await db.areaForImprovementVersion.findMany({
    where: { areaId, area: { inspectionId } },
    orderBy: { version: 'desc' },
    select: { ...select, area: { select: { kind: true } } },
  });
  return rows.map(({ area, ...row }) => toArea(row, area.kind));
}

type Row = {
  version: number;
  state: string;
  position: number;
  text: string;
  criteria: string[];
  nationalFrameworkOutcome: string | null;
  reason: string | null;
  recordedAt: Date;
  recordedBy: { name: string } | null;
};

function toArea(row: Row, kind: string): DraftVersion<ReportArea> {
  return {
    version: row.version,
    state: states.parse(row.state),
    position: row.position,
    reason: row.reason,
    recordedAt: row.recordedAt.toISOString(),
    recordedBy: row.recordedBy?.name ?? null,
    content: {
      kind: kinds.parse(kind),
      text: row.text,
      criteria: row.criteria,
      tag: tags.parse(row.nationalFrameworkOutcome),
    },
  };
}
