import type { AsAt, AsAtRule, AsAtView } from '@/lib/domain/as-at';
import { formatDate } from './dates';

/** Which inspections count on a day, as a choice in a form. */
export const asAtRuleLabels = {
  publication: 'Report out by then',
  inspection: 'Inspection begun by then',
} as const satisfies Record<AsAtRule, string>;

/** "31 March 2019, by day of publication": a view in a few words. */
export function describeAsAt({ asAt, rule, publishedBy }: AsAtView): string {
  const day = asAt ? formatDate(asAt) : 'today';
  if (rule === 'publication') return `${day}, by day of publication`;

  return `${day}, by first day on site${publishedBy ? `, reports out by ${formatDate(publishedBy)}` : ''}`;
}

/** The rule as a sentence that says what is counted. */
export function explainAsAt({ day, rule, publishedBy }: AsAt, today: string): string {
  const that = day === today ? `today, ${formatDate(day)}` : formatDate(day);
  if (rule === 'publication') {
    return `What stood on ${that}: the newest report of each authority that was out by then. Grades that were corrected later are shown corrected.`;
  }
  return `What stood on ${that}, counted as Ofsted’s yearly tables are: the newest inspection of each authority that had begun by then and whose report was out by ${formatDate(publishedBy)}. Grades that were corrected later are shown corrected.`;
}
