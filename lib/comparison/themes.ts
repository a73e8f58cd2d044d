import { frameworkKeys } from '@/lib/domain/frameworks';
import type { ImprovementItem } from '@/lib/domain/improvement-items';
import type { Criterion } from '@/lib/frameworks/framework';
import { frameworkFor } from '@/lib/frameworks/index';

/** How often reports and letters ask for one criterion to be better. */
export type ThemeCount = {
  criterion: Criterion;
  items: readonly ImprovementItem[];
  /** Different reports and letters, and different authorities, among them. */
  documents: number;
  authorities: number;
  /** Items by the calendar year in which the inspection or visit began. */
  byYear: Readonly<Record<string, number>>;
};

/** A criterion that three or more inspections or visits of one authority asked to be better. */
export type RepeatedConcern = {
  laCode: string;
  laName: string;
  criterion: Criterion;
  /** The inspections and visits that named it, oldest first, each with its items. */
  events: readonly { eventId: string; items: readonly ImprovementItem[] }[];
};

/** How many inspections or visits have to name a criterion before it counts as repeated. */
export const repeatsFrom = 3;

/** Every criterion that is named, most often first. An item with several criteria counts under each of them. */
export function countThemes(items: readonly ImprovementItem[]): ThemeCount[] {
  return knownCriteria()
    .flatMap((criterion) => {
      const named = items.filter(({ criteria }) => criteria.includes(criterion.id));
      return named.length > 0 ? [countOf(criterion, named)] : [];
    })
    .toSorted((a, b) => b.items.length - a.items.length || b.documents - a.documents);
}

/** Criteria that an authority was asked to improve in three or more of its inspections and visits. */
export function repeatedConcerns(items: readonly ImprovementItem[]): RepeatedConcern[] {
  const criteria = knownCriteria();

  return distinct(items.map(({ laCode }) => laCode))
    .flatMap((laCode) =>
      criteria.flatMap((criterion) => {
        const named = items.filter(
          (item) => item.laCode === laCode && item.criteria.includes(criterion.id),
        );
        const [one] = named;
        const events = eventsOf(named);
        if (!one || events.length < repeatsFrom) return [];

        return [{ laCode: one.laCode, laName: one.laName, criterion, events }];
      }),
    )
    .toSorted((a, b) => b.events.length - a.events.length || a.laName.localeCompare(b.laName));
}

/** Items that no criterion has been given to: they are counted and not hidden. */
export function uncodedItems(items: readonly ImprovementItem[]): ImprovementItem[] {
  return items.filter(({ criteria }) => criteria.length === 0);
}

/** On how much counts by criterion rest: what is held, and what of it a person has said what it is about. */
export type ThemeBasis = {
  items: number;
  documents: number;
  authorities: number;
  tied: { items: number; documents: number };
};

export function basisOf(items: readonly ImprovementItem[]): ThemeBasis {
  const tied = items.filter(({ criteria }) => criteria.length > 0);
  const documentsOf = (some: readonly ImprovementItem[]) =>
    distinct(some.map(({ eventId }) => eventId)).length;

  return {
    items: items.length,
    documents: documentsOf(items),
    authorities: distinct(items.map(({ laCode }) => laCode)).length,
    tied: { items: tied.length, documents: documentsOf(tied) },
  };
}

/** A criterion of any framework by its id, or null where there is none. */
export function criterionById(id: string): Criterion | null {
  return knownCriteria().find((criterion) => criterion.id === id) ?? null;
}

function countOf(criterion: Criterion, items: readonly ImprovementItem[]): ThemeCount {
  const years = items.map(({ day }) => day.slice(0, 4));
  return {
    criterion,
    items,
    documents: distinct(items.map(({ eventId }) => eventId)).length,
    authorities: distinct(items.map(({ laCode }) => laCode)).length,
    byYear: Object.fromEntries(
      distinct(years)
        .toSorted()
        .map((year) => [year, years.filter((y) => y === year).length]),
    ),
  };
}

function eventsOf(items: readonly ImprovementItem[]) {
  return distinct(items.map(({ eventId }) => eventId))
    .map((eventId) => ({ eventId, items: items.filter((item) => item.eventId === eventId) }))
    .toSorted((a, b) => (a.items[0]?.day ?? '').localeCompare(b.items[0]?.day ?? ''));
}

/** Every criterion of any framework, each once, in the order of the newest report. */
function knownCriteria(): Criterion[] {
  const all = frameworkKeys
    .toReversed()
    .flatMap((key) => frameworkFor(key).judgements)
    .flatMap(({ criteria }) => criteria);
  return [...new Map(all.map((criterion) => [criterion.id, criterion])).values()];
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
