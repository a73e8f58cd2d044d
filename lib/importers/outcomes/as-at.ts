import type { SpreadsheetFile } from '@/lib/domain/sheets';
import { monthNumber } from './read-day';

const stated = /\bat (?:the )?(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9}),? (\d{4})\b/gi;

/** The days that a text says something is “as at”; the last day of a month that it only names. */
export function daysIn(text: string): string[] {
  return [...text.replaceAll(/[_-]/g, ' ').matchAll(stated)].flatMap(([, day, word = '', year]) => {
    const month = monthNumber(word);
    if (month === undefined) return [];
    const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
    const date = new Date(Date.UTC(Number(year), month - 1, Number(day ?? last)));
    return date.getUTCMonth() === month - 1 ? [date.toISOString().slice(0, 10)] : [];
  });
}

/**
 * The day the tables of a file are “as at”: from the title of the file or of a sheet, the name of a sheet, or the
 * name of the file, in this order.
 *
 * @returns null where none of them says so; a warning where they disagree
 */
export function findAsAt({ name, sheets }: SpreadsheetFile): {
  asAt: string | null;
  warning: string | null;
} {
  const titles = sheets.flatMap(({ rows }) => daysIn((rows[0] ?? []).slice(0, 2).join(' ')));
  const covers = sheets
    .slice(0, 1)
    .flatMap(({ rows }) =>
      rows.slice(0, 15).flatMap((cells) => daysIn(cells.slice(0, 3).join(' '))),
    );
  const names = sheets.flatMap((sheet) => daysIn(sheet.name));
  const said = [...titles, ...names, ...daysIn(name), ...covers];
  const asAt = said[0] ?? null;

  const others = new Set([...titles, ...names, ...daysIn(name)]);
  const warning =
    others.size > 1
      ? `The file says it is as at different days: ${[...others].join(', ')}. The first is taken`
      : null;
  return { asAt, warning };
}
