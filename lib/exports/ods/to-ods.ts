import { strToU8, zipSync } from 'fflate';
import type { PublishedReport } from '@/lib/exports/published-report';
import { tablesOf } from '@/lib/exports/tables';
import { dictionaryTable } from '@/lib/exports/tables/dictionary-table';
import { coverSheet, notesSheet, tableSheet } from './sheets';
import { contentPart, manifestPart, metaPart, spreadsheetType, stylesPart } from './workbook-parts';

/**
 * A report as a workbook to the government's guidance on spreadsheets: a cover, notes, one table a sheet, no merged
 * and no blank cells, header rows marked. The same snapshot always gives the same bytes.
 */
export function toOds(report: PublishedReport): Uint8Array<ArrayBuffer> {
  const tables = tablesOf(report);
  const listed = [notesSheet(), ...[...tables, dictionaryTable(tables)].map(tableSheet)];
  const sheets = [
    coverSheet(
      report,
      listed.map(({ name }) => name),
    ),
    ...listed,
  ];
  const mtime = report.snapshot.publishAt;

  return zipSync(
    {
      // Stands first and unpacked, so that the kind of file can be told from its first bytes.
      mimetype: [strToU8(spreadsheetType), { level: 0 }],
      'content.xml': strToU8(contentPart(sheets)),
      'styles.xml': strToU8(stylesPart()),
      'meta.xml': strToU8(metaPart(report)),
      'META-INF/manifest.xml': strToU8(manifestPart()),
    },
    { mtime },
  );
}
