import 'server-only';
import { strToU8 } from 'fflate';
import type { Snapshot } from '@/lib/domain/snapshot';
import { toDocx } from '@/lib/exports/docx/to-docx';
import { toOds } from '@/lib/exports/ods/to-ods';
import type { PublishedReport } from '@/lib/exports/published-report';
import {
  hasFile,
  isReportFile,
  type ReportFile,
  reportFiles,
  tableIn,
} from '@/lib/exports/report-files';
import { tableOf, tablesOf } from '@/lib/exports/tables';
import { combinedTable } from '@/lib/exports/tables/combined-table';
import { dictionaryTable } from '@/lib/exports/tables/dictionary-table';
import { keyColumns, toCsv, toPlainCsv } from '@/lib/exports/to-csv';
import { toJson } from '@/lib/exports/to-json';
import { paths } from '@/lib/paths';
import { getInspectionByAddress } from '@/lib/queries/inspections';
import { getSnapshot } from '@/lib/queries/snapshots';
import { citationOf } from '@/lib/report/citation';
import { reportTitle } from '@/lib/report/report-title';
import { wordingRemark } from '@/lib/report/wording-remark';
import { dayOf, today } from '@/lib/server/clock';
import { canonicalJson } from '@/lib/server/digest';
import { environment } from '@/lib/server/env';
import { madeOnce, sizeIfMade } from '@/lib/server/made-files';
import { type NotPrinted, printingRefused, printPage } from '@/lib/server/print/print-page';

type Bytes = Uint8Array<ArrayBuffer>;

/** A published report and how it is addressed. */
export type ReportToTake = PublishedReport & {
  laCode: string;
  day: string;
  /** Whether it is the version that stands. */
  newest: boolean;
};

/** A report that everybody may read, as its files are made of it. Null where there is none. */
export async function getReportToTake(
  laCode: string,
  day: string,
  number?: number,
): Promise<ReportToTake | null> {
  const [snapshot, standing, inspection] = await Promise.all([
    getSnapshot(laCode, day, null, number),
    getSnapshot(laCode, day, null),
    getInspectionByAddress(laCode, day, null),
  ]);
  if (!snapshot || !standing) return null;

  const newest = snapshot.id === standing.id;
  const origin = inspection?.origin ?? 'recordedHere';
  return {
    ...describe(snapshot, origin),
    source: inspection?.source ?? 'Recorded in this service',
    remark: (inspection && wordingRemark(inspection)) ?? null,
    address: addressOf(laCode, day, newest ? null : snapshot.number),
    laCode,
    day,
    newest,
  };
}

function describe(snapshot: Snapshot, origin: 'publishedRecord' | 'recordedHere') {
  const { laName, startedOn, endedOn } = snapshot.document.inspection;
  const title = reportTitle(snapshot.document.inspection, laName);
  const publishedOn = dayOf(snapshot.publishAt);
  const cited = citationOf({ laName, origin, startedOn, endedOn, publishedOn }, title);
  const citation =
    snapshot.number > 1 ? cited.replace(/\.$/, `, version ${snapshot.number}.`) : cited;

  return { snapshot, title, citation };
}

function addressOf(laCode: string, day: string, number: number | null): string {
  const path =
    number === null
      ? paths.localAuthorities.inspection(laCode, day)
      : paths.localAuthorities.version(laCode, day, number);
  return `${environment().APP_ORIGIN}${path}`;
}

/** One of the files of a report, or why it cannot be made now. */
export async function getReportFile(
  report: ReportToTake,
  file: ReportFile,
): Promise<Bytes | NotPrinted> {
  const key = keyOf(report, file);
  if (file === 'report.pdf' && sizeIfMade(key) === null) {
    const refused = printingRefused();
    if (refused) return refused;
  }
  return madeOnce(key, () => makeFile(report, file));
}

export type ListedFile = {
  file: ReportFile;
  format: string;
  /** Null where it has not been made yet and would take too long to make for its size alone. */
  bytes: number | null;
};

/** Made only for somebody who asks for them: writing them holds up everybody else for a moment. */
const slow: readonly ReportFile[] = ['report.docx', 'report.ods'];

/**
 * The files there are of a report, with their sizes.
 *
 * @param thorough whether slow ones are made to know their size; the PDF never is
 */
export async function listReportFiles(
  report: ReportToTake,
  { thorough }: { thorough: boolean },
): Promise<ListedFile[]> {
  const names = Object.keys(reportFiles)
    .filter(isReportFile)
    .filter((file) => hasFile(report, file));

  return Promise.all(
    names.map(async (file) => {
      const waits = file === 'report.pdf' || (slow.includes(file) && !thorough);
      const key = keyOf(report, file);
      const bytes = waits
        ? sizeIfMade(key)
        : (await madeOnce(key, () => makeFile(report, file))).length;
      return { file, format: reportFiles[file].format, bytes };
    }),
  );
}

/** A snapshot never changes; its page says how long ago things were, and whether something newer stands. */
function keyOf({ snapshot, newest }: ReportToTake, file: ReportFile): string {
  const page = file === 'report.pdf' ? `:${today()}` : '';
  return `${snapshot.id}:${newest ? 'newest' : 'replaced'}:${file}${page}`;
}

async function makeFile(report: ReportToTake, file: ReportFile): Promise<Bytes> {
  const table = tableIn(file);
  if (table) return strToU8(toCsv(tableOf(report, table), report));

  switch (file) {
    case 'report.pdf':
      return printReport(report);
    case 'report.docx':
      return toDocx(report);
    case 'report.ods':
      return toOds(report);
    case 'report.json':
      return strToU8(toJson(report, canonicalJson));
    case 'data-dictionary.csv':
      return strToU8(toPlainCsv(dictionaryOf(report)));
    default:
      return strToU8(toCsv(combinedTable(report), report));
  }
}

function dictionaryOf(report: PublishedReport) {
  const tables = [combinedTable(report), ...tablesOf(report)];
  return dictionaryTable(
    tables.map((table) => ({ ...table, columns: [...keyColumns, ...table.columns] })),
  );
}

async function printReport({ laCode, day, newest, snapshot }: ReportToTake): Promise<Bytes> {
  const { number, document } = snapshot;
  const printed = await printPage({
    path: newest
      ? paths.localAuthorities.inspection(laCode, day)
      : paths.localAuthorities.version(laCode, day, number),
    foot: `${document.inspection.laName}, version ${number}`,
  });
  const standing = newest ? await getSnapshot(laCode, day, null) : snapshot;
  if (standing?.id !== snapshot.id)
    throw new Error('The report was corrected while it was printed');
  return printed;
}
