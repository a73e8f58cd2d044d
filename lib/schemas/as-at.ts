import { z } from 'zod';
import { type AsAtView, asAtRules } from '@/lib/domain/as-at';
import { type Ignored, type RawParams, readParam, wordOf } from './address-words';
import { toIsoDate } from './inspections';

export type AsAtParam = keyof AsAtView;

/** The three boxes a form sends in place of one date. */
export const asAtBoxes = ['as-at-day', 'as-at-month', 'as-at-year'] as const;

/** A day as people write it: 2019-03-31, 31 March 2019, 31/3/2019. Null when there is no such day. */
export function readDay(text: string): string | null {
  const parts = text.trim().split(/[\s/.,-]+/);
  const [first = '', second = '', third = ''] = parts;
  if (parts.length !== 3) return null;

  return first.length === 4 ? toIsoDate(third, second, first) : toIsoDate(first, second, third);
}

/** A day that has come. */
const dayUntil = (today: string) =>
  z.string().transform((given, context): string => {
    const day = readDay(given);
    if (day !== null && day <= today) return day;

    context.issues.push({ code: 'custom', input: given, message: 'No such day yet' });
    return z.NEVER;
  });

/** Reads which day a page is of, and what counts on it. What makes no sense is left out and named. */
export function parseAsAt(raw: RawParams, today: string, ignored: Ignored[]): AsAtView {
  const rule = readParam(raw, 'rule', wordOf(asAtRules), ignored) ?? 'publication';
  const boxes = typedBoxes(raw);
  const given = boxes.some((box) => box.trim() !== '') ? { ...raw, 'as-at': boxes.join(' ') } : raw;
  const asAt = readParam(given, 'asAt', dayUntil(today), ignored);
  const publishedBy = readParam(raw, 'publishedBy', dayUntil(today), ignored);

  return { asAt, rule, publishedBy: rule === 'inspection' ? publishedBy : null };
}

/** What is said of the day in an address, for `toQuery`. */
export function asAtSaid({ asAt, rule, publishedBy }: AsAtView) {
  return { asAt, rule: rule === 'publication' ? null : rule, publishedBy };
}

/** Whether a form has sent parts of an address that say nothing, or say it in three boxes. */
export function hasAsAtForm(raw: RawParams, view: AsAtView): boolean {
  return (
    asAtBoxes.some((box) => raw[box] !== undefined) ||
    (raw.rule !== undefined && view.rule === 'publication') ||
    (raw['published-by'] !== undefined && view.publishedBy === null) ||
    (raw['as-at'] !== undefined && raw['as-at'] !== view.asAt)
  );
}

/** What was typed in the three boxes, right or wrong; the day itself where none was. */
export function typedDay(raw: RawParams, { asAt }: AsAtView) {
  const [day = '', month = '', year = ''] = typedBoxes(raw);
  if (day || month || year) return { day, month, year };

  const [isoYear = '', isoMonth = '', isoDay = ''] = asAt?.split('-') ?? [];
  return { day: isoDay.replace(/^0/, ''), month: isoMonth.replace(/^0/, ''), year: isoYear };
}

function typedBoxes(raw: RawParams): string[] {
  return asAtBoxes.map((box) => [raw[box] ?? ''].flat()[0]?.slice(0, 20) ?? '');
}
