import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { toDocx } from '@/lib/exports/docx/to-docx';
import { toOds } from '@/lib/exports/ods/to-ods';
import { tablesOf } from '@/lib/exports/tables';
import { combinedTable } from '@/lib/exports/tables/combined-table';
import { toCsv } from '@/lib/exports/to-csv';
import { toJson } from '@/lib/exports/to-json';
import { snapshotDocumentSchema } from '@/lib/schemas/snapshot';
import { canonicalJson, digestOf } from '@/lib/server/digest';
import { publishedReport, stokeDocument } from '@/tests/support/published-report';
import { type OdsCell, readCsv, readDocx, readOds } from '@/tests/support/read-tables';

/** The report of Stoke-on-Trent in every form, each read back by a reader that shares nothing with its writer. */
const stoke = stokeDocument();
const report = publishedReport(stoke);
const json = toJson(report, canonicalJson);
const sheets = readOds(toOds(report));
const tables = tablesOf(report);
let docx: ReturnType<typeof readDocx>;

beforeAll(async () => {
  docx = readDocx(await toDocx(report));
});

/** A cell of the workbook as the CSV writes it. */
const asCsv = ({ type, text, value }: OdsCell) => {
  if (type === 'float') return value;
  return text === '[z]' ? '' : text;
};
const sheetOf = (title: string) => sheets.get(title.replaceAll(' ', '_')) ?? [];
const csvOf = (name: string) => {
  const table = tables.find((one) => one.name === name);
  if (!table) throw new Error(`There is no table ${name}`);
  return readCsv(toCsv(table, report)).map((record) => record.slice(3));
};
const column = (name: string, heading: string) => {
  const [heads = [], ...rows] = csvOf(name);
  return rows.map((row) => row[heads.indexOf(heading)]);
};

describe('the published Stoke-on-Trent report', () => {
  test('is the document itself in JSON, under a digest that anybody can work out again', () => {
    const held = JSON.parse(json);
    expect(snapshotDocumentSchema.parse(held.document)).toEqual(stoke);

    const part = json.slice(json.indexOf('"document":') + 11, json.indexOf(',"format":"published'));
    expect(JSON.parse(part)).toEqual(held.document);
    expect(createHash('sha256').update(part).digest('hex')).toBe(held.version.digest);
  });

  test.each(tables.map(({ name, title }) => ({ name, title })))(
    'has the same cells in $name.csv and in the workbook',
    ({ name, title }) => {
      const [, , ...rows] = sheetOf(title);

      expect(rows.map((row) => row.map(asCsv))).toEqual(csvOf(name));
    },
  );

  test('has every judgement, reason, paragraph, area and entry of the JSON in the tables', () => {
    const { document } = JSON.parse(json);
    const paragraphs = document.sections.flatMap(
      (section: { paragraphs: { text: string }[] }) => section.paragraphs,
    );

    expect(column('judgements', 'outcome')).toEqual(
      document.judgements.map(({ outcome }: { outcome: string }) => outcome),
    );
    expect(column('judgements', 'derived')).toEqual(
      document.judgements.map(({ derived }: { derived: string }) => derived),
    );
    expect(column('reasons', 'because')).toEqual(
      document.judgements.flatMap(({ reasons }: { reasons: { because: string }[] }) =>
        reasons.map(({ because }) => because),
      ),
    );
    expect(column('summary', 'text')).toEqual(document.summary);
    expect(column('areas-for-improvement', 'text')).toEqual(
      document.areasForImprovement.map(({ text }: { text: string }) => text),
    );
    expect(column('paragraphs', 'text')).toEqual(
      paragraphs.map(({ text }: { text: string }) => text),
    );
    expect(column('paragraphs', 'evidence')).toEqual(
      paragraphs.map(({ evidence }: { evidence: string[] }) => evidence.join('; ')),
    );
    expect(column('evidence', 'id')).toEqual(document.evidence.map(({ id }: { id: string }) => id));
    expect(column('evidence', 'text')).toEqual(
      document.evidence.map(({ summary }: { summary: string }) => summary),
    );
  });

  test('says the same in the one table as in the several', () => {
    const [, ...rows] = readCsv(toCsv(combinedTable(report), report));
    const texts = (part: string) => rows.filter((row) => row[3] === part).map((row) => row[8]);

    expect(texts('paragraph')).toEqual(column('paragraphs', 'text'));
    expect(texts('reason')).toEqual(column('reasons', 'because'));
    expect(texts('summary')).toEqual(column('summary', 'text'));
    expect(texts('improvement')).toEqual(column('areas-for-improvement', 'text'));
    expect(rows.filter((row) => row[3] === 'judgement').map((row) => row[7])).toEqual(
      column('judgements', 'grade'),
    );
  });

  test('says the same in Word, under the same numbers', () => {
    const [grades] = docx.tables;
    const numbered = docx.paragraphs
      .filter(({ style }) => style === 'Numbered')
      .map(({ text }) => text);
    const withNumbers = (name: string) =>
      column(name, 'text').map((text, index) => `${column(name, 'number')[index]}.\t${text}`);

    expect(grades?.slice(1).map(({ cells }) => cells.slice(0, 2))).toEqual(
      stoke.judgements.map(({ name, words }) => [name, words]),
    );
    expect(numbered).toEqual([
      ...withNumbers('areas-for-improvement'),
      ...withNumbers('paragraphs'),
    ]);
    expect(docx.paragraphs.map(({ text }) => text)).toEqual(
      expect.arrayContaining([...stoke.summary]),
    );
  });
});

