import { listRoute, preflight } from '@/app/api/v1/answer';
import { factsOf, isAskedFor, listedInspections } from '@/app/api/v1/rows';
import { judgementAreas } from '@/lib/domain/judgement-areas';
import { readPublishedRecord } from '@/lib/queries/published-record';
import { apiOperations } from '@/lib/schemas/api/operations';

export const OPTIONS = preflight;

/** Every judgement as a row of its own. */
export const GET = listRoute(apiOperations.listJudgements, async ({ query }) =>
  listedInspections(await readPublishedRecord(), query)
    .filter((listed) => isAskedFor(listed, query))
    .flatMap(({ authority: { laCode, name }, inspection }) =>
      judgementAreas.flatMap((area) => {
        const outcome = inspection.judgements[area];
        return outcome ? [{ laCode, laName: name, ...factsOf(inspection), area, outcome }] : [];
      }),
    )
    .filter(
      ({ area, outcome }) =>
        (query.area === undefined || area === query.area) &&
        (query.outcome === undefined || outcome === query.outcome),
    ),
);
