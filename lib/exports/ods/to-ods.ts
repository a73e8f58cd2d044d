import { strToU8, zipSync } from 'fflate';
import type { PublishedReport } from '@/lib/exports/published-report';
import { tablesOf } from '@/lib/exports/tables';
import { dictionaryTable } from '@/lib/exports/tables/dictionary-table';
import { cleanTable } from '@/lib/exports/tables/table';
import type { ViewFile } from '@/lib/exports/view-file';
import { coverSheet, notesSheet, type Sheet, tableSheet, viewCoverSheet } from './sheets';
import {
  contentPart,
  manifestPart,
  metaPart,
  spreadsheetType,
  stylesPart,
  type WorkbookMeta,
} from './workbook-parts';

/**
 * A report as a workbook to the government's guidance on spreadsheets: a cover, notes, one table a sheet, no merged
 * and no blank cells, header rows marked. The same snapshot always gives the same bytes.
 */
export function toOds(report: PublishedReport): Uint8Array<ArrayBuffer> {
  const { snapshot, title, citation } = report;
  const tables = tablesOf(report);
  const listed = [notesSheet(), ...[...tables, dictionaryTable(tables)].map(tableSheet)];
  const cover = coverSheet(
    report,
    listed.map(({ name }) => name),
  );

  return toWorkbook([cover, ...listed], {
    title: `${title}: ${snapshot.document.inspection.laName}`,
    description: citation,
    at: snapshot.publishAt,
  });
}

/** A view of the comparison pages as a workbook of the same make. The same view of a day gives the same bytes. */
export function viewToOds(view: ViewFile): Uint8Array<ArrayBuffer> {
  const tables = view.tables.map(cleanTable);
  const listed = [notesSheet(view.notes), ...[...tables, dictionaryTable(tables)].map(tableSheet)];
  const cover = viewCoverSheet(
    view,
    listed.map(({ name }) => name),
  );

  return toWorkbook([cover, ...listed], {
    title: view.title,
    description: view.citation,
    at: new Date(`${view.madeOn}T00:00:00Z`),
  });
}

function toWorkbook(sheets: readonly Sheet[], meta: WorkbookMeta): Uint8Array<ArrayBuffer> {
  return zipSync(
    {
      // Stands first and unpacked, so that the kind of file can be told from its first bytes.
      mimetype: [strToU8(spreadsheetType), { level: 0 }],
      'content.xml': strToU8(contentPart(sheets)),
      'styles.xml': strToU8(stylesPart()),
      'meta.xml': strToU8(metaPart(meta)),
      'META-INF/manifest.xml': strToU8(manifestPart()),
    },
    { mtime: meta.at },
  );
}
