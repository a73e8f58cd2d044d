const months = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
] as const;

/** 1 to 12 for a month in full or by three letters or four; undefined for anything else. */
export function monthNumber(word: string): number | undefined {
  const plain = word.toLowerCase();
  const index = months.findIndex((month) => plain.startsWith(month));
  const full = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
  if (index < 0) return undefined;

  const name = full.format(new Date(Date.UTC(2020, index, 1))).toLowerCase();
  return plain.length <= 4 || plain === name ? index + 1 : undefined;
}

/** What a cell of a date column says. */
export type DayCell =
  | { kind: 'day'; day: string }
  | { kind: 'none' }
  | { kind: 'notYet' }
  | { kind: 'unread' };

const unread = { kind: 'unread' } as const;

/** Spreadsheets count days from here; 1900 was no leap year, which they ignore. */
const dayZero = Date.UTC(1899, 11, 30);
const dayInMilliseconds = 86_400_000;
/** 2012 to 2063: any other number in a date column is no day of an inspection. */
const serials = { first: 41_000, last: 60_000 } as const;

/**
 * Reads a day in any form that published tables use: 2019-02-04, 04/02/2019, 4 February 2019, 04-Feb-19 or a
 * spreadsheet's day number. Slashes are day first, as in every table of Ofsted's.
 */
export function readDay(cell: string): DayCell {
  const text = cell.trim();
  if (text === '' || /^(?:[-–—.]|n\/?a|not applicable|\[?z\]?)$/i.test(text))
    return { kind: 'none' };
  if (
    /^(?:not (?:yet )?(?:inspected|published)|no inspection|tbc|to be (?:confirmed|published))/i.test(
      text,
    )
  )
    return { kind: 'notYet' };

  const iso = /^(\d{4})[-/](\d{2})[-/](\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashes = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?: 00:00(?::00)?)?$/.exec(text);
  if (slashes) return dayOf(yearOf(slashes[3]), Number(slashes[2]), Number(slashes[1]));
  const words =
    /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})[ ,-]+(\d{4}|\d{2})$/i.exec(text);
  if (words) return dayOf(yearOf(words[3]), monthNumber(words[2] ?? '') ?? 0, Number(words[1]));
  if (/^\d{5}(?:\.0+)?$/.test(text)) return fromSerial(Number(text));
  return unread;
}

/** Whether a day is written with the month first, which no day-first reading can make sense of. */
export function isMonthFirst(cell: string): boolean {
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})\b/.exec(cell.trim());
  return found !== null && Number(found[1]) <= 12 && Number(found[2]) > 12;
}

/** Whether the order of day and month cannot be seen from the cell itself. */
export function hasNumericOrder(cell: string): boolean {
  return /^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})\b/.test(cell.trim());
}

function yearOf(digits = ''): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function fromSerial(serial: number): DayCell {
  if (serial < serials.first || serial > serials.last) return unread;
  const date = new Date(dayZero + serial * dayInMilliseconds);
  return { kind: 'day', day: date.toISOString().slice(0, 10) };
}

function dayOf(year: number, month: number, day: number): DayCell {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const sensible = year >= 2000 && year <= 2100 && month >= 1;
  return exists && sensible ? { kind: 'day', day: date.toISOString().slice(0, 10) } : unread;
}
