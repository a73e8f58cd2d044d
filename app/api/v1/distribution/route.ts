import { listRoute, preflight } from '@/app/api/v1/answer';
import { asAtOf } from '@/app/api/v1/rows';
import { standingsAt } from '@/lib/comparison/as-at';
import { distributionOf, populationYear } from '@/lib/comparison/distribution';
import { inRegion } from '@/lib/comparison/national-picture';
import { nationalListColumns } from '@/lib/domain/national-list';
import { readPublishedRecord } from '@/lib/queries/published-record';
import { apiOperations } from '@/lib/schemas/api/operations';

export const OPTIONS = preflight;

/** How authorities stood on a day, judgement by judgement. */
export const GET = listRoute(apiOperations.getDistribution, async ({ query }) => {
  const asAt = asAtOf(query);
  const record = await readPublishedRecord();
  const year = populationYear(record, asAt.day);
  const standings = standingsAt(inRegion(record, query.region ?? null), asAt);

  return (query.area ? [query.area] : nationalListColumns).map((area) => {
    const { by, all, graded, frameworks } = distributionOf(standings, area, year);
    return {
      area,
      asAt: asAt.day,
      populationYear: year,
      by: { ...by },
      graded,
      all,
      frameworks: [...frameworks],
    };
  });
});
