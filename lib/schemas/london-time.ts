/**
 * A time of day as people write it: 9:30, 09.30, 9:30am, 5pm, 17:00.
 *
 * @returns HH:MM on the 24-hour clock, or null when it is no time
 */
export function toTime(text: string): string | null {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap])?\.?m?\.?$/i.exec(text.trim());
  if (!match) return null;

  const [, hourText = '', minuteText, half] = match;
  if (minuteText === undefined && half === undefined) return null;
  const minute = Number(minuteText ?? 0);
  let hour = Number(hourText);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (hour > 23 || minute > 59) return null;

  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

const wallClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/**
 * The instant at which clocks in England show this day (YYYY-MM-DD) and time (HH:MM). An hour that the clocks skip
 * in spring is the one after it; of an hour they repeat in autumn it is the first.
 */
export function londonInstant(day: string, time: string): Date {
  const asUtc = new Date(`${day}T${time}:00Z`).getTime();
  const summer = new Date(asUtc - 3_600_000);

  return shownIn(summer) === `${day}T${time}` ? summer : new Date(asUtc);
}

function shownIn(instant: Date): string {
  const parts = new Map(wallClock.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';

  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}
