import { elementsOf, findAll, readXml, type XmlElement } from './read-xml';
import { readZip } from './read-zip';

/** The records of a CSV text by the letter of RFC 4180. @throws where a quote stands in the wrong place */
export function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const record: string[] = [];
    for (;;) {
      const [field, next] = text[at] === '"' ? readQuoted(text, at) : readBare(text, at);
      record.push(field);
      at = next + 1;
      if (text[next] === ',') continue;
      if (text.startsWith('\r\n', next)) break;
      throw new Error(`A field ends neither with a comma nor with its line, at ${next}`);
    }
    records.push(record);
    at += 1;
  }
  return records;
}

function readQuoted(text: string, from: number): [string, number] {
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) throw new Error(`A quote is never closed, from ${from}`);
    if (text[quote + 1] !== '"') {
      return [text.slice(from + 1, quote).replaceAll('""', '"'), quote + 1];
    }
    at = quote + 2;
  }
}

function readBare(text: string, from: number): [string, number] {
  const end = text.slice(from).search(/,|\r\n/);
  const field = text.slice(from, from + end);
  if (end < 0 || field.includes('"')) throw new Error(`A field has no end, from ${from}`);
  return [field, from + end];
}

export type OdsCell = { type: string; text: string; value: string | null; formula: string | null };

/** The cells of each sheet of an OpenDocument workbook, by the name of the sheet. */
export function readOds(archive: Uint8Array): Map<string, OdsCell[][]> {
  const content = readXml(readZip(archive).get('content.xml') ?? '');

  return new Map(
    findAll(content, 'table:table').map((sheet) => [
      sheet.attributes['table:name'] ?? '',
      findAll(sheet, 'table:table-row').map((row) => elementsOf(row).map(toCell)),
    ]),
  );
}

function toCell({ attributes, ...cell }: XmlElement): OdsCell {
  return {
    type: attributes['office:value-type'] ?? '',
    text: elementsOf({ attributes, ...cell }, 'text:p')
      .map(textOf)
      .join('\n'),
    value: attributes['office:value'] ?? null,
    formula: attributes['table:formula'] ?? null,
  };
}

/** Runs of spaces and tabs are elements in OpenDocument. */
function textOf({ children }: XmlElement): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (child.name === 'text:tab') return '\t';
      if (child.name === 'text:s') return ' '.repeat(Number(child.attributes['text:c'] ?? 1));
      return textOf(child);
    })
    .join('');
}

export type DocxParagraph = { style: string | null; text: string };

/** What a Word document says: its paragraphs, those in tables left out, and its tables. */
export function readDocx(archive: Uint8Array) {
  const files = readZip(archive);
  const [body] = findAll(readXml(files.get('word/document.xml') ?? ''), 'w:body');
  if (!body) throw new Error('The document has no body');

  return {
    paragraphs: elementsOf(body, 'w:p').map(toParagraph),
    tables: elementsOf(body, 'w:tbl').map((table) =>
      elementsOf(table, 'w:tr').map((row) => ({
        header: findAll(row, 'w:tblHeader').length > 0,
        cells: elementsOf(row, 'w:tc').map((cell) =>
          elementsOf(cell, 'w:p')
            .map((paragraph) => toParagraph(paragraph).text)
            .join('\n'),
        ),
      })),
    ),
    properties: files.get('docProps/core.xml') ?? '',
    styles: files.get('word/styles.xml') ?? '',
  };
}

function toParagraph(paragraph: XmlElement): DocxParagraph {
  return {
    style: findAll(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? null,
    text: runText(paragraph),
  };
}

function runText(element: XmlElement): string {
  return elementsOf(element)
    .map((child) => {
      if (child.name === 'w:t') return child.children.join('');
      if (child.name === 'w:tab' && element.name === 'w:r') return '\t';
      if (child.name === 'w:br') return '\n';
      return runText(child);
    })
    .join('');
}
