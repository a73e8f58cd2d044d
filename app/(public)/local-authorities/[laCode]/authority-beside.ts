import { buildSideBySide, type SideBySide } from '@/lib/comparison/side-by-side';
import type { AsAt } from '@/lib/domain/as-at';
import type { IndicatorFigures } from '@/lib/domain/indicators';
import type { LocalAuthority, Succession } from '@/lib/domain/local-authority-record';
import type { RecordedAuthority } from '@/lib/domain/published-record';
import type { NeighbourModel } from '@/lib/domain/statistical-neighbours';
import { readIndicators } from '@/lib/queries/indicators';
import { readPublishedRecord } from '@/lib/queries/published-record';
import { listNeighbours } from '@/lib/queries/statistical-neighbours';

/** The model whose neighbours stand beside an authority on its own page: the newest. */
export const besideModel: NeighbourModel = 2025;

/** What stands beside an authority on its page. Nothing of it is the authority’s own. */
export type AuthorityBeside = {
  /** The authority first, then its neighbours, nearest first; null where the model does not have it. */
  neighbours: SideBySide | null;
  nearCodes: readonly string[];
  indicators: readonly IndicatorFigures[];
  /** The last grades of those it followed, which stay theirs; null where it followed nobody. */
  before: { sideBySide: SideBySide; day: string } | null;
};

export async function readAuthorityBeside(
  authority: LocalAuthority,
  predecessors: readonly Succession[],
  day: string,
): Promise<AuthorityBeside> {
  const near =
    authority.status === 'current' ? await listNeighbours(authority.laCode, besideModel) : [];
  const nearCodes = near.map(({ laCode }) => laCode);
  const [record, indicators] = await Promise.all([
    readPublishedRecord(),
    readIndicators({
      laCodes: [authority.laCode, ...nearCodes],
      regions: [authority.region],
      periods: 'newest',
    }),
  ]);
  const known = new Map(record.map((one) => [one.laCode, one]));
  const find = (codes: readonly string[]): RecordedAuthority[] =>
    codes.flatMap((laCode) => known.get(laCode) ?? []);

  return {
    neighbours:
      nearCodes.length > 0
        ? buildSideBySide(find([authority.laCode, ...nearCodes]), publishedBy(day))
        : null,
    nearCodes,
    indicators,
    before: gradesBefore(find(predecessors.map(({ laCode }) => laCode)), predecessors),
  };
}

function gradesBefore(
  authorities: readonly RecordedAuthority[],
  [first]: readonly Succession[],
): AuthorityBeside['before'] {
  if (!first || authorities.length === 0) return null;

  const lastDay = dayBefore(first.effectiveOn);
  return { sideBySide: buildSideBySide(authorities, publishedBy(lastDay)), day: lastDay };
}

function publishedBy(day: string): AsAt {
  return { day, rule: 'publication', publishedBy: day };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
