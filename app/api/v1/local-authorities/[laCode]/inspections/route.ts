import { listRoute, preflight } from '@/app/api/v1/answer';
import { listedInspections, toInspectionRow } from '@/app/api/v1/rows';
import { readPublishedRecord } from '@/lib/queries/published-record';
import { apiOperations } from '@/lib/schemas/api/operations';

export const OPTIONS = preflight;

/** The inspections of one authority. */
export const GET = listRoute(
  apiOperations.listInspectionsOfAuthority,
  async ({ params: { laCode } }) => {
    const own = (await readPublishedRecord()).filter((one) => one.laCode === laCode);
    return own.length === 0 ? null : listedInspections(own).map(toInspectionRow);
  },
);
