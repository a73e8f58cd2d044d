import type { AccuracyExtension, AccuracyRound } from '@/lib/domain/factual-accuracy';
import { clockOf } from '@/lib/domain/factual-accuracy';
import { formatRecorded } from '@/lib/format/checking';
import { formatDate } from '@/lib/format/dates';
import { formatClock } from '@/lib/format/factual-accuracy';
import { formatCount } from '@/lib/format/numbers';

type Props = {
  round: Pick<AccuracyRound, 'opensOn' | 'closesOn' | 'workingDays' | 'extensions' | 'returned'>;
  today: string;
};

/** How much time the council has, with everything that changed it: both sides see the same. */
export function AccuracyTime({ round, today }: Props) {
  const { opensOn, workingDays, extensions } = round;

  return (
    <>
      <p className="font-[650] text-h3">{formatClock(clockOf(round, today))}</p>
      <p className="mt-1 max-w-prose text-quiet text-table">
        Sent to the council on {formatDate(opensOn)}, with {formatCount(workingDays, 'working day')}{' '}
        to check it.
      </p>
      {extensions.length > 0 && (
        <ul className="mt-2 max-w-prose text-table">
          {extensions.map((extension) => (
            <Extension key={extension.recordedAt.toISOString()} extension={extension} />
          ))}
        </ul>
      )}
    </>
  );
}

function Extension({ extension }: { extension: AccuracyExtension }) {
  return (
    <li className="mt-2">
      More time, until {formatDate(extension.closesOn)}: {extension.reason}{' '}
      <span className="text-quiet">({formatRecorded(extension)})</span>
    </li>
  );
}
