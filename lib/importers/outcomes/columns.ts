import { isJudgementArea, type JudgementArea } from '@/lib/domain/judgement-areas';
import { plainText } from './plain-text';

/** What a column holds, whatever it is called. */
export type ColumnMeaning =
  | 'code'
  | 'name'
  | 'urn'
  | 'startedOn'
  | 'publishedOn'
  | 'type'
  | 'framework'
  | 'theme'
  | 'provider'
  | JudgementArea;

/** Columns about another inspection than the row's own, or that only look like one of ours. */
const otherThings =
  /\b(?:previous|prior|last but one|change|changed|number of|count|percentage|score|region|status|link|web|end date|ended|overall experiences)\b/;

const meanings: readonly (readonly [RegExp, ColumnMeaning])[] = [
  [/^(?:local authority|la) urn$|^(?:ofsted )?urn$|^unique reference number$/, 'urn'],
  [
    /^(?:(?:new |old )?la code|(?:local authority )?(?:area |ons |gss |dfe )?code|local authority (?:number|area code)|la (?:number|no|ons code|gss code)|(?:ons|gss|dfe) (?:area |la )?code)$/,
    'code',
  ],
  [/^(?:name of )?(?:the )?(?:local authority(?: la)?|la|authority|council)(?: name)?$/, 'name'],
  [
    /^(?:provider|setting|provision|organisation) (?:type|name|subtype)$|^type of (?:provider|provision|setting)$|^sector$/,
    'provider',
  ],
  [
    /\b(?:publication date|date (?:of )?publication|published(?: on)?|date published|report published)\b/,
    'publishedOn',
  ],
  [
    /^(?:(?:date of )?(?:the )?(?:latest |most recent |full |first (?:day|date) of )?(?:inspection|inspection visit|visit)(?: or visit)?(?: start)? ?(?:date|started on|started|start|began)?|start date|started on|inspection start date|inspected on|first day on site)$/,
    'startedOn',
  ],
  [
    /^(?:inspection|inspection visit|visit|event)(?: or visit)? type$|^type of (?:inspection|event|visit)$|^type$/,
    'type',
  ],
  [/^(?:inspection )?framework$/, 'framework'],
  [/^(?:visit |inspection )?theme$/, 'theme'],
  [/\boverall effectiveness\b|^overall (?:judgement|grade|outcome)$/, 'overallEffectiveness'],
  [/\bimpact of leaders\b|\bleadership,? management\b|^leaders$|^leadership$/, 'leaders'],
  [
    /\b(?:need|needing|in need of) (?:of )?help and protection\b|^help and protection$/,
    'helpAndProtection',
  ],
  [/\b(?:in care|looked after(?: children)?)\b.*\bcare leavers\b/, 'inCareAndCareLeavers'],
  [/\b(?:looked after and achieving permanence|permanence)$/, 'lookedAfterAndPermanence'],
  [/\badoption\b/, 'adoption'],
  [/\bcare leavers\b/, 'careLeavers'],
  [/\bchildren in care\b|^in care$/, 'inCare'],
  [/\bsafeguarding (?:children )?board\b|\blscb\b/, 'safeguardingBoard'],
];

/** What a heading says its column holds; null for what we do not read. */
export function meaningOf(heading: string): ColumnMeaning | null {
  const plain = plainText(heading.replaceAll(/\[[^\]]*\]|\((?:note )?\d+\)/gi, ' ')).replace(
    /^(?:the )?(?:judgement )?(?:on )?(?:\d(?: \d)? )?/,
    '',
  );
  // Codes in the heading explain the cells: “Overall effectiveness (1 = Outstanding, …)”.
  const named = plain
    .replace(
      /\b[1-5] (?:is )?(?:outstanding|good|requires|adequate|inadequate|not judged)\b.*$/,
      '',
    )
    .trim();
  if (named === '' || otherThings.test(named)) return null;
  return meanings.find(([pattern]) => pattern.test(named))?.[1] ?? null;
}

/** Where the columns of one table stand. */
export type Columns = {
  /** The row of the headings, counted from 0. */
  header: number;
  headings: readonly string[];
  places: ReadonlyMap<ColumnMeaning, readonly number[]>;
  areas: readonly JudgementArea[];
};

/** The columns of a row of headings, or null where the row heads no table of inspections and visits. */
export function findColumns(cells: readonly string[], header: number): Columns | null {
  const places = new Map<ColumnMeaning, number[]>();
  cells.forEach((cell, place) => {
    const meaning = cell.length > 200 ? null : meaningOf(cell);
    if (meaning) places.set(meaning, [...(places.get(meaning) ?? []), place]);
  });
  const areas = [...places.keys()].filter((meaning) => isJudgementArea(meaning));
  const names = places.has('name') || places.has('code');
  const days = places.has('startedOn') || places.has('publishedOn');
  if (!names || !days || areas.length < 2) return null;

  return { header, headings: cells, places, areas };
}

/** A heading of which there may only be one, and the columns that both claim it. */
export function findTwin({ places, headings }: Columns): string | null {
  for (const [meaning, found] of places) {
    if (meaning === 'code' || meaning === 'provider' || found.length < 2) continue;
    return found.map((place) => headings[place]).join(' and ');
  }
  return null;
}

/** Headings that collections made from reports by a program have, and no table of Ofsted’s: grades in them are read by machine. */
const ofPrograms = new Set(['pdf filename', 'pdf file name', 'parser version', 'inspection link']);

/** The headings that say that a program made this table from reports, or null where Ofsted’s own table has none such. */
export function findProgram({ headings }: Columns): string | null {
  const named = headings.filter((heading) => ofPrograms.has(plainText(heading)));
  return named.length > 0 ? named.join(' and ') : null;
}
