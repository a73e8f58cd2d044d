import { element, type Markup } from '@/lib/exports/markup';
import { maker } from '@/lib/exports/published-report';
import type { Sheet } from './sheets';

const oasis = 'urn:oasis:names:tc:opendocument:xmlns';
const namespaces = {
  'xmlns:office': `${oasis}:office:1.0`,
  'xmlns:table': `${oasis}:table:1.0`,
  'xmlns:text': `${oasis}:text:1.0`,
  'xmlns:style': `${oasis}:style:1.0`,
  'xmlns:fo': `${oasis}:xsl-fo-compatible:1.0`,
  'xmlns:meta': `${oasis}:meta:1.0`,
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'office:version': '1.3',
} as const;

export const spreadsheetType = 'application/vnd.oasis.opendocument.spreadsheet';

/** The worksheets, the styles they use and the list of tables in them. */
export function contentPart(sheets: readonly Sheet[]): string {
  return part(
    'office:document-content',
    element('office:automatic-styles', {}, columnStyles(), rowStyle(), cellStyles()),
    element(
      'office:body',
      {},
      element(
        'office:spreadsheet',
        {},
        sheets.map(({ written }) => written),
        element('table:database-ranges', {}, sheets.map(tableRange)),
      ),
    ),
  );
}

/** Marks where a sheet’s table stands and that its first row is a header, for programs that read tables aloud. */
function tableRange({ name, table }: Sheet): Markup | null {
  if (!table) return null;
  const { firstRow, rows, columns } = table;
  const cellAt = (column: number, at: number) => `${name}.${letter(column)}${at}`;
  const range = `${cellAt(0, firstRow + 1)}:${cellAt(columns - 1, firstRow + rows)}`;

  return element('table:database-range', {
    'table:name': `table_${name}`,
    'table:target-range-address': range,
    'table:contains-header': 'true',
    'table:display-filter-buttons': 'false',
  });
}

/** A, B … Z, AA, AB … */
function letter(column: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (column % 26));

  return column < 26 ? last : letter(Math.floor(column / 26) - 1) + last;
}

function columnStyles(): Markup[] {
  const widths = { narrow: '2.2cm', medium: '5cm', wide: '16cm' };
  return Object.entries(widths).map(([name, width]) =>
    element(
      'style:style',
      { 'style:name': name, 'style:family': 'table-column' },
      element('style:table-column-properties', { 'style:column-width': width }),
    ),
  );
}

function rowStyle(): Markup[] {
  return [
    element(
      'style:style',
      { 'style:name': 'row', 'style:family': 'table-row' },
      element('style:table-row-properties', { 'style:use-optimal-row-height': 'true' }),
    ),
    element(
      'style:style',
      { 'style:name': 'sheet', 'style:family': 'table', 'style:master-page-name': 'page' },
      element('style:table-properties', { 'table:display': 'true' }),
    ),
  ];
}

function cellStyles(): Markup[] {
  const bold = { 'fo:font-weight': 'bold' };
  return [
    cellStyle('text', {}, { 'fo:wrap-option': 'wrap' }),
    cellStyle('number', {}, { 'fo:wrap-option': 'wrap' }),
    // One line over the columns beside it, so that it does not stand in a narrow column word by word.
    cellStyle('line', {}, {}),
    cellStyle('head', bold, {
      'fo:wrap-option': 'wrap',
      'fo:border-bottom': '0.75pt solid #15201e',
    }),
    cellStyle('title', { ...bold, 'fo:font-size': '15pt' }, {}),
  ];
}

function cellStyle(
  name: string,
  text: Record<string, string>,
  cell: Record<string, string>,
): Markup {
  return element(
    'style:style',
    { 'style:name': name, 'style:family': 'table-cell', 'style:parent-style-name': 'Default' },
    element('style:table-cell-properties', {
      'style:vertical-align': 'top',
      'fo:padding': '0.1cm',
      ...cell,
    }),
    element('style:text-properties', text),
  );
}

/** The face of all cells, the language of the words, and paper on which every column fits. */
export function stylesPart(): string {
  return part(
    'office:document-styles',
    element(
      'office:styles',
      {},
      element(
        'style:default-style',
        { 'style:family': 'table-cell' },
        element('style:text-properties', {
          'fo:language': 'en',
          'fo:country': 'GB',
          'fo:font-family': 'Arial',
          'fo:font-size': '12pt',
        }),
      ),
      element('style:style', { 'style:name': 'Default', 'style:family': 'table-cell' }),
    ),
    element(
      'office:automatic-styles',
      {},
      element(
        'style:page-layout',
        { 'style:name': 'across' },
        element('style:page-layout-properties', {
          'fo:page-width': '29.7cm',
          'fo:page-height': '21cm',
          'style:print-orientation': 'landscape',
          'style:scale-to-X': '1',
          'style:scale-to-Y': '0',
        }),
      ),
    ),
    element(
      'office:master-styles',
      {},
      element('style:master-page', { 'style:name': 'page', 'style:page-layout-name': 'across' }),
    ),
  );
}

/** What a workbook is, for catalogues. */
export type WorkbookMeta = { title: string; description: string; at: Date };

export function metaPart({ title, description, at: made }: WorkbookMeta): string {
  const at = made.toISOString().slice(0, 19);

  return part(
    'office:document-meta',
    element(
      'office:meta',
      {},
      element('meta:generator', {}, maker),
      element('dc:title', {}, title),
      element('dc:description', {}, description),
      element('dc:creator', {}, maker),
      element('dc:language', {}, 'en-GB'),
      element('meta:creation-date', {}, at),
      element('dc:date', {}, at),
    ),
  );
}

export function manifestPart(): string {
  const namespace = `${oasis}:manifest:1.0`;
  const entry = (path: string, type: string) =>
    element('manifest:file-entry', {
      'manifest:full-path': path,
      'manifest:media-type': type,
    });

  return withDeclaration(
    element(
      'manifest:manifest',
      { 'xmlns:manifest': namespace, 'manifest:version': '1.3' },
      entry('/', spreadsheetType),
      entry('content.xml', 'text/xml'),
      entry('styles.xml', 'text/xml'),
      entry('meta.xml', 'text/xml'),
    ),
  );
}

function part(name: string, ...children: Markup[]): string {
  return withDeclaration(element(name, namespaces, children));
}

function withDeclaration({ written }: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written}`;
}
