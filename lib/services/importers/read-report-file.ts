import { sourceOfPdf } from '@/lib/importers/reports/pdf-layout';
import { readReport } from '@/lib/importers/reports/read-report';
import type { ReportRead } from '@/lib/importers/reports/report';
import { type ReportSource, sourceOfText } from '@/lib/importers/reports/source';
import { fail, type Result, succeed } from '@/lib/result';
import { readPdf } from '@/lib/server/files/read-pdf';
import { knownAuthorities } from './known-authorities';

/** More than the longest report holds as text, in bytes. */
const mostText = 3_000_000;

/**
 * Reads a published inspection report from a file that somebody sends: PDF, or text with form feeds between its
 * pages. Whether it is a PDF is told by its content, and its name has to agree.
 *
 * A PDF is read in a thread of its own with limits on time, memory, pages and size. Nothing is stored.
 *
 * @returns the report, or why it was refused
 */
export async function readReportFile(fileName: string, bytes: Uint8Array): Promise<ReportRead> {
  const source = await sourceOf(fileName, bytes);
  return source.ok ? readReport(source.value, knownAuthorities) : { refused: source.error };
}

async function sourceOf(
  fileName: string,
  bytes: Uint8Array,
): Promise<Result<ReportSource, string>> {
  const ending = /\.(pdf|txt)$/i.exec(fileName)?.[1]?.toLowerCase();
  const looksLikePdf = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
  if (bytes.length === 0) return fail('The file is empty');
  if (ending === undefined) return fail('Only PDF (.pdf) and text (.txt) files are read');
  if (looksLikePdf !== (ending === 'pdf')) return fail('The file is not what its name says');

  if (ending === 'txt') return textSource(bytes);
  const pages = await readPdf(bytes);
  return pages.ok ? succeed(sourceOfPdf(pages.value)) : pages;
}

function textSource(bytes: Uint8Array): Result<ReportSource, string> {
  if (bytes.length > mostText) return fail(`The text is larger than ${mostText / 1_000_000} MB`);
  try {
    return succeed(sourceOfText(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return fail('The file is not UTF-8 text');
  }
}
