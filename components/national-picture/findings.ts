import { type Distribution, shareOf } from '@/lib/comparison/distribution';
import type { AsAt } from '@/lib/domain/as-at';
import { lessThanGood } from '@/lib/domain/national-picture';
import { formatDate } from '@/lib/format/dates';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { formatPercentage } from '@/lib/format/numbers';

/** What the distribution of a day comes to, in a sentence or two. */
export function findingOf(now: Distribution, { day }: AsAt, place: string, today: string): string {
  const share = shareOf(now, lessThanGood);
  const name = judgementAreaLabels[now.area];
  const isToday = day === today;
  const when = isToday ? 'today' : `on ${formatDate(day)}`;
  if (!share)
    return `No authority in ${place} ${isToday ? 'has' : 'had'} a grade for ${name.toLowerCase()} ${when}`;

  const count = lessThanGood.reduce((sum, grade) => sum + now.by[grade].authorities, 0);
  const children =
    share.children === null
      ? ''
      : ` ${formatPercentage(share.children, 1)} of children ${isToday ? 'live' : 'lived'} there.`;
  return `${name} ${isToday ? 'is' : 'was'} less than good in ${count} of ${now.graded.authorities} authorities in ${place} ${when}.${children}`;
}
