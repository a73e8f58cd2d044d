import 'server-only';
import type { CorrectionRecord } from '@/lib/domain/correction-record';
import { snapshotDocumentSchema } from '@/lib/schemas/snapshot';
import { dayOf, now } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { listCorrectedDays } from './corrected-days';
import { correctedSelect, toCorrectedPlace } from './corrected-place';
import { toDay } from './days';
import { publicNow } from './public-now';
import { storedArea, storedFramework, storedOutcome } from './stored';

/** Every correction of a published report that everybody can read now, newest first. */
export async function listCorrections(): Promise<CorrectionRecord[]> {
  const [snapshots, grades, days] = await Promise.all([
    listSnapshotCorrections(),
    listGradeCorrections(),
    listCorrectedDays(),
  ]);

  return [...snapshots, ...grades, ...days].sort(
    (a, b) => b.correctedOn.localeCompare(a.correctedOn) || a.id.localeCompare(b.id),
  );
}

async function listSnapshotCorrections(): Promise<CorrectionRecord[]> {
  const rows = await db.publicationSnapshot.findMany({
    where: { number: { gt: 1 }, publishAt: { lte: now() } },
    select: {
      number: true,
      publishAt: true,
      document: true,
      wasWrong: true,
      wrongSince: true,
      decidedBy: true,
      inspection: {
        select: {
          ...correctedSelect,
          snapshots: { orderBy: { number: 'asc' }, select: { number: true, document: true } },
        },
      },
    },
  });

  return rows.flatMap(({ inspection, number, publishAt, document, ...row }) => {
    const earlier = inspection.snapshots.find((one) => one.number === number - 1);
    if (!earlier || !row.wasWrong || !row.wrongSince || !row.decidedBy) return [];

    const { wasWrong, decidedBy } = row;
    return [
      {
        kind: 'snapshot' as const,
        ...toCorrectedPlace(inspection, `version-${number}`),
        correctedOn: dayOf(publishAt),
        number,
        correction: { wasWrong, wrongSince: toDay(row.wrongSince), decidedBy },
        before: snapshotDocumentSchema.parse(earlier.document),
        after: snapshotDocumentSchema.parse(document),
      },
    ];
  });
}

/** Grades that their publisher corrected, of inspections this service did not freeze. */
async function listGradeCorrections(): Promise<CorrectionRecord[]> {
  const rows = await db.judgementVersion.findMany({
    where: {
      kind: 'published',
      version: { gt: 1 },
      inspection: { AND: [publicNow(), { snapshots: { none: {} } }] },
    },
    select: {
      area: true,
      version: true,
      outcome: true,
      reason: true,
      source: true,
      recordedAt: true,
      inspection: {
        select: {
          ...correctedSelect,
          framework: true,
          judgements: {
            where: { kind: 'published' },
            select: { area: true, version: true, outcome: true, recordedAt: true },
          },
        },
      },
    },
  });

  return rows.flatMap(({ inspection, area, version, outcome, reason, source, recordedAt }) => {
    const earlier = inspection.judgements.find(
      (one) => one.area === area && one.version === version - 1,
    );
    if (!earlier || !reason) return [];

    return [
      {
        kind: 'grade' as const,
        ...toCorrectedPlace(inspection, `${area}-${version}`),
        correctedOn: toDay(recordedAt),
        framework: storedFramework.parse(inspection.framework),
        area: storedArea.parse(area),
        before: storedOutcome.parse(earlier.outcome),
        after: storedOutcome.parse(outcome),
        reason,
        wrongSince: toDay(earlier.recordedAt),
        source,
      },
    ];
  });
}
