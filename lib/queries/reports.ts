import 'server-only';
import { z } from 'zod';
import type {
  AreaForImprovement,
  ReportParagraph,
  ReportText,
} from '@/lib/domain/inspection-record';
import { db, type Transaction } from '@/lib/server/db';
import { storedArea } from './stored';

const storedKind = z.enum(['improvement', 'priorityAction']);
const newest = { orderBy: { version: 'desc' }, take: 1 } as const;
const linkedEvidence = { select: { evidence: { select: { reference: true } } } } as const;

/** The words of a report as they stand. Call it with an inspection the viewer may see. */
export async function getReportText(
  inspection: { id: string },
  source: Transaction = db,
): Promise<ReportText> {
  // One after the other: a transaction has one connection.
  const summary = await source.reportSummaryVersion.findFirst({
    where: { inspectionId: inspection.id },
    orderBy: { version: 'desc' },
    select: { paragraphs: true },
  });
  const paragraphs = await listParagraphs(source, inspection.id);
  const areas = await listAreasForImprovement(source, inspection.id);

  return { summary: summary?.paragraphs ?? [], areasForImprovement: areas, paragraphs };
}

async function listParagraphs(
  source: Transaction,
  inspectionId: string,
): Promise<ReportParagraph[]> {
  const rows = await source.reportParagraph.findMany({
    where: { inspectionId },
    select: { id: true, versions: { ...newest, include: { evidence: linkedEvidence } } },
  });

  return rows
    .flatMap(({ id, versions }) =>
      versions
        .filter((version) => version.state === 'recorded')
        .map((version) => ({
          id,
          area: storedArea.parse(version.area),
          position: version.position,
          text: version.text,
          headline: version.headline,
          context: version.context,
          evidence: version.evidence.map((link) => link.evidence.reference).sort(),
        })),
    )
    .sort((a, b) => a.position - b.position);
}

async function listAreasForImprovement(
  source: Transaction,
  inspectionId: string,
): Promise<AreaForImprovement[]> {
  const rows = await source.areaForImprovement.findMany({
    where: { inspectionId },
    select: {
      id: true,
      kind: true,
      versions: { ...newest, include: { evidence: linkedEvidence } },
    },
  });

  return rows
    .flatMap(({ id, kind, versions }) =>
      versions
        .filter((version) => version.state === 'recorded')
        .map((version) => ({
          id,
          kind: storedKind.parse(kind),
          position: version.position,
          text: version.text,
          criteria: version.criteria,
          evidence: version.evidence.map((link) => link.evidence.reference).sort(),
        })),
    )
    .sort((a, b) => a.position - b.position);
}
