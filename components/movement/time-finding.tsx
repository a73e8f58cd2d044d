import { formatDate } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { medianSpan } from './routes-out';
import type { SpellRow } from './spell-table';

/** How many times, how many go on, how long; and the rule by which a time begins and ends. */
export function TimeFinding({ spells, until }: { spells: readonly SpellRow[]; until: string }) {
  const ended = spells.filter(({ end }) => end.kind === 'better');
  const goOn = spells.filter(({ end }) => end.kind === 'goesOn').length;
  const other = spells.length - ended.length - goOn;

  return (
    <div className="mb-4 grid max-w-prose gap-3">
      <p>
        {spells.length === 0
          ? `No authority was inadequate in this by ${formatDate(until)}.`
          : `${formatCount(spells.length, 'time')} by ${formatDate(until)}: ${ended.length} ended with a better grade, ${goOn} ${goOn === 1 ? 'goes' : 'go'} on${other > 0 ? `, ${other} ended with the authority or with a report that gives no such grade` : ''}.`}
        {ended.length > 0 &&
          ` Half of those that ended took up to ${medianSpan(ended.map(({ days }) => days))}.`}
      </p>
      <p className="text-quiet text-table">
        A time begins on the day the first report that says inadequate came out and ends on the day
        the next full inspection’s report says otherwise, whatever the framework. A second report
        that says inadequate prolongs it; visits end nothing. Reports before November 2013 are not
        in this record, and nothing passes from an authority to its successor.
      </p>
    </div>
  );
}
