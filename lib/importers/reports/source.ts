/** A line of a report as it was extracted, top to bottom. */
export type SourceLine = {
  /** As printed; three spaces or more between the cells of a table row. */
  text: string;
  /** Height of the letters in points, where the source knows it. */
  size?: number;
  /** How far from the left its first letter stands: points in a PDF, spaces in a text. */
  indent: number;
  /** Whether white space of more than a line spacing stands above it. */
  gap: boolean;
};

export type SourcePage = { lines: readonly SourceLine[] };

/** A report in pages and lines, whether it came as PDF or as text. */
export type ReportSource = { pages: readonly SourcePage[] };

/** A line with its place, after headers, footers and footnotes have been taken out. */
export type ReportLine = SourceLine & { page: number };

/** The most lines of one report, and the most letters of one line, that are read. */
export const sourceLimits = { pages: 200, lines: 10_000, lineLength: 10_000 } as const;

/** Pages of a text extraction: a form feed ends a page, an empty line is a gap. */
export function sourceOfText(text: string): ReportSource {
  return { pages: text.split('\f').map((page) => ({ lines: linesOf(page) })) };
}

function linesOf(page: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let gap = false;
  for (const text of page.split(/\r\n|[\n\r\v\u2028\u2029]/)) {
    if (text.trim() === '') {
      gap = true;
      continue;
    }
    lines.push({ text, gap, indent: text.length - text.trimStart().length });
    gap = false;
  }
  return lines;
}
