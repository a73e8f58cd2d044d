import 'server-only';
import type { Change } from '@/lib/domain/checking';
import { frameworkOf, type UnderFramework } from '@/lib/frameworks';
import { getReportText } from '@/lib/queries/reports';
import { storedArea, storedGrade } from '@/lib/queries/stored';
import { numberText } from '@/lib/report/report-numbers';
import type { Transaction } from '@/lib/server/db';

type OfInspection = { id: string } & UnderFramework;

const by = { select: { name: true } } as const;

/** Everything quality assurance signs off that got a new version after an instant, newest first. */
export async function listChangesSince(
  transaction: Transaction,
  inspection: OfInspection,
  since: Date,
): Promise<Change[]> {
  // One after the other: a transaction has one connection.
  const evidence = await evidenceSince(transaction, inspection, since);
  const judgements = await judgementsSince(transaction, inspection, since);
  const report = await reportSince(transaction, inspection, since);

  return [...evidence, ...judgements, ...report].toSorted(
    (one, other) => other.at.getTime() - one.at.getTime(),
  );
}

async function evidenceSince(
  transaction: Transaction,
  { id: inspectionId }: OfInspection,
  since: Date,
): Promise<Change[]> {
  const rows = await transaction.evidenceVersion.findMany({
    where: { evidence: { inspectionId }, recordedAt: { gt: since } },
    select: {
      version: true,
      state: true,
      recordedAt: true,
      recordedBy: by,
      evidence: { select: { reference: true } },
    },
  });
  return rows.map(({ version, state, recordedAt, recordedBy, evidence }) => ({
    kind: 'evidence',
    reference: evidence.reference,
    deed: state === 'withdrawn' ? 'withdrawn' : version === 1 ? 'recorded' : 'revised',
    at: recordedAt,
    by: recordedBy?.name ?? null,
  }));
}

async function judgementsSince(
  transaction: Transaction,
  { id: inspectionId }: OfInspection,
  since: Date,
): Promise<Change[]> {
  const rows = await transaction.judgementVersion.findMany({
    where: { inspectionId, kind: 'confirmed', recordedAt: { gt: since } },
    select: { area: true, outcome: true, recordedAt: true, recordedBy: by },
  });
  return rows.map(({ area, outcome, recordedAt, recordedBy }) => ({
    kind: 'judgement',
    area: storedArea.parse(area),
    grade: storedGrade.parse(outcome),
    at: recordedAt,
    by: recordedBy?.name ?? null,
  }));
}

async function reportSince(
  transaction: Transaction,
  inspection: OfInspection,
  since: Date,
): Promise<Change[]> {
  const inspectionId = inspection.id;
  const recordedAt = { gt: since };
  const told = { recordedAt: true, recordedBy: by } as const;
  const summaries = await transaction.reportSummaryVersion.findMany({
    where: { inspectionId, recordedAt },
    select: told,
  });
  const paragraphs = await transaction.reportParagraphVersion.findMany({
    where: { paragraph: { inspectionId }, recordedAt },
    select: { ...told, paragraphId: true },
  });
  const areas = await transaction.areaForImprovementVersion.findMany({
    where: { area: { inspectionId }, recordedAt },
    select: { ...told, areaId: true },
  });
  const numbers = await numbersOf(transaction, inspection);
  const toTold = (row: { recordedAt: Date; recordedBy: { name: string } | null }) => ({
    at: row.recordedAt,
    by: row.recordedBy?.name ?? null,
  });

  return [
    ...summaries.map((row) => ({ kind: 'summary' as const, ...toTold(row) })),
    ...paragraphs.map((row) => ({
      kind: 'paragraph' as const,
      number: numbers.get(row.paragraphId) ?? null,
      ...toTold(row),
    })),
    ...areas.map((row) => ({
      kind: 'area' as const,
      number: numbers.get(row.areaId) ?? null,
      ...toTold(row),
    })),
  ];
}

/** The numbers that paragraphs and areas for improvement have now, by their identity. */
async function numbersOf(
  transaction: Transaction,
  inspection: OfInspection,
): Promise<ReadonlyMap<string, number>> {
  const text = await getReportText(inspection, transaction);
  const { paragraphs, areas } = numberText(text, frameworkOf(inspection));

  return new Map([...paragraphs, ...areas].map(({ id, number }) => [id, number]));
}
