import { describe, expect, test } from 'vitest';
import { readSheets } from '@/lib/server/files/read-sheets';
import {
  container,
  odsContent,
  odsTable,
  openDocument,
  sheetXml,
  workbook,
} from '@/tests/support/workbooks';

const limits = { size: 5_000_000, rows: 50, columns: 10, sheets: 3 };
const small = odsTable('One', [
  ['Name', 'Grade'],
  ['A & B', 'Good'],
]);
const bytes = (text: string) => new TextEncoder().encode(text);
const rowsOf = async (name: string, file: Uint8Array) => {
  const read = await readSheets(name, file, limits);
  return read.ok ? read.value.sheets.map(({ rows }) => rows) : read.error;
};
const cell = (attributes: string, text: string) =>
  openDocument(
    `<table:table table:name="One"><table:table-row><table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell></table:table-row></table:table>`,
  );

describe('the sheets of a spreadsheet', () => {
  test('come from OpenDocument by name, in order', async () => {
    const file = openDocument(small + odsTable('Two', [['x']]));

    expect(await readSheets('folder/a.ods', file, limits)).toEqual({
      ok: true,
      value: {
        name: 'a.ods',
        sheets: [
          {
            name: 'One',
            rows: [
              ['Name', 'Grade'],
              ['A & B', 'Good'],
            ],
          },
          { name: 'Two', rows: [['x']] },
        ],
      },
    });
  });

  test('come from Excel', async () => {
    expect(await rowsOf('a.xlsx', workbook(sheetXml([['Name'], [43500]])))).toEqual([
      [['Name'], ['43500']],
    ]);
  });

  test.each([
    [
      'a day',
      'office:value-type="date" office:date-value="2019-02-04T00:00:00"',
      '04/02/19',
      '2019-02-04',
    ],
    ['a number', 'office:value-type="float" office:value="4500.5"', '4,500.50', '4500.5'],
    [
      'a formula, which is never worked out',
      'table:formula="of:=1+1" office:value-type="float" office:value="7"',
      '7',
      '7',
    ],
    [
      'text of several parts',
      'office:value-type="string"',
      'a<text:s text:c="2"/>b</text:p><text:p>c',
      'a  b\nc',
    ],
    [
      'a comment beside it',
      'office:value-type="string"',
      'a</text:p><office:annotation><text:p>no</text:p></office:annotation><text:p>b',
      'a\nb',
    ],
  ])('hold %s', async (_, attributes, text, expected) => {
    expect(await rowsOf('a.ods', cell(attributes, text))).toEqual([[[expected]]]);
  });

  test('hold a day that Excel shows as one', async () => {
    const styles =
      '<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>';
    const relations =
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>';
    const sheet = sheetXml([[43500]]).replace('<c r="A1">', '<c r="A1" s="1">');
    const file = workbook(sheet, {
      'xl/styles.xml': styles,
      'xl/_rels/workbook.xml.rels': relations,
    });

    expect(await rowsOf('a.xlsx', file)).toEqual([[['2019-02-04']]]);
  });

  test('are refused where Excel counts days from 1904', async () => {
    const book = workbook(sheetXml([[42038]]), {
      'xl/workbook.xml':
        '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
    });

    expect(await rowsOf('a.xlsx', book)).toBe(
      'The workbook counts its days from 1904: save it as CSV',
    );
  });

  test('hold what an Excel formula was saved with', async () => {
    const sheet = sheetXml([[1]]).replace('<v>1</v>', '<f>1+1</f><v>7</v>');

    expect(await rowsOf('a.xlsx', workbook(sheet))).toEqual([[['7']]]);
  });

  test('state a million empty rows without having them', async () => {
    const empty =
      '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';

    expect(
      await rowsOf(
        'a.ods',
        openDocument(small.replace('</table:table>', `${empty}</table:table>`)),
      ),
    ).toEqual([
      [
        ['Name', 'Grade'],
        ['A & B', 'Good'],
      ],
    ]);
  });

  test('keep their numbers where rows and cells are left out', async () => {
    const gap =
      '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row><table:table-row><table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>';

    expect(
      await rowsOf('a.ods', openDocument(small.replace('</table:table>', `${gap}</table:table>`))),
    ).toEqual([[['Name', 'Grade'], ['A & B', 'Good'], [], [], ['', '', 'x']]]);
  });

  test.each([
    ['a byte order mark', bytes('\uFEFFName,Grade\r\nA,Good\r\n')],
    ['semicolons', bytes('Name;Grade\nA;Good\n')],
    ['tabs', bytes('Name\tGrade\nA\tGood\n')],
    ['quotation marks', bytes('"Name","Grade"\n"A","Good"\n')],
  ])('come from CSV with %s', async (_, file) => {
    expect(await rowsOf('a.csv', file)).toEqual([
      [
        ['Name', 'Grade'],
        ['A', 'Good'],
      ],
    ]);
  });

  test('come from CSV as Excel saves it on an English machine', async () => {
    const file = Uint8Array.from([...bytes('It'), 0x92, ...bytes('s,Good\n')]);

    expect(await rowsOf('a.csv', file)).toEqual([[['It’s', 'Good']]]);
  });
});

