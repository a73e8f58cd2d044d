import { runningTexts } from './page-furniture';
import type { ReportSource } from './source';
import { fold, squeeze } from './words';

/** Says so where a file holds the title page of a second inspection. A title that runs along the pages is none. */
export function secondTitle(source: ReportSource): string | null {
  const running = new Set(runningTexts(source).map(fold));
  const titles = source.pages.flatMap(({ lines }, index) => {
    const opening = lines
      .slice(0, 20)
      .map(({ text }) => fold(text))
      .filter((line) => index === 0 || !running.has(withoutNumber(line)));
    const titled = opening.some((line) => /^(?:re-?)?inspection of\b/.test(line));
    const dated = opening.some((line) => /^inspection dates?\b/.test(line));
    return titled && dated ? [index + 1] : [];
  });
  return titles.length > 1
    ? `The file holds a second inspection from page ${titles[1]}: save each in a file of its own`
    : null;
}

function withoutNumber(line: string): string {
  return squeeze(line).replace(/ \d{1,3}$/, '');
}
