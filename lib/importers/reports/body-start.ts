import type { FrontPage } from './front-page';
import type { GradeTable } from './grade-table';
import { findImprovements } from './sections';
import type { ReportLine } from './source';
import { fold } from './words';

/**
 * Where the sections may begin: behind the table and the list of contents; behind what needs to improve where no
 * table was read.
 */
export function bodyStart(
  lines: readonly ReportLine[],
  { kind }: FrontPage,
  table: GradeTable | undefined,
): number | null {
  if (kind === 'ilacs') {
    const at = table ? table.to : findImprovements(lines, kind, 0) + 1;
    return at === 0 ? null : at;
  }
  const behind = contentsEnd(lines);
  return table || behind > 0 ? Math.max(table?.to ?? 0, behind) : null;
}

/** The line behind the list of contents, which ends with the part about the inspection; 0 where there is none. */
function contentsEnd(lines: readonly ReportLine[]): number {
  const contents = lines.findIndex(({ text }) => fold(text) === 'contents');
  if (contents === -1) return 0;
  const last = lines.findIndex(
    ({ text }, at) =>
      at > contents &&
      at < contents + 120 &&
      /^(?:section \d: )?information about this inspection/.test(fold(text)),
  );
  return Math.max(contents, last) + 1;
}
