import { lastPublication } from '@/lib/comparison/as-at';
import {
  countThemes,
  criterionById,
  repeatedConcerns,
  uncodedItems,
} from '@/lib/comparison/themes';
import { countVisitThemes, listImprovementItems } from '@/lib/queries/improvement-items';
import { readPublishedRecord } from '@/lib/queries/published-record';
import type { RawParams } from '@/lib/schemas/address-words';
import { parseThemes } from '@/lib/schemas/themes';
import { today } from '@/lib/server/clock';

/** What needs to improve, as an address asks for it: for the page and for its files, so that they cannot differ. */
export async function readThemesView(raw: RawParams) {
  const { search, ignored } = parseThemes(raw);
  const [everything, visitThemes, record] = await Promise.all([
    listImprovementItems(),
    countVisitThemes(),
    readPublishedRecord(),
  ]);
  const { criterion, la, year } = search;
  const items = everything.filter(
    (item) =>
      (criterion === null || item.criteria.includes(criterion)) &&
      (la === null || item.laCode === la) &&
      (year === null || item.day.startsWith(year)),
  );
  const reports = record.reduce((sum, { inspections }) => sum + inspections.length, 0);

  return {
    search,
    ignored,
    today: today(),
    /** Everything held, before any filter. */
    everything,
    items,
    themes: countThemes(items),
    chosen: criterion === null ? null : criterionById(criterion),
    uncoded: uncodedItems(items),
    repeated: repeatedConcerns(
      everything.filter((item) => la === null || item.laCode === la),
    ).filter((one) => criterion === null || one.criterion.id === criterion),
    visitThemes,
    /** Reports of full inspections and letters of visits on record, held as text or not. */
    onRecord: { reports, visits: visitThemes.reduce((sum, { visits }) => sum + visits, 0) },
    dataTo: lastPublication(record) ?? today(),
  };
}

export type ThemesView = Awaited<ReturnType<typeof readThemesView>>;
