import type { ReportSource } from './source';
import { fold } from './words';

/** Says so where a file holds the title page of a second inspection. */
export function secondTitle({ pages }: ReportSource): string | null {
  const titles = pages.flatMap(({ lines }, index) => {
    const opening = lines.slice(0, 20).map(({ text }) => fold(text));
    const titled = opening.some((line) => /^(?:re-?)?inspection of\b/.test(line));
    const dated = opening.some((line) => /^inspection dates?\b/.test(line));
    return titled && dated ? [index + 1] : [];
  });
  return titles.length > 1
    ? `The file holds a second inspection from page ${titles[1]}: save each in a file of its own`
    : null;
}
