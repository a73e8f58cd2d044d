import { formatCount } from './numbers';

/** A date without a time of day, as `YYYY-MM-DD`. */
type IsoDate = string;

const longDate = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const longMonth = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const shortMonth = new Intl.DateTimeFormat('en-GB', {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const dayInLondon = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/London',
});
const timeInLondon = new Intl.DateTimeFormat('en-GB', {
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h12',
  timeZone: 'Europe/London',
});

/** "4 February 2019". Throws when the text is not a date. */
export function formatDate(date: IsoDate): string {
  return longDate.format(parseIsoDate(date));
}

/** "February 2019". */
export function formatMonth(date: IsoDate): string {
  return longMonth.format(parseIsoDate(date));
}

/** "Feb 2019", for axes and narrow columns. */
export function formatShortMonth(date: IsoDate): string {
  return shortMonth.format(parseIsoDate(date)).replace('Sept', 'Sep');
}

/** "4 to 15 February 2019", "28 January to 8 February 2019", "18 December 2017 to 12 January 2018". */
export function formatDateRange(from: IsoDate, to: IsoDate): string {
  if (from === to) return formatDate(from);

  const [fromYear, fromMonth] = from.split('-');
  const [toYear, toMonth] = to.split('-');
  const first = formatDate(from);
  if (fromYear !== toYear) return `${first} to ${formatDate(to)}`;

  const shown = fromMonth === toMonth ? first.split(' ').slice(0, 1) : first.split(' ').slice(0, 2);
  return `${shown.join(' ')} to ${formatDate(to)}`;
}

/** The day of an instant in England: "22 November 2026". */
export function formatDayOf(instant: Date): string {
  return dayInLondon.format(instant);
}

/** An instant as people in England read it: "22 November 2026 at 5:31am". */
export function formatInstant(instant: Date): string {
  const time = timeInLondon.format(instant).replace(/\s/g, '').toLowerCase();
  return `${dayInLondon.format(instant)} at ${time}`;
}

/** When a version was published. Where only the day is known, midnight stands for it and is left out. */
export function formatPublished(publishAt: Date): string {
  return formatInstant(publishAt).replace(/ at 12:00am$/, '');
}

/**
 * How long ago a date was, in the largest whole unit: "7 years ago", "3 months ago", "today".
 * A year is counted on the anniversary, a month on the same day of the month.
 */
export function formatAge(date: IsoDate, today: IsoDate): string {
  const days = daysBetween(date, today);
  if (days < 0) return `in ${describeSpan(today, date)}`;
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';

  return `${describeSpan(date, today)} ago`;
}

/** How far a date is from another day: "7 years before", "3 months after", "the same day". */
export function formatDistance(date: IsoDate, day: IsoDate): string {
  if (date === day) return 'the same day';

  return date < day ? `${describeSpan(date, day)} before` : `${describeSpan(day, date)} after`;
}

/** Whole days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((parseIsoDate(to).getTime() - parseIsoDate(from).getTime()) / 86_400_000);
}

function describeSpan(from: IsoDate, to: IsoDate): string {
  const months = wholeMonthsBetween(from, to);
  if (months >= 12) return formatCount(Math.floor(months / 12), 'year');
  if (months >= 1) return formatCount(months, 'month');

  return formatCount(daysBetween(from, to), 'day');
}

function wholeMonthsBetween(from: IsoDate, to: IsoDate): number {
  const first = parseIsoDate(from);
  const last = parseIsoDate(to);
  const months =
    (last.getUTCFullYear() - first.getUTCFullYear()) * 12 +
    (last.getUTCMonth() - first.getUTCMonth());

  return last.getUTCDate() < first.getUTCDate() ? months - 1 : months;
}

function parseIsoDate(date: IsoDate): Date {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : null;
  if (!parsed || Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(date)) {
    throw new Error(`"${date}" is not a date of the form YYYY-MM-DD`);
  }

  return parsed;
}
