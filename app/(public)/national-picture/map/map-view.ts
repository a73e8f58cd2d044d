import { readPictureView } from '@/app/(public)/national-picture/picture-view';
import { standingsAt } from '@/lib/comparison/as-at';
import { distributionOf, populationYear } from '@/lib/comparison/distribution';
import { inRegion } from '@/lib/comparison/national-picture';
import { buildTileMap } from '@/lib/comparison/tile-map';
import type { RawParams } from '@/lib/schemas/address-words';

/** The map as an address asks for it: for the page and for its files, so that they cannot differ. */
export async function readMapView(raw: RawParams) {
  const view = await readPictureView(raw);
  const { record, search, asAt } = view;
  const { tiles, beside } = buildTileMap(record, search, asAt);

  return {
    ...view,
    tiles,
    beside,
    /** On the map or beside it, by name. */
    places: [...tiles, ...beside].toSorted((a, b) =>
      a.authority.name.localeCompare(b.authority.name, 'en-GB'),
    ),
    now: distributionOf(
      standingsAt(inRegion(record, search.region), asAt),
      search.judgement,
      populationYear(record, asAt.day),
    ),
  };
}

export type MapView = Awaited<ReturnType<typeof readMapView>>;
