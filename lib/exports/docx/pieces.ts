import {
  Bookmark,
  ExternalHyperlink,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { cleanText } from '@/lib/exports/clean-text';
import { rule } from './report-styles';

export function title(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.TITLE, children: runs(text) });
}

export function heading(text: string, level: 1 | 2 = 1): Paragraph {
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    children: runs(text),
  });
}

export function paragraph(
  text: string | readonly ParagraphChild[],
  style?: 'Note' | 'NoteBelow' | 'Subtitle',
): Paragraph {
  return new Paragraph({ style, children: typeof text === 'string' ? runs(text) : [...text] });
}

/** A paragraph under its number in the report. The number is text, so that it can be quoted and never shifts. */
export function numbered(
  number: number,
  anchor: string,
  text: string,
  keepNext: boolean,
): Paragraph {
  return new Paragraph({
    style: 'Numbered',
    keepNext,
    spacing: keepNext ? { after: 40 } : {},
    children: [
      new Bookmark({ id: anchor, children: [new TextRun({ text: `${number}.`, bold: true })] }),
      new TextRun({ text: '\t' }),
      ...runs(text),
    ],
  });
}

export function bullet(text: string | readonly ParagraphChild[]): Paragraph {
  const children = typeof text === 'string' ? runs(text) : [...text];
  return new Paragraph({ bullet: { level: 0 }, children });
}

/** A fact with its name before it. */
export function fact(name: string, value: string | ParagraphChild): Paragraph {
  return new Paragraph({
    spacing: { after: 40 },
    children: [
      new TextRun({ text: `${name}: `, bold: true }),
      ...(typeof value === 'string' ? runs(value) : [value]),
    ],
  });
}

export function link(text: string, address: string): ParagraphChild {
  return new ExternalHyperlink({
    link: address,
    children: [new TextRun({ text: cleanText(text), style: 'Hyperlink' })],
  });
}

/**
 * A table with a header row that repeats on each page, and the first cell of each row as its heading.
 *
 * @param widths of the columns, in hundredths of the width of the page
 */
export function table(
  heads: readonly string[],
  rows: readonly (readonly (string | readonly ParagraphChild[])[])[],
  widths: readonly number[],
): Table {
  const none = { style: 'none' } as const;

  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    columnWidths: widths.map((width) => Math.round(width * 94)),
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    borders: {
      top: rule,
      bottom: rule,
      left: none,
      right: none,
      insideHorizontal: rule,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: heads.map((text) => tableCell(text, true)),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((text, index) => tableCell(text, index === 0)),
          }),
      ),
    ],
  });
}

function tableCell(content: string | readonly ParagraphChild[], bold: boolean): TableCell {
  const children = typeof content === 'string' ? runs(content, bold) : [...content];
  return new TableCell({ children: [new Paragraph({ style: 'Cell', children })] });
}

/** Text with the line breaks it has. */
export function runs(text: string, bold = false): TextRun[] {
  // Saying that text is not bold would undo the weight of a heading.
  const weight = bold ? { bold } : {};
  return cleanText(text)
    .split(/\r\n|\r|\n/)
    .map((line, index) => new TextRun({ text: line, ...weight, break: index === 0 ? 0 : 1 }));
}
