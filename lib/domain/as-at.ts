/**
 * Two ways to say which inspections count on a day.
 *
 * - `publication`: what a reader could know that day. The report was out by then.
 * - `inspection`: as Ofsted’s yearly tables count. The inspection had begun by then and its report came out by a
 *   cut-off some weeks later (about 30 April in 2022 and 2023, 30 June in 2024 and 2025).
 */
export const asAtRules = ['publication', 'inspection'] as const;
export type AsAtRule = (typeof asAtRules)[number];

/** A day and how it is read. Days are YYYY-MM-DD. */
export type AsAt = {
  day: string;
  rule: AsAtRule;
  /** The last day of publication that counts. Under `publication` it is the day itself. */
  publishedBy: string;
};

/** The same as a reader asks for it. Everything in it is in the address of the page. */
export type AsAtView = {
  /** Null for today. */
  asAt: string | null;
  rule: AsAtRule;
  /** Only asked for under `inspection`; null for everything published by today. */
  publishedBy: string | null;
};

export const asOfToday = {
  asAt: null,
  rule: 'publication',
  publishedBy: null,
} as const satisfies AsAtView;

/** The day a view is of, and what counts on it. */
export function resolveAsAt({ asAt, rule, publishedBy }: AsAtView, today: string): AsAt {
  const day = asAt ?? today;

  return { day, rule, publishedBy: rule === 'publication' ? day : (publishedBy ?? today) };
}
