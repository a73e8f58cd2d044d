import { describe, expect, test } from 'vitest';
import type { SnapshotDocument } from '@/lib/domain/snapshot';
import { toDocx } from '@/lib/exports/docx/to-docx';
import { toOds } from '@/lib/exports/ods/to-ods';
import { fileName } from '@/lib/exports/report-files';
import { tablesOf } from '@/lib/exports/tables';
import { combinedTable } from '@/lib/exports/tables/combined-table';
import { toCsv } from '@/lib/exports/to-csv';
import { toJson } from '@/lib/exports/to-json';
import { canonicalJson } from '@/lib/server/digest';
import { publishedReport, stokeDocument } from '@/tests/support/published-report';
import { readCsv, readDocx, readOds } from '@/tests/support/read-tables';

const payloads = [
  '=HYPERLINK("http://evil.example","Read me")',
  '=1+1',
  '+1+1',
  '-1+1',
  '-',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  '=cmd|"/C calc"!A0',
  '","=1+1',
  '"\r\n=1+1',
  '</text:p></table:table-cell><table:table-cell table:formula="of:=1+1">',
  '</w:t></w:r><script>alert(1)</script>',
  ']]><!ENTITY x "y">&x;&#0;',
  'a control\u0000 \u0007 and half a pair \ud800 character',
];

/** What goes from every file, because XML has no place for it. */
const unprintable = ['\u0000', '\u0007', '\ud800'];

/** Every text of a document that somebody typed, replaced by a payload. */
function filledWith(payload: string): SnapshotDocument {
  const document = stokeDocument();
  return {
    ...document,
    inspection: {
      ...document.inspection,
      laName: payload,
      theme: payload,
      localTermForCareLeavers: payload,
      frameworkName: payload,
    },
    leadInspectors: [payload],
    judgements: document.judgements.slice(0, 1).map((judgement) => ({
      ...judgement,
      name: payload,
      words: payload,
      departure: payload,
      reasons: [{ code: payload, reference: payload, because: payload, evidence: [payload] }],
    })),
    summary: [payload],
    areasForImprovement: document.areasForImprovement
      .slice(0, 1)
      .map((area) => ({ ...area, text: payload, criteria: [payload], evidence: [payload] })),
    sections: document.sections.slice(0, 1).map((section) => ({
      ...section,
      name: payload,
      paragraphs: section.paragraphs
        .slice(0, 1)
        .map((paragraph) => ({ ...paragraph, text: payload, evidence: [payload] })),
    })),
    evidence: [
      {
        id: payload,
        area: 'helpAndProtection',
        criteria: [payload],
        direction: 'context',
        headline: false,
        metric: { value: -5, unit: payload, population: payload, period: payload, source: payload },
        summary: payload,
      },
    ],
  };
}

const hostile = (payload: string) =>
  publishedReport(filledWith(payload), {
    title: payload,
    citation: payload,
    source: payload,
    remark: payload,
  });

/** As a spreadsheet decides: a formula begins with one of these, whatever the quotes around it. */
const startsFormula = /^[=+\-@\t\r＝＋－＠]/;

describe.each(payloads)('with %j in every text', (payload) => {
  const report = hostile(payload);
  const clean = unprintable.reduce((text, part) => text.replaceAll(part, ''), payload);

  test('no CSV cell begins a formula, and the text is there', () => {
    const tables = [...tablesOf(report), combinedTable(report)];
    const read = tables.map((table) => readCsv(toCsv(table, report)));
    const cells = read.flat(2);

    expect(read.map((records) => records.map(({ length }) => length))).toEqual(
      tables.map(({ columns, rows }) => Array(rows.length + 1).fill(columns.length + 3)),
    );
    expect(cells.filter((cell) => startsFormula.test(cell) && cell !== '-5')).toEqual([]);
    expect(cells.some((cell) => cell.replace(/^'/, '') === clean)).toBe(true);
  });

  test('no cell of the workbook is a formula, each text is typed as text and stays as it was', () => {
    const cells = [...readOds(toOds(report)).values()].flat(2);
    const lines = clean.split(/\r\n|\r|\n/).join('\n');

    expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
    expect(new Set(cells.map(({ type }) => type))).toEqual(new Set(['string', 'float']));
    expect(cells.some(({ text, type }) => type === 'string' && text === lines)).toBe(true);
  });

  test('Word and JSON hold it as text', async () => {
    const { paragraphs } = readDocx(await toDocx(report));

    expect(paragraphs.some(({ text }) => text === clean.replace(/\r\n|\r/g, '\n'))).toBe(true);
    expect(JSON.parse(toJson(report, canonicalJson)).title).toBe(payload);
  });

  test('the name of a file holds nothing that means anything to a header or a folder', () => {
    expect(fileName(report, 'report.docx')).toMatch(/^[a-z0-9-]+\.docx$/);
  });
});
