import 'server-only';

/** Now. Tests may hold the clock still with FIXED_NOW, an ISO instant. */
export function now(): Date {
  const fixed = process.env.FIXED_NOW;
  return fixed ? new Date(fixed) : new Date();
}

const londonDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
});

/** Today's date in England, as YYYY-MM-DD. */
export function today(): string {
  return londonDay.format(now());
}

/** The date in England at an instant, as YYYY-MM-DD. */
export function dayOf(instant: Date): string {
  return londonDay.format(instant);
}
