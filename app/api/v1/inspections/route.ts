import { listRoute, preflight } from '@/app/api/v1/answer';
import { cameTo, isAskedFor, listedInspections, toInspectionRow } from '@/app/api/v1/rows';
import { readPublishedRecord } from '@/lib/queries/published-record';
import { apiOperations } from '@/lib/schemas/api/operations';

export const OPTIONS = preflight;

/** Published inspections, or those whose grades stood on a day. */
export const GET = listRoute(apiOperations.listInspections, async ({ query }) =>
  listedInspections(await readPublishedRecord(), query)
    .filter((listed) => isAskedFor(listed, query))
    .filter(({ inspection }) => cameTo(inspection, query.area, query.outcome))
    .map(toInspectionRow),
);
