import type { MapPlace } from '@/lib/comparison/tile-map';
import { isGrade } from '@/lib/domain/grades';
import type { FilterableJudgement } from '@/lib/domain/national-list';
import { formatDate } from '@/lib/format/dates';
import { describeOutcome } from '@/lib/format/national-picture';
import { paths } from '@/lib/paths';

/** What stands at a place on the map: a grade, or why there is none. */
export function standingWords({ kind, authority }: MapPlace, area: FilterableJudgement): string {
  if (kind !== 'notThere') return describeOutcome(kind, area);

  return authority.establishedOn
    ? `Did not exist before ${formatDate(authority.establishedOn)}`
    : 'Did not exist that day';
}

/** "Barnet: good, published 23 July 2024". */
export function placeLabel(place: MapPlace, area: FilterableJudgement): string {
  const { authority, kind, inspection } = place;
  const words = standingWords(place, area);
  const said = `${authority.name}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;

  return isGrade(kind) && inspection?.publishedOn
    ? `${said}, published ${formatDate(inspection.publishedOn)}`
    : said;
}

/** The report where there is one, else the authority. */
export function placeHref({ authority, inspection }: MapPlace): string {
  const day = inspection?.startedOn ?? inspection?.publishedOn;

  return day
    ? paths.localAuthorities.inspection(authority.laCode, day)
    : paths.localAuthorities.one(authority.laCode);
}
