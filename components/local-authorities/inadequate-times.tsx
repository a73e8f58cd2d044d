import {
  describeEnd,
  earlierSubjectLabels,
  formatSpan,
} from '@/components/movement/movement-words';
import { RouteFacts } from '@/components/movement/route-facts';
import type { Route } from '@/lib/comparison/routes-out';
import type { Spell } from '@/lib/comparison/time-inadequate';
import type { EarlierFinding } from '@/lib/domain/earlier-findings';
import { formatDate } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';

type Props = {
  laCode: string;
  /** Oldest first. */
  times: readonly (Spell & { route: Route })[];
  earlier: EarlierFinding | null;
};

/** When an authority was inadequate overall, how that ended, and what is on record of the way out. */
export function InadequateTimes({ laCode, times, earlier }: Props) {
  if (times.length === 0 && !earlier) return null;

  return (
    <div className="mt-6 max-w-prose" id="inadequate-times">
      <h3 className="mb-1 font-[650] text-h3">Inadequate overall</h3>
      <ul className="grid list-disc gap-2 pl-5">
        {earlier && (
          <li>
            {formatDate(earlier.publishedOn)}: inadequate for {earlierSubjectLabels[earlier.about]},
            in an earlier kind of inspection that this record does not begin with
          </li>
        )}
        {times.map(({ from, end, days, inspections, route }) => (
          <li key={from}>
            {formatDate(from)} to {end.kind === 'goesOn' ? 'today' : formatDate(end.day)} (
            {formatSpan(days)}
            {inspections.length > 1 && `, ${formatCount(inspections.length, 'inspection')} said so`}
            ). {end.kind !== 'goesOn' && `Then: ${describeEnd(end).toLowerCase()}. `}On record
            meanwhile:
            <RouteFacts laCode={laCode} route={route} />
          </li>
        ))}
      </ul>
      <p className="mt-2 text-quiet text-table">
        By the day reports came out.{' '}
        <a href={paths.nationalPicture.movement()}>Other authorities and how it is counted</a>. The
        register of intervention is far from complete.
      </p>
    </div>
  );
}
