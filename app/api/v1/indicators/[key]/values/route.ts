import { listRoute, preflight } from '@/app/api/v1/answer';
import { listIndicatorValues } from '@/lib/queries/indicator-values';
import { apiOperations } from '@/lib/schemas/api/operations';

export const OPTIONS = preflight;

/** The figures of one indicator. */
export const GET = listRoute(
  apiOperations.listIndicatorValues,
  ({ params: { key }, query: { page, pageSize, ...asked } }) =>
    listIndicatorValues(key, asked, { page, pageSize }),
);
