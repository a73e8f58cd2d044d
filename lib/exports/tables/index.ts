import type { PublishedReport } from '@/lib/exports/published-report';
import { evidenceTable } from './evidence-table';
import { factTable } from './fact-table';
import { conditionTable, judgementTable, reasonTable } from './judgement-tables';
import { improvementTable, paragraphTable, summaryTable } from './report-tables';
import { cleanTable, type Table } from './table';

/** The tables a report can have, by the name of their file. */
export const tableNames = [
  'inspection',
  'judgements',
  'reasons',
  'next-grade',
  'summary',
  'areas-for-improvement',
  'paragraphs',
  'evidence',
] as const;
export type TableName = (typeof tableNames)[number];

/** One table of a report, with text that every kind of file can hold. It may have no rows. */
export function tableOf(report: PublishedReport, name: TableName): Table {
  return cleanTable(buildTable(report, name));
}

/** The tables of a report that have something in them, in the order they are read. */
export function tablesOf(report: PublishedReport): Table[] {
  return tableNames.map((name) => tableOf(report, name)).filter(({ rows }) => rows.length > 0);
}

function buildTable(report: PublishedReport, name: TableName): Table {
  const { document } = report.snapshot;

  switch (name) {
    case 'inspection':
      return factTable(report);
    case 'judgements':
      return judgementTable(document);
    case 'reasons':
      return reasonTable(document);
    case 'next-grade':
      return conditionTable(document);
    case 'summary':
      return summaryTable(document);
    case 'areas-for-improvement':
      return improvementTable(document);
    case 'paragraphs':
      return paragraphTable(document);
    case 'evidence':
      return evidenceTable(document);
  }
}
