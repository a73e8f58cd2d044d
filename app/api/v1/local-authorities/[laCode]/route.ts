import { wholeAddress } from '@/app/(public)/view-source';
import { itemRoute, preflight } from '@/app/api/v1/answer';
import { asAtOf, toAuthorityRow } from '@/app/api/v1/rows';
import { standingInspection } from '@/lib/comparison/as-at';
import { paths } from '@/lib/paths';
import { readPublishedRecord } from '@/lib/queries/published-record';
import { apiOperations } from '@/lib/schemas/api/operations';

export const OPTIONS = preflight;

/** One authority of any time. */
export const GET = itemRoute(apiOperations.getLocalAuthority, async ({ params: { laCode } }) => {
  const authority = (await readPublishedRecord()).find((one) => one.laCode === laCode);
  if (!authority) return null;

  const asAt = asAtOf({ rule: 'publication' });
  const { status, establishedOn, abolishedOn, children } = authority;
  return {
    ...toAuthorityRow({ authority, inspection: standingInspection(authority, asAt) }, asAt.day),
    status,
    establishedOn,
    abolishedOn,
    predecessors: [...authority.predecessors],
    successors: [...authority.successors],
    names: [...authority.names],
    codes: [...authority.codes],
    children: { ...children },
    page: wholeAddress(paths.localAuthorities.one(laCode)),
  };
});
