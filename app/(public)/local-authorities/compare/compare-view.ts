import { existedOn, firstDayOf, lastPublication } from '@/lib/comparison/as-at';
import { changeSince } from '@/lib/comparison/change-since';
import { type Resolved, resolveAuthorities } from '@/lib/comparison/resolve-authorities';
import { buildSideBySide, rankBy } from '@/lib/comparison/side-by-side';
import { resolveAsAt } from '@/lib/domain/as-at';
import { type CompareSearch, modelOf, mostCompared } from '@/lib/domain/compare-search';
import type { PublishedRecord, RecordedAuthority } from '@/lib/domain/published-record';
import { listImprovementItems } from '@/lib/queries/improvement-items';
import { readIndicators } from '@/lib/queries/indicators';
import { readPublishedRecord } from '@/lib/queries/published-record';
import { listNeighbours } from '@/lib/queries/statistical-neighbours';
import type { RawParams } from '@/lib/schemas/address-words';
import { parseCompare } from '@/lib/schemas/compare';
import { today } from '@/lib/server/clock';

/** Authorities side by side as an address asks for them: for the page and for its files, so that they cannot differ. */
export async function readCompareView(raw: RawParams) {
  const now = today();
  const { search: asked, ignored } = parseCompare(raw, now);
  const record = await readPublishedRecord();
  const resolved = resolveAuthorities(record, asked.authorities);
  const { named, dropped } = nameable(resolved, asked);
  const search: CompareSearch = { ...asked, authorities: named.map(({ laCode }) => laCode) };
  const asAt = resolveAsAt(search, now);
  const [first] = named;

  const model = (search.company && modelOf(search.company)) ?? 2025;
  const near = first ? await listNeighbours(first.laCode, model) : [];
  const company = first && search.company ? companyOf(record, first, search, near, asAt.day) : [];
  const authorities = [...named, ...company];
  const codes = authorities.map(({ laCode }) => laCode);

  const sideBySide = buildSideBySide(authorities, asAt);
  const ranked = search.order ? rankBy(sideBySide, search.order) : null;
  const nearCodes = near.map(({ laCode }) => laCode);
  const [items, indicators] = await Promise.all([
    listImprovementItems(codes),
    readIndicators({
      laCodes: [...new Set([...codes, ...nearCodes])],
      regions: first ? [first.region] : [],
      periods: 'newest',
    }),
  ]);
  const [inAllPeriods] = search.indicator
    ? await readIndicators({
        laCodes: [...new Set([...codes, ...nearCodes])],
        regions: first ? [first.region] : [],
        key: search.indicator,
        periods: 'all',
      })
    : [];

  return {
    search,
    ignored,
    resolved,
    /** Named authorities that are not shown, because there are too many or the first is shown with its own company. */
    dropped,
    asAt,
    today: now,
    first: first ?? null,
    authorities,
    model,
    nearCodes,
    sideBySide: ranked ? { ...sideBySide, rows: ranked } : sideBySide,
    /** An order was asked for among grades that are not alike. */
    orderRefused: search.order !== null && ranked === null && authorities.length > 1,
    changes: authorities.map((authority) =>
      changeSince(authority, search.judgement, search.since ?? '2013-01-01', asAt),
    ),
    items: items.filter(({ publishedOn }) => (publishedOn ?? '') <= asAt.publishedBy),
    indicators,
    indicator: inAllPeriods ?? null,
    everyName: record
      .filter(({ status }) => status === 'current')
      .map(({ laCode, name }) => ({ laCode, name })),
    firstDay: firstDayOf(record, asAt.rule),
    dataTo: lastPublication(record) ?? now,
    /** The same search with its day said, so that it shows the same tomorrow. */
    fixed: { ...search, asAt: asAt.day },
  };
}

export type CompareView = Awaited<ReturnType<typeof readCompareView>>;

function nameable({ found }: Resolved, { company }: CompareSearch) {
  const most = company ? 1 : mostCompared;
  return { named: found.slice(0, most), dropped: found.slice(most) };
}

/** Those that belong to an authority, nearest or first by name, as far as they existed or still exist. */
function companyOf(
  record: PublishedRecord,
  first: RecordedAuthority,
  { company }: CompareSearch,
  near: readonly { laCode: string }[],
  day: string,
): RecordedAuthority[] {
  if (company === 'region') {
    return record.filter(
      (other) =>
        other.region === first.region && other.laCode !== first.laCode && existedOn(other, day),
    );
  }
  return near.flatMap(({ laCode }) => record.filter((other) => other.laCode === laCode));
}
