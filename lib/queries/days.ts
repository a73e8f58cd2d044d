import 'server-only';

/** A database date as YYYY-MM-DD. */
export function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

export function toDayOrNull(date: Date | null): string | null {
  return date && toDay(date);
}

/** A day as the database client wants it: midnight UTC. */
export function fromDay(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
