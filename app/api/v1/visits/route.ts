import { listRoute, preflight } from '@/app/api/v1/answer';
import { listAllVisits } from '@/lib/queries/visits';
import { apiOperations } from '@/lib/schemas/api/operations';

export const OPTIONS = preflight;

/** Published visits. */
export const GET = listRoute(apiOperations.listVisits, async ({ query }) => {
  const { items, total } = await listAllVisits(query, query);

  return {
    total,
    items: items.map(({ laCode, laName, type, startedOn, endedOn, publishedOn, theme }) => ({
      laCode,
      laName,
      type,
      startedOn,
      endedOn,
      publishedOn,
      theme,
    })),
  };
});
