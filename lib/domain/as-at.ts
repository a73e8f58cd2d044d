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
