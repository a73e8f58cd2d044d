import type { FileLink } from '@/components/report/take-away';
import type { ReportFile } from '@/lib/exports/report-files';
import { paths } from '@/lib/paths';
import { getReportToTake, listReportFiles } from '@/lib/services/report-files';

/** What the page of a report offers; every other table is one page further. */
const offered: readonly ReportFile[] = [
  'report.pdf',
  'report.docx',
  'report.ods',
  'report.csv',
  'report.json',
];

/** The files of a report for the foot of its page, or null where there are none. */
export async function takeAwayOf(
  laCode: string,
  day: string,
  number?: number,
): Promise<{ files: readonly FileLink[]; allFiles: string } | null> {
  const report = await getReportToTake(laCode, day, number);
  if (!report) return null;

  const files = (await listReportFiles(report, { thorough: false }))
    .filter(({ file }) => offered.includes(file))
    .map(({ file, format, bytes }) => ({
      href: paths.localAuthorities.file(laCode, day, file, number),
      format,
      bytes,
    }));
  return { files, allFiles: paths.localAuthorities.files(laCode, day, number) };
}
