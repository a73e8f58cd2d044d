import { strToU8, type Zippable, zipSync } from 'fflate';

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

function inXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function columnName(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : `${columnName(Math.floor(index / 26) - 1)}${columnName(index % 26)}`;
}

/** The XML of a sheet whose cells are text, or numbers where they are given as such. */
export function sheetXml(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, column) => {
      const place = `${columnName(column)}${row + 1}`;
      return typeof cell === 'number'
        ? `<c r="${place}"><v>${cell}</v></c>`
        : `<c r="${place}" t="inlineStr"><is><t>${inXml(cell)}</t></is></c>`;
    });
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  return `${xml}<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** A small Excel workbook of one sheet, with parts added or put in the place of its own. */
export function workbook(sheet: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': `${xml}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Notes" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
    ...parts,
  };
  return container(files);
}

/** Files in a ZIP container. */
export function container(files: Readonly<Record<string, string>>): Uint8Array {
  const packed: Zippable = {};
  for (const [name, content] of Object.entries(files)) packed[name] = strToU8(content);
  return zipSync(packed, { level: 9 });
}

const odsNames = [
  ['office', 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'],
  ['table', 'urn:oasis:names:tc:opendocument:xmlns:table:1.0'],
  ['text', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
] as const;

/** The content of an OpenDocument spreadsheet around tables that are given as XML. */
export function odsContent(tables: string): string {
  const names = odsNames.map(([name, address]) => `xmlns:${name}="${address}"`).join(' ');
  return `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${names}><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
}

/** A table of an OpenDocument spreadsheet whose cells are text. */
export function odsTable(name: string, rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => {
    const written = cells.map((cell) =>
      cell === ''
        ? '<table:table-cell/>'
        : `<table:table-cell office:value-type="string"><text:p>${inXml(cell)}</text:p></table:table-cell>`,
    );
    return `<table:table-row>${written.join('')}</table:table-row>`;
  });
  return `<table:table table:name="${name}">${lines.join('')}</table:table>`;
}

/** A small OpenDocument spreadsheet, with parts added or put in the place of its own. */
export function openDocument(
  tables: string,
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  return container({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': odsContent(tables),
    'META-INF/manifest.xml': '<manifest:manifest/>',
    ...parts,
  });
}
