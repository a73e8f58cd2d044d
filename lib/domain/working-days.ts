import { bankHolidays, firstHolidayYear, lastHolidayYear } from './bank-holidays';

const dayLength = 24 * 60 * 60 * 1_000;

/** Working days the council has to draw up its action plan, from the publication of the report. */
export const actionPlanWorkingDays = 70;
/** Working days for the draft, and for the final plan, that answers an area for priority action. */
export const priorityActionDraftWorkingDays = 20;
export const priorityActionPlanWorkingDays = 70;

/**
 * Whether people work in England on this day: not at weekends, not on bank holidays.
 *
 * @param day YYYY-MM-DD
 * @throws RangeError outside the years whose bank holidays are known
 */
export function isWorkingDay(day: string): boolean {
  const date = toDate(day);
  const weekday = date.getUTCDay();

  return weekday !== 0 && weekday !== 6 && !holidaysOf(date).includes(day.slice(5));
}

/**
 * The day so many working days after another. Counting begins on the next day, so a report of 9 May 2023 asks for
 * its action plan, 70 working days later, by 16 August 2023.
 *
 * @param day YYYY-MM-DD
 */
export function addWorkingDays(day: string, count: number): string {
  if (!Number.isInteger(count) || count < 0) throw new RangeError('A whole number of working days');

  let at = toDate(day);
  let left = count;
  while (left > 0) {
    at = new Date(at.getTime() + dayLength);
    if (isWorkingDay(toDay(at))) left -= 1;
  }
  return toDay(at);
}

/**
 * The last working day within so many days of another, Saturdays, Sundays and bank holidays among them.
 *
 * @param day YYYY-MM-DD
 */
export function lastWorkingDayBy(day: string, days: number): string {
  let at = toDate(day).getTime() + days * dayLength;
  while (!isWorkingDay(toDay(new Date(at)))) at -= dayLength;
  return toDay(new Date(at));
}

/** Working days after the first day, up to and including the last; negative where the last comes first. */
export function workingDaysBetween(first: string, last: string): number {
  if (last < first) return -workingDaysBetween(last, first);

  let count = 0;
  for (let at = toDate(first); toDay(at) < last; ) {
    at = new Date(at.getTime() + dayLength);
    if (isWorkingDay(toDay(at))) count += 1;
  }
  return count;
}

function holidaysOf(date: Date): readonly string[] {
  const holidays = bankHolidays[date.getUTCFullYear()];
  if (!holidays) {
    throw new RangeError(
      `Bank holidays are known from ${firstHolidayYear} to ${lastHolidayYear}, not of ${date.getUTCFullYear()}`,
    );
  }
  return holidays;
}

function toDate(day: string): Date {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) throw new RangeError(`${day} is not a day`);
  return date;
}

function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
