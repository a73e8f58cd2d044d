import { listRoute, preflight } from '@/app/api/v1/answer';
import { listDataVersions } from '@/lib/queries/data-versions';
import { apiOperations } from '@/lib/schemas/api/operations';

export const OPTIONS = preflight;

/** Every version of the data, the one that stands first. */
export const GET = listRoute(apiOperations.listDataVersions, () => listDataVersions());
