import 'server-only';
import { randomUUID } from 'node:crypto';
import { isVisitType } from '@/lib/domain/inspections';
import type { Viewer } from '@/lib/domain/people';
import type { ComparedRow } from '@/lib/importers/outcomes/compare-with-record';
import type { OutcomeRow } from '@/lib/importers/outcomes/outcome-row';
import { fromDay } from '@/lib/queries/days';
import type { Transaction } from '@/lib/server/db';

/**
 * Adds the inspections and visits that are new, with their published grades, as the public record has others.
 *
 * @param source the edition they come from
 * @returns the id each row was given
 */
export async function addInspections(
  transaction: Transaction,
  rows: readonly ComparedRow[],
  source: string,
  viewer: Viewer,
): Promise<ReadonlyMap<OutcomeRow, string>> {
  const ids = new Map<OutcomeRow, string>();
  for (const { row, verdict } of rows) if (verdict === 'new') ids.set(row, randomUUID());
  const fresh = [...ids];

  await transaction.inspection.createMany({
    data: fresh.flatMap(([row, id]) =>
      row.type && row.startedOn
        ? [
            {
              id,
              laCode: row.laCode,
              framework: row.framework,
              type: row.type,
              status: 'published',
              origin: 'publishedRecord',
              startedOn: fromDay(row.startedOn),
              publishedOn: row.publishedOn ? fromDay(row.publishedOn) : null,
              theme: isVisitType(row.type) ? (row.theme ?? null) : null,
              source,
            },
          ]
        : [],
    ),
  });
  await transaction.judgementVersion.createMany({
    data: fresh.flatMap(([row, inspectionId]) =>
      Object.entries(row.judgements).map(([area, outcome]) => ({
        inspectionId,
        area,
        kind: 'published',
        version: 1,
        outcome,
        source,
        recordedById: viewer.id,
        // As in the rest of the public record: from the day the report came out.
        ...(row.publishedOn && { recordedAt: fromDay(row.publishedOn) }),
      })),
    ),
  });
  return ids;
}
