import { type Distribution, shareOf } from '@/lib/comparison/distribution';
import type { AsAt } from '@/lib/domain/as-at';
import { absentKinds, lessThanGood } from '@/lib/domain/national-picture';
import { formatDate } from '@/lib/format/dates';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { describeOutcome } from '@/lib/format/national-picture';
import { formatPercentage } from '@/lib/format/numbers';

/** What the distribution of a day comes to, in a sentence or two. */
export function findingOf(now: Distribution, { day }: AsAt, place: string, today: string): string {
  const worse = shareOf(now, lessThanGood);
  const name = judgementAreaLabels[now.area];
  const isToday = day === today;
  const when = isToday ? 'today' : `on ${formatDate(day)}`;
  if (!worse)
    return `No authority in ${place} ${isToday ? 'has' : 'had'} a grade for ${name.toLowerCase()} ${when}`;

  const count = lessThanGood.reduce((sum, grade) => sum + now.by[grade].authorities, 0);
  const children =
    worse.children === null
      ? ''
      : ` ${formatPercentage(worse.children, 1)} of children ${isToday ? 'live' : 'lived'} there.`;
  return `${name} ${isToday ? 'is' : 'was'} less than good in ${count} of ${now.graded.authorities} authorities in ${place} ${when}.${children}`;
}

/** Between which shares several distributions lie, in a sentence: "less than good from 15% in London to 63% in …". */
export function rangeOf(
  rows: readonly { label: string; distribution: Distribution }[],
  name: string,
): string {
  const shares = rows
    .flatMap(({ label, distribution }) => {
      const worse = shareOf(distribution, lessThanGood);
      return worse ? [{ label, value: worse.authorities }] : [];
    })
    .toSorted((a, b) => a.value - b.value);
  const [lowest, highest] = [shares[0], shares.at(-1)];
  if (!lowest || !highest) return `${name}: no grades yet`;
  if (lowest.value === highest.value)
    return `${name}: less than good in ${share(lowest.value)} of authorities`;

  return `${name}: less than good from ${share(lowest.value)} of authorities (${lowest.label}) to ${share(highest.value)} (${highest.label})`;
}

/** "2: not inspected yet": how many have no grade, and why. */
export function withoutGrade({ by, area }: Distribution): string {
  const parts = absentKinds
    .filter((kind) => by[kind].authorities > 0)
    .map((kind) => `${by[kind].authorities}: ${describeOutcome(kind, area).toLowerCase()}`);

  return parts.length > 0 ? parts.join('; ') : 'none';
}

/** A share to one decimal, or words where there is none. */
export function share(value: number | null | undefined): string {
  return value == null ? 'not known' : formatPercentage(value, 1);
}
