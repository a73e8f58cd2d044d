import { z } from 'zod';
import { type CompareSearch, companies } from '@/lib/domain/compare-search';
import { filterableJudgements } from '@/lib/domain/national-list';
import { type Ignored, type RawParams, readParam, toAddressWord, wordOf } from './address-words';
import { asAtSaid, hasAsAtForm, parseAsAt, readDay } from './as-at';

/** The longest name or code that is looked up. */
const nameLimit = 100;

/** A day that has come, or the first of a year: 2018, 1 January 2018, 2018-01-01. */
const sinceUntil = (today: string) =>
  z.string().transform((given, context): string => {
    const text = given.trim();
    const day = /^\d{4}$/.test(text) ? readDay(`${text}-01-01`) : readDay(text);
    if (day !== null && day <= today) return day;

    context.issues.push({ code: 'custom', input: given, message: 'No such day yet' });
    return z.NEVER;
  });

const indicatorKey = z
  .string()
  .trim()
  .regex(/^[a-z0-9_]{1,60}$/);

/** Reads the address of the comparison. Never refuses: what makes no sense is left out and named. */
export function parseCompare(
  raw: RawParams,
  today: string,
): { search: CompareSearch; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const judgement = readParam(raw, 'judgement', wordOf(filterableJudgements), ignored);

  return {
    search: {
      ...parseAsAt(raw, today, ignored),
      authorities: readAuthorities(raw),
      company: readParam(raw, 'with', wordOf(companies), ignored),
      judgement: judgement ?? 'helpAndProtection',
      since: readParam(raw, 'since', sinceUntil(today), ignored),
      order: readParam(raw, 'order', wordOf(filterableJudgements), ignored),
      indicator: readParam(raw, 'indicator', indicatorKey, ignored),
    },
    ignored,
  };
}

/** The query that means this comparison, authorities first: "?la=861&la=371&judgement=leaders". */
export function compareQuery(search: CompareSearch): string {
  const { company, judgement, since, order, indicator } = search;
  const { asAt, rule, publishedBy } = asAtSaid(search);
  const said: readonly (readonly [string, string | null])[] = [
    ...search.authorities.map((one) => ['la', one] as const),
    ['with', company && toAddressWord(company)],
    ['as-at', asAt],
    ['rule', rule],
    ['published-by', publishedBy],
    ['judgement', judgement === 'helpAndProtection' ? null : toAddressWord(judgement)],
    ['since', since],
    ['order', order && toAddressWord(order)],
    ['indicator', indicator],
  ];
  const query = new URLSearchParams(
    said.flatMap(([param, value]) => (value === null ? [] : [[param, value]])),
  );
  return query.size > 0 ? `?${query}` : '';
}

/** Whether an address carries what a plain form sends besides: empty fields, names for codes, a day in boxes. */
export function isUntidyCompare(raw: RawParams, search: CompareSearch): boolean {
  const tidy = new URLSearchParams(compareQuery(search));
  const typed = [raw.la ?? []].flat();

  return (
    hasAsAtForm(raw, search) ||
    typed.length !== search.authorities.length ||
    typed.some((one, index) => one !== search.authorities[index]) ||
    ['with', 'judgement', 'since', 'order', 'indicator'].some(
      (param) => raw[param] !== undefined && [raw[param]].flat().join() !== tidy.get(param),
    )
  );
}

/** `la` as often as it is given; codes may also stand in one, with commas between: `861,371`. */
function readAuthorities(raw: RawParams): string[] {
  const typed = [raw.la ?? []]
    .flat()
    .flatMap((one) => (/^[\s\d,;]+$/.test(one) ? one.split(/[\s,;]+/) : [one]))
    .map((one) => one.trim().slice(0, nameLimit))
    .filter((one) => one !== '');
  return [...new Set(typed)];
}
