import { addressDay } from '@/lib/domain/inspection-record';
import type { PublishedReport } from './published-report';
import { type TableName, tableNames, tableOf } from './tables';

const csv = 'text/csv; charset=utf-8; header=present';

/** Every file a published report can be taken away as, by the last part of its address. */
export const reportFiles = {
  'report.pdf': { mediaType: 'application/pdf', format: 'PDF' },
  'report.docx': {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    format: 'Word',
  },
  'report.ods': {
    mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
    format: 'OpenDocument spreadsheet',
  },
  'report.json': { mediaType: 'application/json; charset=utf-8', format: 'JSON' },
  'report.csv': { mediaType: csv, format: 'CSV' },
  'inspection.csv': { mediaType: csv, format: 'CSV' },
  'judgements.csv': { mediaType: csv, format: 'CSV' },
  'reasons.csv': { mediaType: csv, format: 'CSV' },
  'next-grade.csv': { mediaType: csv, format: 'CSV' },
  'summary.csv': { mediaType: csv, format: 'CSV' },
  'areas-for-improvement.csv': { mediaType: csv, format: 'CSV' },
  'paragraphs.csv': { mediaType: csv, format: 'CSV' },
  'evidence.csv': { mediaType: csv, format: 'CSV' },
  'data-dictionary.csv': { mediaType: csv, format: 'CSV' },
} as const satisfies Record<string, { mediaType: string; format: string }>;
export type ReportFile = keyof typeof reportFiles;

export function isReportFile(name: string): name is ReportFile {
  return Object.hasOwn(reportFiles, name);
}

/** The table a file holds alone, or null where it holds something else. */
export function tableIn(file: ReportFile): TableName | null {
  return tableNames.find((name) => file === `${name}.csv`) ?? null;
}

/** Whether there is such a file of this report: evidence that was not released makes none. */
export function hasFile(report: PublishedReport, file: ReportFile): boolean {
  const table = tableIn(file);
  return table === null || tableOf(report, table).rows.length > 0;
}

/** "stoke-on-trent-2019-02-04-report.docx"; of a corrected report "…-version-2-report.docx". */
export function fileName({ snapshot }: PublishedReport, file: ReportFile): string {
  const { laName, startedOn, type } = snapshot.document.inspection;
  const day = startedOn && addressDay({ startedOn, publishedOn: null, type });
  const version = snapshot.number > 1 ? `version-${snapshot.number}` : null;
  const name = laName.normalize('NFKD').replace(/[^a-z0-9]+/gi, '-');

  return [name, day, version, file].filter(Boolean).join('-').toLowerCase();
}
