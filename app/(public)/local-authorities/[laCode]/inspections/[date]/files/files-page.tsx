import { notFound } from 'next/navigation';
import { Page } from '@/components/layout/page';
import { SourceNote } from '@/components/local-authorities/source-note';
import { NoPdf, pdfProblems } from '@/components/report/no-pdf';
import { type NamedFile, ReportFiles } from '@/components/report/report-files';
import { type ReportFile, tableIn } from '@/lib/exports/report-files';
import { tableOf } from '@/lib/exports/tables';
import { formatPublished } from '@/lib/format/dates';
import { paths } from '@/lib/paths';
import {
  getReportToTake,
  type ListedFile,
  listReportFiles,
  type ReportToTake,
} from '@/lib/services/report-files';
import { readNumber } from './report-file';

export type FilesParams = { laCode: string; date: string; number?: string };
type Query = Record<string, string | string[] | undefined>;

/** The report whose files an address names, or the page that says there is none. */
export async function readReportToTake({ laCode, date, number }: FilesParams) {
  const wanted = readNumber(number);
  const report = wanted === null ? null : await getReportToTake(laCode, date, wanted);
  if (!report) notFound();
  return report;
}

export function filesTitle({ snapshot }: ReportToTake): string {
  return `Files of the report on ${snapshot.document.inspection.laName}`;
}

/** What a report can be taken away as. */
export async function FilesPage({ params, query }: { params: FilesParams; query: Query }) {
  const report = await readReportToTake(params);
  const files = (await listReportFiles(report, { thorough: true })).map((file) =>
    toNamedFile(file, report, params),
  );
  const problem = pdfProblems.find((one) => one === query.pdf);
  const { snapshot, citation, address, source, remark } = report;
  const { laName } = snapshot.document.inspection;
  const page = new URL(address).pathname;
  const fileAt = (file: ReportFile) => addressOf(file, params);

  return (
    <Page
      title={filesTitle(report)}
      caption={`${laName}, version ${snapshot.number}, published ${formatPublished(snapshot.publishAt)}`}
      back={page}
      backText="The report"
      banner={
        problem && (
          <NoPdf
            problem={problem}
            page={page}
            pdf={fileAt('report.pdf')}
            word={fileAt('report.docx')}
          />
        )
      }
    >
      <ReportFiles
        documents={files.filter(({ name }) => !name.endsWith('.csv'))}
        tables={files.filter(({ name }) => name.endsWith('.csv'))}
        citation={citation}
        address={address}
        digest={snapshot.digest}
      />
      <SourceNote sources={[source]} {...(remark && { remark })} />
    </Page>
  );
}

function addressOf(file: ReportFile, { laCode, date, number }: FilesParams): string {
  return paths.localAuthorities.file(laCode, date, file, readNumber(number) ?? undefined);
}

const documents: Partial<Record<ReportFile, { name: string; about: string }>> = {
  'report.pdf': { name: 'Report', about: 'The page as it prints, with headings to jump to.' },
  'report.docx': { name: 'Report', about: 'For quoting, and for building a plan on.' },
  'report.ods': { name: 'All tables', about: 'One table a sheet, with a cover and notes.' },
  'report.json': { name: 'Report and tables', about: 'Everything in one file, for programs.' },
  'report.csv': {
    name: 'report.csv',
    about: 'The whole report in one table, a row for each judgement, reason and numbered piece.',
  },
  'data-dictionary.csv': {
    name: 'data-dictionary.csv',
    about: 'What each column of each table means.',
  },
};

function toNamedFile(
  { file, format, bytes }: ListedFile,
  report: ReportToTake,
  params: FilesParams,
): NamedFile {
  const table = tableIn(file);
  const { name, about } = documents[file] ?? {
    name: file,
    about: table ? tableOf(report, table).about : '',
  };

  return { href: addressOf(file, params), format, bytes, name, about };
}
