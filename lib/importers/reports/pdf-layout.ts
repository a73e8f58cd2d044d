import type { ReportSource, SourceLine } from './source';

/** A piece of text as a PDF places it: left end of its baseline in points from the foot of the page. */
export type PlacedText = {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of the letters in points. */
  size: number;
};

type Row = { y: number; size: number; pieces: PlacedText[] };

/** Pages of placed text as lines from top to bottom, with the cells of a table row kept apart. */
export function sourceOfPdf(pages: readonly (readonly PlacedText[])[]): ReportSource {
  return { pages: pages.map((pieces) => ({ lines: linesOfPage(pieces) })) };
}

function linesOfPage(pieces: readonly PlacedText[]): SourceLine[] {
  const lines: SourceLine[] = [];
  let above: Row | undefined;
  for (const row of rowsOf(pieces)) {
    const text = textOf(row);
    if (text.trim() === '') continue;
    const gap = above === undefined || above.y - row.y > 1.65 * Math.max(row.size, above.size);
    lines.push({ text, size: row.size, indent: leftOf(row), gap });
    above = row;
  }
  return lines;
}

function rowsOf(pieces: readonly PlacedText[]): Row[] {
  const rows: Row[] = [];
  const seen = pieces.filter(({ text, size }) => text.trim() !== '' && size > 0);
  // Large letters first, so that raised figures find the line they belong to.
  for (const piece of seen.toSorted((one, other) => other.size - one.size)) {
    const row = rows.find((candidate) => belongs(piece, candidate));
    if (row) row.pieces.push(piece);
    else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows.toSorted((one, other) => other.y - one.y);
}

function belongs(piece: PlacedText, row: Row): boolean {
  const raised = piece.y - row.y;
  if (piece.size > 0.8 * row.size) return Math.abs(raised) < 0.35 * row.size;
  // Smaller letters belong to a line only where they touch it.
  const touches = row.pieces.some(
    (other) =>
      piece.x < other.x + other.width + row.size && piece.x + piece.width > other.x - row.size,
  );
  return touches && raised > -0.25 * row.size && raised < 0.65 * row.size;
}

function leftOf({ pieces }: Row): number {
  return Math.round(Math.min(...pieces.map(({ x }) => x)));
}

function textOf(row: Row): string {
  let text = '';
  let end: number | undefined;
  for (const piece of row.pieces.toSorted((one, other) => one.x - other.x)) {
    if (isNoteMark(piece, row)) continue;
    const gap = end === undefined ? 0 : piece.x - end;
    if (gap > 1.2 * row.size) text = `${text.trimEnd()}   `;
    else if (gap > 0.15 * row.size && !text.endsWith(' ')) text += ' ';
    text += piece.text;
    end = piece.x + piece.width;
  }
  return text;
}

/** A raised figure that leads to a footnote. */
function isNoteMark(piece: PlacedText, row: Row): boolean {
  return (
    piece.size < 0.8 * row.size &&
    piece.y - row.y > 0.1 * row.size &&
    /^\s*\d{1,2}\s*$/.test(piece.text)
  );
}
