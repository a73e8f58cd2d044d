import { listRoute, preflight } from '@/app/api/v1/answer';
import { asAtOf, toAuthorityRow } from '@/app/api/v1/rows';
import { standingsAt } from '@/lib/comparison/as-at';
import { outcomeKind } from '@/lib/comparison/distribution';
import { readPublishedRecord } from '@/lib/queries/published-record';
import { apiOperations } from '@/lib/schemas/api/operations';

export const OPTIONS = preflight;

/** The national list of a day. */
export const GET = listRoute(apiOperations.listLocalAuthorities, async ({ query }) => {
  const asAt = asAtOf(query);
  const { region, ofstedRegion, type, framework, area, outcome } = query;

  return standingsAt(await readPublishedRecord(), asAt)
    .filter(
      ({ authority, inspection }) =>
        (region === undefined || authority.region === region) &&
        (ofstedRegion === undefined || authority.ofstedRegion === ofstedRegion) &&
        (type === undefined || authority.type === type) &&
        (framework === undefined || inspection?.framework === framework) &&
        (area === undefined || outcomeKind(inspection, area) === outcome),
    )
    .map((standing) => toAuthorityRow(standing, asAt.day));
});
