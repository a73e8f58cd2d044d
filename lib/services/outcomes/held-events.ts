import 'server-only';
import { isVisitType } from '@/lib/domain/inspections';
import { daysIn } from '@/lib/importers/outcomes/as-at';
import type { HeldEvent } from '@/lib/importers/outcomes/compare-with-record';
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
      snapshots: { take: 1, select: { number: true } },
      judgements: {
        where: { kind: 'published' },
        orderBy: { version: 'asc' },
        select: { area: true, outcome: true, version: true, source: true },
      },
      outcomesRows: {
        where: { verdict: { in: ['new', 'changed', 'same'] } },
        select: { edition: { select: { asAt: true } } },
      },
    },
  });

  return rows.map((row) => {
    const newest = new Map(row.judgements.map((judgement) => [judgement.area, judgement]));
    const editions = row.outcomesRows.flatMap(({ edition }) => toDayOrNull(edition.asAt) ?? []);
    const cited = [row.source, ...[...newest.values()].map(({ source }) => source)];
    const rests = [...editions, ...cited.flatMap((source) => (source ? daysIn(source) : []))];
    const type = storedEventType.parse(row.type);
    return {
      id: row.id,
      laCode: row.laCode,
      type,
      framework: storedFramework.parse(row.framework),
      startedOn: toDayOrNull(row.startedOn),
      publishedOn: toDayOrNull(row.publishedOn),
      // What is known of a visit comes from its letter, which a table does not put right.
      ownWork: row.origin !== 'publishedRecord' || row.snapshots.length > 0 || isVisitType(type),
      restsOn: rests.sort().at(-1) ?? null,
      judgements: [...newest.values()].map(({ area, outcome, version, source }) => ({
        area: storedArea.parse(area),
        outcome: storedOutcome.parse(outcome),
        version,
        source,
      })),
    };
  });
}