test('Word calls care leavers what their council calls them, and tables keep one name for all', async () => {
  const local = publishedReport({
    ...stoke,
    inspection: { ...stoke.inspection, localTermForCareLeavers: 'care-experienced adults' },
  });
  const { paragraphs, tables: word } = readDocx(await toDocx(local));
  const headings = paragraphs.filter(({ style }) => style?.startsWith('Heading'));
  const judgements = tablesOf(local).find(({ name }) => name === 'judgements');

  expect(headings.map(({ text }) => text).filter((text) => /care leavers/i.test(text))).toEqual([]);
  expect(JSON.stringify(word[0])).toContain('children in care and care-experienced adults');
  expect(paragraphs.map(({ text }) => text)).toContain(
    'Care leavers are called: care-experienced adults',
  );
  expect(judgements?.rows).toEqual(tables.find(({ name }) => name === 'judgements')?.rows);
});

test('the document an entry rests on is the same in JSON, CSV and the workbook', () => {
  const [first, second, ...others] = stoke.evidence ?? [];
  if (!first || !second) throw new Error('The report of Stoke-on-Trent has entries');
  const document = {
    title: 'Sufficiency strategy 2018 to 2021',
    place: 'page 12',
    url: 'https://www.stoke.gov.uk/sufficiency',
  };
  const evidence = [
    { ...first, document },
    { ...second, document: { title: '=Audit of case files' } },
    ...others,
  ];
  const withDocuments = publishedReport({ ...stoke, evidence });
  const table = tablesOf(withDocuments).find(({ name }) => name === 'evidence');
  if (!table) throw new Error('There is no table of evidence');
  const [heads = [], ...rows] = readCsv(toCsv(table, withDocuments)).map((row) => row.slice(3));
  const from = heads.indexOf('document_title');
  const cells = rows.map((row) => row.slice(from, from + 3));
  const [, , , ...sheetRows] = readOds(toOds(withDocuments)).get('Evidence') ?? [];
  const read = JSON.parse(toJson(withDocuments, canonicalJson));

  expect(heads.slice(from, from + 3)).toEqual([
    'document_title',
    'document_place',
    'document_address',
  ]);
  expect(cells.slice(0, 3)).toEqual([
    ['Sufficiency strategy 2018 to 2021', 'page 12', 'https://www.stoke.gov.uk/sufficiency'],
    ["'=Audit of case files", '', ''],
    ['', '', ''],
  ]);
  expect(sheetRows.map((row) => row.slice(from, from + 3).map(({ text }) => text))).toEqual([
    ['Sufficiency strategy 2018 to 2021', 'page 12', 'https://www.stoke.gov.uk/sufficiency'],
    ['=Audit of case files', '[z]', '[z]'],
    ...others.map(() => ['[z]', '[z]', '[z]']),
  ]);
  expect(read.document.evidence[0].document).toEqual(document);
  // Read back to the letter: otherwise the digest would no longer fit what is handed out.
  expect(digestOf(snapshotDocumentSchema.parse(read.document))).toBe(read.version.digest);
});

