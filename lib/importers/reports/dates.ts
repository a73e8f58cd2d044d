import { fold, oneSlipApart } from './words';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

type PartialDate = { day: number; month?: number; year?: number };

export type DateRange = {
  startedOn: string;
  endedOn: string;
  parts: number;
  /** Set where the year printed for the first day cannot be meant, and that of the last day was taken. */
  yearTaken?: true;
};

/** More days than any inspection has taken from its first to its last. */
const longestInspection = 150;

/**
 * The first and the last day of an inspection as printed: "4 to 15 February 2019", "26 February 2018 to
 * 9 March 2018", "1/06/2015 – 25/06/2015", two ranges joined by "and". A month or year printed once
 * holds for the days before it; a range over New Year keeps the old year for its first day. "4 February 2018 to
 * 15 February 2019" is a misprint for two weeks.
 *
 * @returns null where a day does not exist, no year is printed or the days run backwards
 */
export function readDateRange(printed: string): DateRange | null {
  const partial = partialDates(fold(printed.replace(/\([^)]*\)/g, ' ')));
  if (partial.length === 0 || partial.length > 8) return null;

  const days: string[] = [];
  let after: { month: number; year: number } | undefined;
  for (const date of partial.toReversed()) {
    const month = date.month ?? after?.month;
    if (month === undefined) return null;
    const turned = after !== undefined && month > after.month;
    const year = date.year ?? (after && (turned ? after.year - 1 : after.year));
    if (year === undefined) return null;
    const day = isoDay(date.day, month, year);
    if (day === null) return null;
    days.unshift(day);
    after = { month, year };
  }
  if (days.some((day, index) => index > 0 && day < (days[index - 1] ?? ''))) return null;

  const startedOn = days[0];
  const endedOn = days.at(-1);
  if (startedOn === undefined || endedOn === undefined) return null;
  const parts = Math.ceil(days.length / 2);
  if (daysBetween(startedOn, endedOn) > longestInspection && parts === 1) {
    const meant = `${endedOn.slice(0, 4)}${startedOn.slice(4)}`;
    if (meant <= endedOn && daysBetween(meant, endedOn) < 60)
      return { startedOn: meant, endedOn, parts, yearTaken: true };
  }
  return { startedOn, endedOn, parts };
}

function daysBetween(one: string, other: string): number {
  return (Date.parse(other) - Date.parse(one)) / 86_400_000;
}

/** One day as printed, or null where there is none or more than one. */
export function readDay(printed: string): string | null {
  const range = readDateRange(printed);
  return range !== null && range.startedOn === range.endedOn ? range.startedOn : null;
}

function partialDates(text: string): PartialDate[] {
  const dates: PartialDate[] = [];
  for (const token of tokensOf(text)) {
    const last = dates.at(-1);
    if (token.kind === 'day') dates.push({ day: token.value });
    else if (token.kind === 'whole') dates.push(token.value);
    else if (!last) continue;
    else if (token.kind === 'month') last.month ??= token.value;
    else last.year ??= token.value;
  }
  return dates;
}

type Token =
  | { kind: 'day' | 'month' | 'year'; value: number }
  | { kind: 'whole'; value: Required<PartialDate> };

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const whole = joinFigures(text);
  const pattern =
    /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b|(\d{4})|(\d{1,2})(?:st|nd|rd|th)?(?!\d)|([a-z]{3,9})/g;
  for (const match of whole.matchAll(pattern)) {
    const [, day, month, shortYear, year, alone, word] = match;
    if (day && month && shortYear) {
      const full = Number(shortYear) < 100 ? 2000 + Number(shortYear) : Number(shortYear);
      tokens.push({ kind: 'whole', value: { day: Number(day), month: Number(month), year: full } });
    } else if (year) tokens.push({ kind: 'year', value: Number(year) });
    else if (alone) tokens.push({ kind: 'day', value: Number(alone) });
    else if (word) {
      const month = monthOf(word);
      if (month !== undefined) tokens.push({ kind: 'month', value: month });
    }
  }
  return tokens;
}

/** Figures that an extraction pulled apart put together: "1 9 June" is one day, "February 20 19" one year. */
function joinFigures(text: string): string {
  return text
    .replace(/\b([123]) (\d)\b(?![/.]\d)/g, (pair, tens, ones) =>
      Number(tens + ones) <= 31 ? `${tens}${ones}` : pair,
    )
    .replace(/(?<=[a-z] )2 ?0 ?[12] ?\d\b(?! ?(?:to|-|and)\b)/g, (year) =>
      year.replaceAll(' ', ''),
    );
}

/** The number of a month by its name, its first three letters, or its name with one slip in it. */
function monthOf(word: string): number | undefined {
  const named = (fits: (name: string) => boolean) => {
    const at = months.findIndex(fits);
    return at === -1 ? undefined : at + 1;
  };
  if (word === 'sept') return 9;
  return (
    named((name) => name === word || (word.length === 3 && name.startsWith(word))) ??
    (word.length > 4 ? named((name) => name.length > 4 && oneSlipApart(word, name)) : undefined)
  );
}

function isoDay(day: number, month: number, year: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCDate() === day && date.getUTCMonth() === month - 1;
  return real && year >= 2005 && year <= 2100 ? date.toISOString().slice(0, 10) : null;
}
