import { firstDayOf, lastPublication } from '@/lib/comparison/as-at';
import { buildNationalList } from '@/lib/comparison/national-list';
import { nationalRowsAt } from '@/lib/comparison/national-rows';
import { resolveAsAt } from '@/lib/domain/as-at';
import { readPublishedRecord } from '@/lib/queries/published-record';
import type { RawParams } from '@/lib/schemas/address-words';
import { parseNationalListSearch } from '@/lib/schemas/national-list';
import { today } from '@/lib/server/clock';

/** The national list as an address asks for it: for the page and for its files, so that they cannot differ. */
export async function readNationalView(raw: RawParams) {
  const now = today();
  const { search, ignored } = parseNationalListSearch(raw, now);
  const asAt = resolveAsAt(search, now);
  const record = await readPublishedRecord();
  const { rows, absent } = nationalRowsAt(record, asAt);

  return {
    search,
    ignored,
    asAt,
    today: now,
    list: buildNationalList(rows, search, asAt.day),
    absent,
    firstDay: firstDayOf(record, asAt.rule),
    dataTo: lastPublication(record) ?? now,
    /** The same search with its day said, so that it shows the same tomorrow. */
    fixed: { ...search, asAt: asAt.day },
  };
}

export type NationalView = Awaited<ReturnType<typeof readNationalView>>;
