import type { AsAt } from '@/lib/domain/as-at';
import type {
  PublishedInspection,
  PublishedRecord,
  RecordedAuthority,
} from '@/lib/domain/published-record';

/** An authority as it stood on a day: the inspection whose grades stood, or null while it had none. */
export type Standing = { authority: RecordedAuthority; inspection: PublishedInspection | null };

/** Whether an authority existed on a day. It ends the day before it was abolished. */
export function existedOn(
  { establishedOn, abolishedOn }: Pick<RecordedAuthority, 'establishedOn' | 'abolishedOn'>,
  day: string,
): boolean {
  return (
    (establishedOn === null || establishedOn <= day) && (abolishedOn === null || day < abolishedOn)
  );
}

/**
 * The inspection whose grades stood for an authority, or null where there was none yet.
 *
 * Grades stay with the authority they were given to: a new one has none of its predecessors’. Where the first day on
 * site is not known, the report is the proof that the inspection had begun by the day it came out.
 */
export function standingInspection(
  { inspections }: Pick<RecordedAuthority, 'inspections'>,
  asAt: AsAt,
): PublishedInspection | null {
  const byDay = asAt.rule === 'publication' ? publishedDay : startedDay;
  let standing: PublishedInspection | null = null;
  for (const inspection of inspections) {
    if (!counts(inspection, asAt)) continue;
    if (!standing || byDay(standing) < byDay(inspection)) standing = inspection;
  }
  return standing;
}

/** Every authority that existed on the day, by name, each exactly once. */
export function standingsAt(record: PublishedRecord, asAt: AsAt): Standing[] {
  return record
    .filter((authority) => existedOn(authority, asAt.day))
    .map((authority) => ({ authority, inspection: standingInspection(authority, asAt) }));
}

/** The day from which there is anything to show under a rule; null while nothing is published. */
export function firstDayOf(record: PublishedRecord, rule: AsAt['rule']): string | null {
  const byDay = rule === 'publication' ? publishedDay : startedDay;
  const days = record.flatMap(({ inspections }) =>
    inspections.filter(({ publishedOn }) => publishedOn).map(byDay),
  );
  return days.toSorted()[0] ?? null;
}

/** The newest day of publication in the record; null while nothing is published. */
export function lastPublication(record: PublishedRecord): string | null {
  return (
    record
      .flatMap(({ inspections }) => inspections.map(publishedDay))
      .toSorted()
      .at(-1) ?? null
  );
}

function counts(inspection: PublishedInspection, { day, rule, publishedBy }: AsAt): boolean {
  const { publishedOn } = inspection;
  if (publishedOn === null) return false;
  if (rule === 'publication') return publishedOn <= day;

  return startedDay(inspection) <= day && publishedOn <= publishedBy;
}

const publishedDay = ({ publishedOn }: PublishedInspection) => publishedOn ?? '';

const startedDay = ({ startedOn, publishedOn }: PublishedInspection) =>
  startedOn ?? publishedOn ?? '';
