import 'server-only';
import { createHash } from 'node:crypto';
import { type ImportedReport, isRefused } from '@/lib/importers/reports/report';
import { fail, type Result, succeed } from '@/lib/result';
import { readReportFile } from '@/lib/services/importers/read-report-file';

/** A published report as somebody sent it. */
export type ReportFile = { name: string; bytes: Uint8Array };

export type ReadReport = {
  fileName: string;
  /** SHA-256 of the file. */
  digest: string;
  report: ImportedReport;
};

/** Reads a published report, or says as a sentence without its full stop why it cannot be. */
export async function readPublished({
  name,
  bytes,
}: ReportFile): Promise<Result<ReadReport, string>> {
  const read = await readReportFile(name, bytes);
  if (isRefused(read)) return fail(read.refused);

  const digest = createHash('sha256').update(bytes).digest('hex');
  return succeed({ fileName: oneLine(name), digest, report: read });
}

/** A file name that can be shown and stored. */
function oneLine(name: string): string {
  return name.replace(/\p{Cc}|\p{Surrogate}/gu, '').slice(-200);
}