const damaged = 'The file is damaged: it cannot be read as a spreadsheet';
const cutShort = 'The file is damaged or cut short';
const notOne = 'The file is not a spreadsheet. Choose an .ods, .xlsx or .csv file';

describe('a hostile or broken file', () => {
  test.each([
    ['is empty', () => new Uint8Array(), 'The file is empty'],
    ['is too large', () => new Uint8Array(5_000_001), 'The file is larger than 5 MB'],
    ['is a PDF', () => bytes('%PDF-1.7 and so on'), notOne],
    ['is a web page', () => bytes('<!doctype html><p>Sign in</p>'), notOne],
    ['is a program', () => Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0]), notOne],
    [
      'is an old workbook',
      () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]),
      'The file is an old Excel workbook or protected by a password. Save it as .xlsx',
    ],
    ['is another container', () => container({ 'word/document.xml': '<a/>', x: '1' }), notOne],
    ['is cut short', () => openDocument(small).subarray(0, 400), cutShort],
    [
      'unpacks to far more than its own size',
      () => openDocument(small, { 'Pictures/zeros.bin': '0'.repeat(70_000_000) }),
      'The file unpacks to far more than it should, so it was not opened',
    ],
    [
      'states less than it unpacks to',
      understated,
      'The file unpacks to more than it states, so it was not read',
    ],
    [
      'defines entities',
      () =>
        openDocument('', {
          'content.xml': odsContent(small).replace(
            '<office',
            '<!DOCTYPE a [<!ENTITY b "c">]><office',
          ),
        }),
      'The file defines things of its own (DOCTYPE), so it was not read',
    ],
    [
      'is encrypted',
      () => openDocument(small, { 'META-INF/manifest.xml': '<m><manifest:encryption-data/></m>' }),
      'The file is protected by a password: save it without one',
    ],
    [
      'has content that breaks off',
      () => openDocument('', { 'content.xml': odsContent(small).slice(0, -200) }),
      cutShort,
    ],
    [
      'has content that is not well formed',
      () => openDocument('<table:table table:name="a"><table:table-row></table:table>'),
      damaged,
    ],
    [
      'has too many rows',
      () =>
        openDocument(
          odsTable(
            'a',
            Array.from({ length: 60 }, () => ['x']),
          ),
        ),
      'A sheet has more than 50 rows',
    ],
    [
      'repeats a row a million times',
      () =>
        openDocument(
          small.replaceAll(
            '<table:table-row>',
            '<table:table-row table:number-rows-repeated="1000000">',
          ),
        ),
      'A sheet has more than 50 rows',
    ],
    [
      'has too many columns',
      () => openDocument(odsTable('a', [Array.from({ length: 11 }, () => 'x')])),
      'A sheet has more than 10 columns',
    ],
    ['has too many sheets', () => openDocument(small.repeat(4)), 'The file has more than 3 sheets'],
    [
      'is Excel with a row beyond the last',
      () => workbook(sheetXml([['x']]).replace('<row r="1"', '<row r="1048576"')),
      'A sheet has more than 50 rows',
    ],
    [
      'is CSV whose quotation marks do not close',
      () => bytes('Name,Grade\n"A,Good\n'),
      'The file is damaged or is not CSV near line 2: double quotes do not come in pairs',
    ],
  ])('that %s is refused in words', async (_, make, words) => {
    expect(await rowsOf('file', make())).toBe(words);
  });

  test('whose bytes changed on their way is refused, whatever they changed', async () => {
    const file = openDocument(small);
    const at = new TextDecoder('latin1').decode(file).indexOf('content.xml') + 60;
    file[at] = (file[at] ?? 0) ^ 0xff;

    expect(await rowsOf('a.ods', file)).toBe(damaged);
  });

  test('that takes too long is given up', async () => {
    const read = await readSheets('a.csv', bytes('a,b\n'), { ...limits, patience: 0 });

    expect(read).toEqual({
      ok: false,
      error: 'The file takes too long to read. Take out what is not needed, or save it as CSV',
    });
  });
});

/** An OpenDocument spreadsheet whose directory states a fraction of what its content unpacks to. */
function understated(): Uint8Array {
  const file = openDocument(small);
  const entry = new TextDecoder('latin1').decode(file).lastIndexOf('content.xml') - 46;
  new DataView(file.buffer, file.byteOffset).setUint32(entry + 24, 100, true);
  return file;
}
