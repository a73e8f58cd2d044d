import type { ReportLine } from './source';
import { joinLines, squeeze } from './words';

/** Lines of running text as paragraphs: divided where white space stands, else behind a short last line. */
export function splitProse(lines: readonly ReportLine[]): string[] {
  const width = lines.reduce((most, { text }) => Math.max(most, squeeze(text).length), 0);
  const spaced = lines.some((line, at) => at > 0 && line.gap && line.page === lines[at - 1]?.page);
  const paragraphs: string[][] = [];
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    const open = paragraphs.at(-1);
    if (!above || !open || divides(above, line, width, spaced)) paragraphs.push([line.text]);
    else open.push(line.text);
  }
  return paragraphs.map(joinLines).filter((text) => text !== '');
}

function divides(above: ReportLine, line: ReportLine, width: number, spaced: boolean): boolean {
  if (spaced && above.page === line.page) return line.gap;
  const text = squeeze(above.text);
  return /[.?!:]$/.test(text) && text.length < 0.85 * width;
}
