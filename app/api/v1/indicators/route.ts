import { listRoute, preflight } from '@/app/api/v1/answer';
import { listIndicators } from '@/lib/queries/indicator-values';
import { apiOperations } from '@/lib/schemas/api/operations';

export const OPTIONS = preflight;

/** What every indicator means. */
export const GET = listRoute(apiOperations.listIndicators, () => listIndicators());
