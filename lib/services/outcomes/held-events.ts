import 'server-only';
import { daysIn } from '@/lib/importers/outcomes/as-at';
import type { HeldEvent, HeldJudgement } from '@/lib/importers/outcomes/compare-with-record';
import { toDayOrNull } from '@/lib/queries/days';
import { storedArea, storedEventType, storedFramework, storedOutcome } from '@/lib/queries/stored';
import type { Transaction } from '@/lib/server/db';

/** Inspections and visits of these authorities that are published or recorded here, with their newest published grades. */
export async function readHeldEvents(
  transaction: Transaction,
  laCodes: readonly string[],
): Promise<HeldEvent[]> {
  const rows = await transaction.inspection.findMany({
    where: { laCode: { in: [...laCodes] } },
    select: {
      id: true,
      laCode: true,
      type: true,
      framework: true,
      origin: true,
      startedOn: true,
      publishedOn: true,
      source: true,
    },
  });
  // One after the other: a transaction has one connection.
  const ids = rows.map(({ id }) => id);
  const judgements = await readJudgements(transaction, ids);
  const frozen = new Set(await readFrozen(transaction, ids));
  const editions = await readEditionDays(transaction, ids);

  return rows.map((row) => {
    const newest = judgements.get(row.id) ?? [];
    const cited = [row.source, ...newest.map(({ source }) => source)];
    const rests = [
      ...(editions.get(row.id) ?? []),
      ...cited.flatMap((source) => (source ? daysIn(source) : [])),
    ];
    return {
      id: row.id,
      laCode: row.laCode,
      type: storedEventType.parse(row.type),
      framework: storedFramework.parse(row.framework),
      startedOn: toDayOrNull(row.startedOn),
      publishedOn: toDayOrNull(row.publishedOn),
      ownWork: row.origin !== 'publishedRecord' || frozen.has(row.id),
      restsOn: rests.sort().at(-1) ?? null,
      judgements: newest,
    };
  });
}

async function readJudgements(
  transaction: Transaction,
  ids: readonly string[],
): Promise<Map<string, HeldJudgement[]>> {
  const versions = await transaction.judgementVersion.findMany({
    where: { inspectionId: { in: [...ids] }, kind: 'published' },
    orderBy: { version: 'desc' },
    select: { inspectionId: true, area: true, outcome: true, version: true, source: true },
  });
  const held = new Map<string, HeldJudgement[]>();
  for (const { inspectionId, area, outcome, ...version } of versions) {
    const newest = held.get(inspectionId) ?? [];
    if (newest.some((judgement) => judgement.area === area)) continue;
    newest.push({
      area: storedArea.parse(area),
      outcome: storedOutcome.parse(outcome),
      ...version,
    });
    held.set(inspectionId, newest);
  }
  return held;
}

/** The inspections whose publication was frozen in this service. */
async function readFrozen(transaction: Transaction, ids: readonly string[]): Promise<string[]> {
  const snapshots = await transaction.publicationSnapshot.findMany({
    where: { inspectionId: { in: [...ids] } },
    select: { inspectionId: true },
  });
  return snapshots.map(({ inspectionId }) => inspectionId);
}

/** The days of the editions that said what the record says of an inspection, or made it say so. */
async function readEditionDays(
  transaction: Transaction,
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await transaction.outcomesRow.findMany({
    where: { inspectionId: { in: [...ids] }, verdict: { in: ['new', 'changed', 'same'] } },
    select: { inspectionId: true, edition: { select: { asAt: true } } },
  });
  const days = new Map<string, string[]>();
  for (const { inspectionId, edition } of rows) {
    const day = toDayOrNull(edition.asAt);
    if (inspectionId && day) days.set(inspectionId, [...(days.get(inspectionId) ?? []), day]);
  }
  return days;
}
