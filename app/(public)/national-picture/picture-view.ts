import { firstDayOf, lastPublication } from '@/lib/comparison/as-at';
import { buildNationalPicture } from '@/lib/comparison/national-picture';
import { resolveAsAt } from '@/lib/domain/as-at';
import { readPublishedRecord } from '@/lib/queries/published-record';
import type { RawParams } from '@/lib/schemas/address-words';
import { parseNationalPicture } from '@/lib/schemas/national-picture';
import { today } from '@/lib/server/clock';

/** The published record as an address of the national picture or the map asks for it. */
export async function readPictureView(raw: RawParams) {
  const now = today();
  const { search, ignored } = parseNationalPicture(raw, now);
  const asAt = resolveAsAt(search, now);
  const record = await readPublishedRecord();

  return {
    search,
    ignored,
    asAt,
    today: now,
    record,
    firstDay: firstDayOf(record, asAt.rule),
    dataTo: lastPublication(record) ?? now,
    /** The same with its day said, so that it shows the same tomorrow. */
    fixed: { ...search, asAt: asAt.day },
  };
}

/** The national picture: for the page and for its files, so that they cannot differ. */
export async function readNationalPicture(raw: RawParams) {
  const view = await readPictureView(raw);

  return { ...view, picture: buildNationalPicture(view.record, view.search, view.asAt) };
}

export type NationalPictureView = Awaited<ReturnType<typeof readNationalPicture>>;
