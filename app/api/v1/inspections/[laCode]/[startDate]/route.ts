import { itemRoute, preflight } from '@/app/api/v1/answer';
import { listedInspections, toInspectionRow } from '@/app/api/v1/rows';
import { readPublishedRecord } from '@/lib/queries/published-record';
import { getSnapshot } from '@/lib/queries/snapshots';
import { apiOperations } from '@/lib/schemas/api/operations';

export const OPTIONS = preflight;

/** One inspection, with its report where this service published it. */
export const GET = itemRoute(
  apiOperations.getInspection,
  async ({ params: { laCode, startDate } }) => {
    const own = (await readPublishedRecord()).filter((one) => one.laCode === laCode);
    const listed = listedInspections(own).find(
      ({ inspection: { startedOn, publishedOn } }) => (startedOn ?? publishedOn) === startDate,
    );
    if (!listed) return null;

    const snapshot = await getSnapshot(laCode, startDate, null);
    return {
      ...toInspectionRow(listed),
      snapshot: snapshot && {
        version: snapshot.number,
        digest: snapshot.digest,
        publishedAt: snapshot.publishAt.toISOString(),
        correction: snapshot.correction,
        document: snapshot.document,
      },
    };
  },
);
