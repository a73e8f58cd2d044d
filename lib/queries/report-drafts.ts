import 'server-only';
import { z } from 'zod';
import {
  type AreaContent,
  type DraftItem,
  type DraftVersion,
  improvementKinds,
  type ParagraphContent,
} from '@/lib/domain/report-draft';
import type { Prisma } from '@/lib/generated/prisma/client';
import { db, type Transaction } from '@/lib/server/db';
import { isUuid } from './inspections';
import { storedArea } from './stored';

const storedState = z.enum(['recorded', 'withdrawn']);
const storedKind = z.enum(improvementKinds);

const shared = {
  version: true,
  state: true,
  position: true,
  text: true,
  reason: true,
  recordedAt: true,
  recordedBy: { select: { name: true } },
  evidence: { select: { evidence: { select: { reference: true } } } },
} as const;
const paragraphSelect = {
  ...shared,
  area: true,
  headline: true,
  context: true,
} satisfies Prisma.ReportParagraphVersionSelect;
const areaSelect = { ...shared, criteria: true } satisfies Prisma.AreaForImprovementVersionSelect;

type ParagraphRow = Prisma.ReportParagraphVersionGetPayload<{ select: typeof paragraphSelect }>;
type AreaRow = Prisma.AreaForImprovementVersionGetPayload<{ select: typeof areaSelect }>;

const newest = { orderBy: { version: 'desc' }, take: 1 } as const;

/** Every paragraph as it stands, by position; withdrawn ones included. Call it with an inspection the viewer works on. */
export async function listDraftParagraphs(
  inspectionId: string,
  source: Transaction = db,
): Promise<DraftItem<ParagraphContent>[]> {
  const rows = await source.reportParagraph.findMany({
    where: { inspectionId },
    select: { id: true, versions: { ...newest, select: paragraphSelect } },
  });

  return inOrder(
    rows.flatMap(({ id, versions }) => versions.map((row) => ({ id, ...toParagraph(row) }))),
  );
}

/** Every area for improvement as it stands, by position; withdrawn ones included. As above. */
export async function listDraftAreas(
  inspectionId: string,
  source: Transaction = db,
): Promise<DraftItem<AreaContent>[]> {
  const rows = await source.areaForImprovement.findMany({
    where: { inspectionId },
    select: { id: true, kind: true, versions: { ...newest, select: areaSelect } },
  });

  return inOrder(
    rows.flatMap(({ id, kind, versions }) => versions.map((row) => ({ id, ...toArea(row, kind) }))),
  );
}

/** Every version of a paragraph, newest first; empty where this inspection has none of this id. */
export async function listParagraphVersions(
  inspectionId: string,
  paragraphId: string,
  source: Transaction = db,
): Promise<DraftVersion<ParagraphContent>[]> {
  if (!isUuid(paragraphId)) return [];

  const rows = await source.reportParagraphVersion.findMany({
    where: { paragraphId, paragraph: { inspectionId } },
    orderBy: { version: 'desc' },
    select: paragraphSelect,
  });
  return rows.map(toParagraph);
}

/** The same of an area for improvement. */
export async function listAreaVersions(
  inspectionId: string,
  areaId: string,
  source: Transaction = db,
): Promise<DraftVersion<AreaContent>[]> {
  if (!isUuid(areaId)) return [];

  const rows = await source.areaForImprovementVersion.findMany({
    where: { areaId, area: { inspectionId } },
    orderBy: { version: 'desc' },
    select: { ...areaSelect, area: { select: { kind: true } } },
  });
  return rows.map(({ area, ...row }) => toArea(row, area.kind));
}

export type DraftSummary = {
  /** 0 while nothing has been written. */
  version: number;
  paragraphs: readonly string[];
  recordedAt: string | null;
  recordedBy: string | null;
};

/** The summary as it stands, or as it stood in one version. */
export async function getDraftSummary(
  inspectionId: string,
  source: Transaction = db,
  version?: number,
): Promise<DraftSummary> {
  const row = await source.reportSummaryVersion.findFirst({
    where: version === undefined ? { inspectionId } : { inspectionId, version },
    orderBy: { version: 'desc' },
    select: { ...summarySelect },
  });

  return {
    version: row?.version ?? 0,
    paragraphs: row?.paragraphs ?? [],
    recordedAt: row?.recordedAt.toISOString() ?? null,
    recordedBy: row?.recordedBy?.name ?? null,
  };
}

const summarySelect = {
  version: true,
  paragraphs: true,
  recordedAt: true,
  recordedBy: { select: { name: true } },
} as const;

/** Whether quality assurance has signed the report off before, so that every further change needs a reason. */
export async function changesNeedReasons(
  inspectionId: string,
  source: Transaction = db,
): Promise<boolean> {
  return (await source.qualitySignOff.count({ where: { inspectionId } })) > 0;
}

function toParagraph(row: ParagraphRow): DraftVersion<ParagraphContent> {
  return {
    ...toVersion(row),
    content: {
      area: storedArea.parse(row.area),
      kind: row.headline ? 'headline' : row.context ? 'context' : 'finding',
      text: row.text,
      evidence: referencesOf(row),
    },
  };
}

function toArea(row: AreaRow, kind: string): DraftVersion<AreaContent> {
  return {
    ...toVersion(row),
    content: {
      kind: storedKind.parse(kind),
      text: row.text,
      criteria: row.criteria,
      evidence: referencesOf(row),
    },
  };
}

function toVersion(row: ParagraphRow | AreaRow) {
  return {
    version: row.version,
    state: storedState.parse(row.state),
    position: row.position,
    reason: row.reason,
    recordedAt: row.recordedAt.toISOString(),
    recordedBy: row.recordedBy?.name ?? null,
  };
}

function referencesOf({ evidence }: ParagraphRow | AreaRow): string[] {
  return evidence.map((link) => link.evidence.reference).sort();
}

function inOrder<Item extends { id: string; position: number }>(items: Item[]): Item[] {
  return items.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}
