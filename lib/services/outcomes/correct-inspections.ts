import 'server-only';
import type { Viewer } from '@/lib/domain/people';
import { frameworkFor } from '@/lib/frameworks';
import type {
  ComparedRow,
  Difference,
  HeldEvent,
} from '@/lib/importers/outcomes/compare-with-record';
import { fromDay } from '@/lib/queries/days';
import { writeAudit } from '@/lib/server/audit';
import type { Transaction } from '@/lib/server/db';

/**
 * Puts right what an edition has otherwise than the record: a grade as a new version whose reason names both
 * editions, a day with what stood before in the audit trail.
 *
 * @param source the edition
 * @returns how many inspections were put right
 */
export async function correctInspections(
  transaction: Transaction,
  rows: readonly ComparedRow[],
  source: string,
  viewer: Viewer,
): Promise<number> {
  const changed = rows.flatMap((compared) => (compared.verdict === 'changed' ? [compared] : []));
  for (const { held, differences, why } of changed) {
    await transaction.judgementVersion.createMany({
      data: differences.flatMap((difference) =>
        difference.kind === 'grade' ? [nextVersion(held, difference, source, viewer)] : [],
      ),
    });
    const days = differences.filter(isOfDay);
    const before = days.length > 0 ? await editionBefore(transaction, held.id) : null;
    if (days.length > 0)
      await transaction.inspection.update({
        where: { id: held.id },
        data: Object.fromEntries(days.map(({ kind, to }) => [kind, fromDay(to)])),
        select: { id: true },
      });
    await writeAudit(transaction, {
      actorId: viewer.id,
      action: 'inspection.putRight',
      subjectType: 'inspection',
      subjectId: held.id,
      inspectionId: held.id,
      laCode: held.laCode,
      detail: {
        edition: source,
        what: why,
        ...(days.length > 0 && { editionBefore: before }),
        // The public register of corrections shows these: lib/queries/corrected-days.ts.
        ...Object.fromEntries(
          days.flatMap(({ kind, from, to }) => [
            [`${kind}Before`, from],
            [`${kind}After`, to],
          ]),
        ),
      },
    });
  }
  return changed.length;
}

type DayDifference = Extract<Difference, { kind: 'startedOn' | 'publishedOn' }>;

function isOfDay(difference: Difference): difference is DayDifference {
  return difference.kind === 'startedOn' || difference.kind === 'publishedOn';
}

/** What the days of an inspection rest on so far: the newest edition that had them so, or what the record cites. */
async function editionBefore(
  transaction: Transaction,
  inspectionId: string,
): Promise<string | null> {
  const row = await transaction.outcomesRow.findFirst({
    where: { inspectionId, verdict: { in: ['new', 'changed', 'same'] } },
    orderBy: { edition: { recordedAt: 'desc' } },
    select: { edition: { select: { title: true } } },
  });
  if (row) return row.edition.title;
  const inspection = await transaction.inspection.findUnique({
    where: { id: inspectionId },
    select: { source: true },
  });
  return inspection?.source ?? null;
}

type GradeDifference = Extract<Difference, { kind: 'grade' }>;

function nextVersion(
  held: HeldEvent,
  { area, from, to }: GradeDifference,
  source: string,
  viewer: Viewer,
) {
  const before = held.judgements.find((judgement) => judgement.area === area);
  const words = { ...frameworkFor(held.framework).gradeWords, notJudged: 'Not judged' };
  return {
    inspectionId: held.id,
    area,
    kind: 'published',
    version: (before?.version ?? 0) + 1,
    outcome: to,
    reason: from
      ? `${before?.source ?? 'The record before'} has ${words[from]}. ${source} has ${words[to]}.`
      : `${source} has ${words[to]}, where the record had no grade.`,
    source,
    recordedById: viewer.id,
  };
}
