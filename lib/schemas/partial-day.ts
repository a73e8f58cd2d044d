import { toIsoDate } from './inspections';

const months = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?$/i;

/**
 * A day, month or year as people write what they know of it: "2019", "February 2019", "4 February 2019",
 * "2019-02-04".
 *
 * @returns YYYY, YYYY-MM or YYYY-MM-DD, or null when it is none
 */
export function toPartialDay(text: string): string | null {
  const parts = text.trim().split(/[\s/.-]+/);
  const [first = '', second = '', third = ''] = parts;
  if (parts.length > 3) return null;
  if (parts.length === 1) return /^(19|20)\d{2}$/.test(first) ? first : null;

  const startsWithYear = /^\d{4}$/.test(first);
  if (parts.length === 2) {
    const [month, year] = startsWithYear ? [second, first] : [first, second];
    if (!months.test(month) && !/^\d{1,2}$/.test(month)) return null;
    return toIsoDate('1', month, year)?.slice(0, 7) ?? null;
  }
  return startsWithYear ? toIsoDate(third, second, first) : toIsoDate(first, second, third);
}
