import { regionChoices } from '@/lib/domain/local-authorities';
import { filterableJudgements } from '@/lib/domain/national-list';
import { type NationalPictureSearch, pointSpacings } from '@/lib/domain/national-picture';
import {
  type Ignored,
  type RawParams,
  readParam,
  toAddressWord,
  toQuery,
  wordOf,
} from './address-words';
import { asAtSaid, hasAsAtForm, parseAsAt } from './as-at';

export type NationalPictureParam = keyof NationalPictureSearch;

/** Help and protection: the judgement every framework has had and the newest still has. */
export const usualJudgement = 'helpAndProtection';

/** Reads the address of the national picture or the map. What makes no sense is left out and named. */
export function parseNationalPicture(
  raw: RawParams,
  today: string,
): { search: NationalPictureSearch; ignored: Ignored<NationalPictureParam>[] } {
  const ignored: Ignored<NationalPictureParam>[] = [];

  return {
    search: {
      ...parseAsAt(raw, today, ignored),
      judgement:
        readParam(raw, 'judgement', wordOf(filterableJudgements), ignored) ?? usualJudgement,
      region: readParam(raw, 'region', wordOf(regionChoices), ignored),
      points: readParam(raw, 'points', wordOf(pointSpacings), ignored) ?? 'yearly',
    },
    ignored,
  };
}

/** The shortest query string that means this: "?judgement=leaders&region=london", or nothing at all. */
export function nationalPictureQuery(search: NationalPictureSearch): string {
  const { judgement, region, points } = search;

  return toQuery({
    ...asAtSaid(search),
    judgement: judgement === usualJudgement ? null : toAddressWord(judgement),
    region: region && toAddressWord(region),
    points: points === 'yearly' ? null : points,
  });
}

/** Whether an address carries empty or superfluous parts, as a plain form sends them. */
export function isUntidyPicture(raw: RawParams, search: NationalPictureSearch): boolean {
  const tidy = new URLSearchParams(nationalPictureQuery(search));

  return (
    hasAsAtForm(raw, search) ||
    ['judgement', 'region', 'points'].some((param) => raw[param] !== undefined && !tidy.has(param))
  );
}
