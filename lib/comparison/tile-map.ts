import type { AsAt } from '@/lib/domain/as-at';
import type { RegionChoice } from '@/lib/domain/local-authorities';
import type { FilterableJudgement } from '@/lib/domain/national-list';
import type { OutcomeKind } from '@/lib/domain/national-picture';
import type {
  PublishedInspection,
  PublishedRecord,
  RecordedAuthority,
} from '@/lib/domain/published-record';
import { existedOn, standingInspection } from './as-at';
import { outcomeKind } from './distribution';
import { inRegion } from './national-picture';

/** One authority on the map or beside it. */
export type MapPlace = {
  authority: RecordedAuthority;
  /** `notThere` where the authority did not exist that day. */
  kind: OutcomeKind | 'notThere';
  inspection: PublishedInspection | null;
};

export type Tile = MapPlace & { row: number; column: number };

export type TileMap = {
  /** From the top, each row from the left. One for each authority of today. */
  tiles: readonly Tile[];
  /** Authorities that existed that day and have no tile today, by name. */
  beside: readonly MapPlace[];
};

/** How each authority stands on the map of equal tiles, on a day. */
export function buildTileMap(
  record: PublishedRecord,
  { judgement, region }: { judgement: FilterableJudgement; region: RegionChoice | null },
  asAt: AsAt,
): TileMap {
  const places = inRegion(record, region).map((authority): MapPlace => {
    const there = existedOn(authority, asAt.day);
    const inspection = there ? standingInspection(authority, asAt) : null;

    return { authority, inspection, kind: there ? outcomeKind(inspection, judgement) : 'notThere' };
  });

  return {
    tiles: places
      .flatMap((place) => (place.authority.tile ? [{ ...place, ...place.authority.tile }] : []))
      .toSorted((a, b) => a.row - b.row || a.column - b.column),
    beside: places.filter(({ authority, kind }) => !authority.tile && kind !== 'notThere'),
  };
}