test('what the next grade asks for is the same in JSON, CSV and the workbook', () => {
  const towardsNextGrade = [
    { grade: 'good' as const, met: false, asked: 'Help is timely', found: 'Some of it is late' },
    { grade: 'good' as const, met: true, asked: 'Plans are reviewed', found: null },
  ];
  const [first, ...others] = stoke.judgements;
  if (!first) throw new Error('The report of Stoke-on-Trent has judgements');
  const unreleased = publishedReport({
    ...stoke,
    evidence: null,
    judgements: [{ ...first, towardsNextGrade }, ...others],
  });
  const table = tablesOf(unreleased).find(({ name }) => name === 'next-grade');
  if (!table) throw new Error('There is no table of conditions');
  const [, ...rows] = readCsv(toCsv(table, unreleased)).map((row) => row.slice(3));
  const [, , ...sheet] = readOds(toOds(unreleased)).get('Next_grade') ?? [];
  const read = JSON.parse(toJson(unreleased, canonicalJson));

  expect(rows).toEqual([
    [first.area, '1', 'good', 'no', 'Help is timely', 'Some of it is late'],
    [first.area, '2', 'good', 'yes', 'Plans are reviewed', ''],
  ]);
  expect(sheet.slice(1).map((row) => row.map(asCsv))).toEqual(rows);
  expect(read.document.judgements[0].towardsNextGrade).toEqual(towardsNextGrade);
});

describe('the forms themselves', () => {
  test('the workbook has a cover, notes and one table a sheet, without blank or merged cells', () => {
    const names = [...sheets.keys()];
    const cells = [...sheets.values()].flat(2);

    expect(names.slice(0, 2)).toEqual(['Cover', 'Notes']);
    expect(names.at(-1)).toBe('Data_dictionary');
    expect(cells.filter(({ text }) => text === '')).toEqual([]);
    expect(sheetOf('Judgements')[2]?.map(({ text }) => text)).toContain('departure');
  });

  test('every column is in the dictionary', () => {
    const [, , , ...rows] = sheetOf('Data dictionary');

    expect(rows.map((row) => row.slice(0, 2).map(({ text }) => text))).toEqual(
      tables.flatMap(({ name, columns }) => columns.map((one) => [name, one.name])),
    );
  });

  test('the Word document has real headings, a header row, a title and a language', () => {
    const headings = docx.paragraphs.filter(({ style }) => style === 'Heading1');

    expect(docx.paragraphs[0]).toEqual({ style: 'Title', text: report.title });
    expect(headings.map(({ text }) => text).slice(0, 3)).toEqual([
      'Judgements',
      'Summary',
      'What needs to improve',
    ]);
    expect(docx.tables[0]?.map(({ header }) => header)).toEqual([true, false, false, false, false]);
    expect(docx.styles).toContain('<w:lang w:val="en-GB"/>');
    expect(docx.properties).toContain('<dc:title>Inspection of children’s social care services');
    expect(docx.properties).toContain('2019-03-18T00:00:00Z');
  });

  test('a correction says in every file what was wrong', async () => {
    const correction = {
      wasWrong: 'Paragraph 3 named the wrong year.',
      wrongSince: '2019-03-18',
      decidedBy: 'Chief inspector',
    };
    const corrected = publishedReport(stoke, {
      snapshot: { ...report.snapshot, number: 2, correction },
    });
    const { paragraphs } = readDocx(await toDocx(corrected));
    const cover = readOds(toOds(corrected)).get('Cover')?.flat() ?? [];

    expect(paragraphs.map(({ text }) => text)).toContain(
      'What was wrong: Paragraph 3 named the wrong year.',
    );
    expect(cover.some(({ text }) => text.includes(correction.wasWrong))).toBe(true);
    expect(JSON.parse(toJson(corrected, canonicalJson)).version.correction).toEqual(correction);
  });

  test('a visit has findings and no judgements, and no table of them', async () => {
    const visit = publishedReport({ ...stoke, judgements: [], evidence: null });
    const { tables: none } = readDocx(await toDocx(visit));

    expect(none).toEqual([]);
    expect(tablesOf(visit).map(({ name }) => name)).toEqual([
      'inspection',
      'summary',
      'areas-for-improvement',
      'paragraphs',
    ]);
  });
});
