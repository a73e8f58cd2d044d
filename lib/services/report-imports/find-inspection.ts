import 'server-only';
import { hasGrades, inspectionTypes } from '@/lib/domain/inspections';
import { formatDate } from '@/lib/format/dates';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { ImportedReport } from '@/lib/importers/reports/report';
import { fromDay } from '@/lib/queries/days';
import { inspectionSelect, toInspection } from '@/lib/queries/inspection-rows';
import type { Transaction } from '@/lib/server/db';

/** The inspection on record that a report is about, a new one, or why neither can be said. */
export type ReportTarget =
  | { kind: 'onRecord'; inspection: ReturnType<typeof toInspection> }
  | { kind: 'new'; laCode: string; startedOn: string }
  | { kind: 'none'; why: string };

/** Two inspections of one authority are never this near to each other, in days. */
const near = 60;

/** Finds the inspection by its authority and its first day, or where that fails by the day it was published. */
export async function findInspection(
  transaction: Transaction,
  { laCode, laName, startedOn, publishedOn, framework }: ImportedReport,
): Promise<ReportTarget> {
  if (!laCode) return none('Which authority the report is about could not be read with certainty');
  const days = [
    ...(startedOn ? [{ startedOn: fromDay(startedOn) }] : []),
    ...(publishedOn ? [{ publishedOn: fromDay(publishedOn) }] : []),
  ];
  if (days.length === 0)
    return none('The first day of the inspection could not be read with certainty');

  const held = await readGraded(transaction, { laCode, OR: days });
  const found = held.find((one) => one.startedOn === startedOn) ?? held[0];
  if (found) {
    if (found.origin !== 'publishedRecord')
      return none(
        'This inspection was carried out and published in this service, which has its report already',
      );
    return found.framework === framework
      ? { kind: 'onRecord', inspection: found }
      : none('The record has this inspection under another framework than the file');
  }
  if (!startedOn) return none('The first day of the inspection could not be read with certainty');

  const [other] = await readGraded(transaction, {
    laCode,
    startedOn: { gte: shifted(startedOn, -near), lte: shifted(startedOn, near) },
  });
  return other
    ? none(
        `The record has an inspection of ${laName ?? laCode} from ${formatDate(other.startedOn ?? startedOn)}, and the file says ${formatDate(startedOn)}. Find out which of the two is right first`,
      )
    : { kind: 'new', laCode, startedOn };
}

async function readGraded(transaction: Transaction, where: Prisma.InspectionWhereInput) {
  const rows = await transaction.inspection.findMany({
    where: { ...where, type: { in: [...inspectionTypes] } },
    orderBy: { startedOn: 'asc' },
    select: inspectionSelect,
  });
  return rows.map(toInspection).filter(({ type }) => hasGrades(type));
}

function shifted(day: string, days: number): Date {
  return new Date(fromDay(day).getTime() + days * 86_400_000);
}

function none(why: string): ReportTarget {
  return { kind: 'none', why };
}
