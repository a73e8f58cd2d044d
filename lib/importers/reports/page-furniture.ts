import type { ReportLine, ReportSource, SourceLine } from './source';
import { fold, squeeze } from './words';

/** How many lines from the top and from the foot of a page may be header or footer. */
const margin = 4;

/** The title itself stands among the first lines of the first page. */
const frontLines = 12;

/**
 * The lines of a report in reading order without what stands around its text: headers and footers
 * (lines that come back from page to page but for their figures), page numbers and footnotes.
 *
 * A text without page breaks keeps its running title in between; a line that says no more than the
 * title again, or the dates and a page number, goes out wherever it stands.
 */
export function bodyLines({ pages }: ReportSource): ReportLine[] {
  const running = runningLines(pages.map(({ lines }) => lines));
  const size = usualSize(pages.flatMap(({ lines }) => lines));

  return pages.flatMap(({ lines }, index) => {
    const kept = lines.flatMap((line, at) => {
      if (isEdge(at, lines) && running.has(shape(line.text))) return [];
      if ((index > 0 || at > frontLines) && isRunningTitle(line.text)) return [];
      if (pages.length === 1 && at > frontLines && isRunningDays(line.text)) return [];
      return [{ ...line, page: index + 1 }];
    });
    const text = withoutFootnotes(withoutEndNumbers(kept, pages.length), size);
    return text.filter((line, at) => !isEdge(at, text) || !isPageNumber(line.text, pages.length));
  });
}

/** The lines at the edges of pages that come back on at least three pages and on two fifths of them. */
function runningLines(pages: readonly (readonly SourceLine[])[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const lines of pages) {
    const edges = new Set(
      lines.filter((_, at) => isEdge(at, lines)).map(({ text }) => shape(text)),
    );
    for (const edge of edges) seen.set(edge, (seen.get(edge) ?? 0) + 1);
  }
  const least = Math.max(3, Math.ceil(0.4 * pages.length));
  return new Set(
    [...seen].flatMap(([line, count]) =>
      count >= least && line.length > 11 && !opensItem.test(line) ? [line] : [],
    ),
  );
}

/** What comes back word for word at the edges of at least three pages and of two fifths of them, without page numbers. */
export function runningTexts({ pages }: ReportSource): string[] {
  const seen = new Map<string, number>();
  for (const { lines } of pages) {
    const edges = new Set(
      lines
        .filter((_, at) => isEdge(at, lines))
        .map(({ text }) => squeeze(text).replace(/(?<=[\p{L}’')]|\b\d{4})\s+\d{1,3}$/u, '')),
    );
    for (const edge of edges) seen.set(edge, (seen.get(edge) ?? 0) + 1);
  }
  const least = Math.max(3, Math.ceil(0.4 * pages.length));
  return [...seen].flatMap(([text, count]) => (count >= least ? [text] : []));
}

/** A numbered paragraph or a bullet is never a header, however often the like of it comes back. */
const opensItem = /^(?:#\.|[^\w('"#])/;

function isEdge(at: number, lines: readonly unknown[]): boolean {
  return at < margin || at >= lines.length - margin;
}

function shape(text: string): string {
  return fold(text).replace(/\d+/g, '#');
}

function isPageNumber(text: string, pages: number): boolean {
  const number = /^(?:page )?(\d{1,3})(?: of \d{1,3})?$/.exec(fold(text))?.[1];
  return number !== undefined && Number(number) <= pages + 5;
}

/** Page numbers that stand first or last on a page. */
function withoutEndNumbers(lines: readonly ReportLine[], pages: number): readonly ReportLine[] {
  const first = lines.findIndex(({ text }) => !isPageNumber(text, pages));
  const last = lines.findLastIndex(({ text }) => !isPageNumber(text, pages));
  return first === -1 ? [] : lines.slice(first, last + 1);
}

/** The title of a report once more, as its pages carry it. */
function isRunningTitle(text: string): boolean {
  return /^inspection of .{3,60} (?:local authority )?children's services(?: \d{1,3})?$/.test(
    fold(text),
  );
}

/** The days of the inspection with a page number, which text without page breaks keeps in between. */
function isRunningDays(text: string): boolean {
  return /^\d{1,2}(?: [a-z]+)?(?: 20\d\d)? (?:to|-) \d{1,2} [a-z]+ 20\d\d \d{1,3}$/.test(
    fold(text),
  );
}

/** The height most letters are printed in, or undefined where it is not known. */
function usualSize(lines: readonly SourceLine[]): number | undefined {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    if (size === undefined) continue;
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].toSorted((one, other) => other[1] - one[1])[0]?.[0];
}

/** Footnotes stand last on a page: in smaller letters, or behind a bare number that starts a sentence. */
function withoutFootnotes(lines: readonly ReportLine[], usual: number | undefined): ReportLine[] {
  if (usual !== undefined) {
    let end = lines.length;
    while (end > 0 && (lines[end - 1]?.size ?? usual) < 0.87 * usual) end -= 1;
    // A whole page in small letters is no footnote, nor is a numbered paragraph.
    const isText = end === 0 || lines.slice(end).some(({ text }) => /^\s*\d{1,3}\.\s/.test(text));
    return isText ? [...lines] : lines.slice(0, end);
  }
  const from = lines.findIndex(
    ({ text }, at) =>
      at >= 3 &&
      lines.length - at <= 8 &&
      // The figure stands before its note or on a line of its own; inside a sentence it only leads there.
      /^\s*\d{1,2}\s*[A-Z][a-z]/.test(
        /[a-z]/.test(text) ? text : `${text} ${lines[at + 1]?.text}`,
      ) &&
      squeeze(`${text} ${/[a-z]/.test(text) ? '' : (lines[at + 1]?.text ?? '')}`).length > 30 &&
      /(?:national framework|guidance|ofsted produces this report|this section of the report|description of what|https?:|www\.|\bact \d{4}|regulations|these are|defined as)/i.test(
        squeeze(
          lines
            .slice(at)
            .map((line) => line.text)
            .join(' '),
        ),
      ),
  );
  return from === -1 ? [...lines] : lines.slice(0, from);
}
