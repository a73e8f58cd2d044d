import 'server-only';
import type { Evidence } from '@/lib/domain/evidence';
import type { JudgedState } from '@/lib/domain/judgement-record';
import { frameworkOf, type UnderFramework } from '@/lib/frameworks';
import { givesGrades } from '@/lib/frameworks/framework';
import { listStandingEvidence } from '@/lib/queries/evidence';
import type { Transaction } from '@/lib/server/db';
import { digestOf } from '@/lib/server/digest';
import { evidenceDigest } from './evidence-digest';
import { listJudgedStates } from './judged-states';

/**
 * A fingerprint of all that quality assurance signs off: what is judged and confirmed, and every word of the
 * report. It changes with any of them, so a sign-off stands exactly as long as the digest it was given for.
 * Call it only after permission has been checked.
 *
 * @param known what has been read already
 */
export async function stateDigest(
  transaction: Transaction,
  inspection: { id: string } & UnderFramework,
  known: { judged?: readonly JudgedState[]; evidence?: readonly Evidence[] } = {},
): Promise<string> {
  const inspectionId = inspection.id;
  const newest = { orderBy: { version: 'desc' }, take: 1 } as const;
  // One after the other: a transaction has one connection.
  const judged = known.judged ?? (await listJudgedStates(transaction, inspection));
  const findings = givesGrades(frameworkOf(inspection))
    ? {}
    : await findingsDigest(transaction, inspection, known.evidence);
  const facts = await transaction.inspection.findUnique({
    where: { id: inspectionId },
    select: { endedOn: true, localTermForCareLeavers: true },
  });
  const summary = await transaction.reportSummaryVersion.findFirst({
    where: { inspectionId },
    ...newest,
  });
  const paragraphs = await transaction.reportParagraph.findMany({
    where: { inspectionId },
    orderBy: { id: 'asc' },
    select: { id: true, versions: { ...newest, select: { version: true } } },
  });
  const areas = await transaction.areaForImprovement.findMany({
    where: { inspectionId },
    orderBy: { id: 'asc' },
    select: { id: true, versions: { ...newest, select: { version: true } } },
  });

  return digestOf({
    judged: judged.map(({ area, digest, confirmed }) => [area, digest, confirmed?.version ?? 0]),
    ...findings,
    facts: [facts?.endedOn?.toISOString() ?? null, facts?.localTermForCareLeavers ?? null],
    summary: summary?.version ?? 0,
    paragraphs: paragraphs.map(({ id, versions }) => [id, versions[0]?.version ?? 0]),
    areas: areas.map(({ id, versions }) => [id, versions[0]?.version ?? 0]),
  });
}

/** What stands in for the judgements of a visit: its evidence, and what its letter says it is about. */
async function findingsDigest(
  transaction: Transaction,
  { id, theme }: { id: string } & UnderFramework,
  entries?: readonly Evidence[],
): Promise<Record<string, string | null>> {
  const evidence = entries ?? (await listStandingEvidence(transaction, id));
  const { themeAsPrinted } = await transaction.inspection.findUniqueOrThrow({
    where: { id },
    select: { themeAsPrinted: true },
  });
  return { evidence: evidenceDigest(evidence), theme, themeAsPrinted };
}
