import type { AsAt } from '@/lib/domain/as-at';
import { deliveryOn } from '@/lib/domain/delivery-organisations';
import type { FormerAuthority, NationalListRow } from '@/lib/domain/national-list';
import type { PublishedRecord } from '@/lib/domain/published-record';
import { existedOn, standingsAt } from './as-at';

/** The rows of the national list on a day, and apart from them the authorities that did not exist that day. */
export function nationalRowsAt(
  record: PublishedRecord,
  asAt: AsAt,
): { rows: NationalListRow[]; absent: FormerAuthority[] } {
  return {
    rows: standingsAt(record, asAt).map(({ authority, inspection }) => {
      const { laCode, gssCode, name, region, ofstedRegion, type, names, codes } = authority;
      const delivery = deliveryOn(laCode, asAt.day)?.name ?? null;

      return {
        laCode,
        gssCode,
        name,
        region,
        ofstedRegion,
        type,
        names,
        codes,
        delivery,
        newest: inspection,
      };
    }),
    absent: record
      .filter((authority) => !existedOn(authority, asAt.day))
      .map(({ laCode, name, names, codes, establishedOn, abolishedOn }) => ({
        laCode,
        name,
        names,
        codes,
        establishedOn,
        abolishedOn,
      })),
  };
}
