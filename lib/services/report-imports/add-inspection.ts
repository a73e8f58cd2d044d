import 'server-only';
import { daysBetween } from '@/lib/format/dates';
import type { ImportedReport } from '@/lib/importers/reports/report';
import { fromDay } from '@/lib/queries/days';
import type { Transaction } from '@/lib/server/db';

/** Where the grades of an inspection come from that only its own report told of. */
export const reportSource = 'The report itself';

/** Shorter inspections than this, in days from the first to the last, are short ones. */
const standardDays = 9;

/** Adds an inspection that the record does not have, as its report has it. Answers its id. */
export async function addInspection(
  transaction: Transaction,
  report: ImportedReport,
  given: { laCode: string; startedOn: string; publishedOn: string },
  recordedById: string,
): Promise<string> {
  const { laCode, startedOn, publishedOn } = given;
  const { id } = await transaction.inspection.create({
    data: {
      laCode,
      framework: report.framework,
      type: typeOf(report, startedOn),
      typeInferred: true,
      status: 'published',
      origin: 'publishedRecord',
      startedOn: fromDay(startedOn),
      endedOn: report.endedOn ? fromDay(report.endedOn) : null,
      publishedOn: fromDay(publishedOn),
      source: reportSource,
      inspectors: {
        create: report.leadInspectors.map((name, index) => ({
          position: index + 1,
          part: 'lead',
          name,
        })),
      },
    },
    select: { id: true },
  });
  await transaction.judgementVersion.createMany({
    data: Object.entries(report.judgements).map(([area, outcome]) => ({
      inspectionId: id,
      area,
      kind: 'published',
      version: 1,
      outcome,
      source: reportSource,
      recordedById,
      // As in the rest of the public record: from the day the report came out.
      recordedAt: fromDay(publishedOn),
    })),
  });
  return id;
}

/** A report does not say which kind of inspection it was: its length does. */
function typeOf({ framework, endedOn }: ImportedReport, startedOn: string) {
  if (framework === 'sif-2013') return 'singleInspection';
  return endedOn && daysBetween(startedOn, endedOn) < standardDays
    ? 'shortInspection'
    : 'standardInspection';
}
