import type { Grade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type {
  PublishedInspection,
  PublishedRecord,
  RecordedAuthority,
} from '@/lib/domain/published-record';

/** How a time of inadequate ended, or that it goes on. */
export type SpellEnd =
  | { kind: 'better'; day: string; inspection: PublishedInspection; grade: Grade }
  /** A later inspection gave no such judgement, so nothing says that it is over. */
  | { kind: 'noSuchJudgement'; day: string; inspection: PublishedInspection }
  | { kind: 'abolished'; day: string }
  | { kind: 'goesOn' };

/** A time in which the newest published grade was inadequate. */
export type Spell = {
  authority: RecordedAuthority;
  /** The day the first report of it came out. */
  from: string;
  first: PublishedInspection;
  /** The inspections that said so, oldest first. */
  inspections: readonly PublishedInspection[];
  end: SpellEnd;
  /** Days from the first report to the end, or to the day asked about. */
  days: number;
};

/**
 * Every time in which an authority’s newest published grade for a judgement was inadequate.
 *
 * It runs from the publication of the report that first said so to the publication of the next full inspection that
 * gave another grade, across framework versions. Visits change no grade. It ends with the authority: nothing passes
 * to a successor. What came before November 2013 is not in the record.
 */
export function spellsInadequate(
  record: PublishedRecord,
  area: JudgementArea,
  until: string,
): Spell[] {
  return record
    .flatMap((authority) => spellsOf(authority, area, until))
    .toSorted((a, b) => b.days - a.days || a.authority.name.localeCompare(b.authority.name));
}

function spellsOf(authority: RecordedAuthority, area: JudgementArea, until: string): Spell[] {
  const published = authority.inspections
    .filter(({ publishedOn }) => publishedOn !== null && publishedOn <= until)
    .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  const spells: Spell[] = [];
  let during: PublishedInspection[] = [];

  for (const inspection of published) {
    const outcome = inspection.judgements[area];
    if (outcome === 'inadequate') during.push(inspection);
    else if (outcome !== 'notJudged') {
      spells.push(...spellOf(authority, during, endBy(inspection, outcome), until));
      during = [];
    }
  }
  return [...spells, ...spellOf(authority, during, lastEnd(authority, until), until)];
}

function spellOf(
  authority: RecordedAuthority,
  inspections: readonly PublishedInspection[],
  end: SpellEnd,
  until: string,
): Spell[] {
  const [first] = inspections;
  if (!first) return [];

  const from = dayOf(first);
  const days = daysBetween(from, end.kind === 'goesOn' ? until : end.day);
  return [{ authority, from, first, inspections, end, days }];
}

function endBy(inspection: PublishedInspection, outcome: Grade | undefined): SpellEnd {
  const day = dayOf(inspection);
  return outcome
    ? { kind: 'better', day, inspection, grade: outcome }
    : { kind: 'noSuchJudgement', day, inspection };
}

function lastEnd({ abolishedOn }: RecordedAuthority, until: string): SpellEnd {
  return abolishedOn !== null && abolishedOn <= until
    ? { kind: 'abolished', day: abolishedOn }
    : { kind: 'goesOn' };
}

const dayOf = ({ publishedOn }: PublishedInspection) => publishedOn ?? '';

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
