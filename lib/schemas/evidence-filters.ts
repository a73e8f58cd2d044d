import { z } from 'zod';
import { type Direction, directions } from '@/lib/domain/evidence';
import {
  type EvidenceRecord,
  type EvidenceState,
  evidenceStates,
} from '@/lib/domain/evidence-record';
import { type JudgementArea, judgementAreas } from '@/lib/domain/judgement-areas';

/** How many entries of the list one page shows. */
export const evidencePageSize = 50;

/** Addresses are typed, cut short and shared: what a filter does not know, it leaves out. */
const lenient = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

/** The filters of the evidence list, as its address holds them. */
export const evidenceFiltersSchema = z.object({
  area: lenient(z.enum(judgementAreas)),
  criterion: lenient(z.string().regex(/^[A-Z]{2}-\d{2}$/)),
  direction: lenient(z.enum(directions)),
  state: lenient(z.enum(evidenceStates)),
  page: z.coerce.number().int().min(1).catch(1),
});
export type EvidenceFilters = z.infer<typeof evidenceFiltersSchema>;

/** What an entry is filtered by; the page is only a window on the result. */
export type EvidenceFilterName = Exclude<keyof EvidenceFilters, 'page'>;

type Filtered = Pick<EvidenceRecord, 'state' | 'content'>;

/** The entries that meet every filter, in the order they came. */
export function filterEvidence<Entry extends Filtered>(
  entries: readonly Entry[],
  filters: Partial<EvidenceFilters>,
): Entry[] {
  const { area, criterion, direction, state } = filters;

  return entries.filter(
    ({ state: standing, content }) =>
      (area === undefined || content.area === area) &&
      (criterion === undefined || content.criteria.includes(criterion)) &&
      (direction === undefined || content.direction === direction) &&
      (state === undefined || standing === state),
  );
}

export type EvidenceCounts = {
  area: ReadonlyMap<JudgementArea, number>;
  criterion: ReadonlyMap<string, number>;
  direction: ReadonlyMap<Direction, number>;
  state: ReadonlyMap<EvidenceState, number>;
};

/** How many entries each answer of a filter would leave, the other filters staying as they are. */
export function countByFilter(
  entries: readonly Filtered[],
  filters: Partial<EvidenceFilters>,
): EvidenceCounts {
  const without = (name: EvidenceFilterName) =>
    filterEvidence(entries, { ...filters, [name]: undefined });

  return {
    area: tally(without('area').map(({ content }) => content.area)),
    criterion: tally(without('criterion').flatMap(({ content }) => content.criteria)),
    direction: tally(without('direction').map(({ content }) => content.direction)),
    state: tally(without('state').map(({ state }) => state)),
  };
}

function tally<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
