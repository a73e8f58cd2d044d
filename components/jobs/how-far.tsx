import type { Job } from '@/lib/domain/jobs';
import { formatNumber } from '@/lib/format/numbers';

type Props = {
  job: Job;
  /** What a failure means for whoever asked, before and after why it failed. */
  failure: { before: string; after: string };
};

/** How far a job has come, in words that stand without the bar. */
export function HowFar({ job: { state, done, total, message }, failure }: Props) {
  switch (state) {
    case 'waiting':
      return <>Waiting to be taken up</>;
    case 'running':
      return (
        <span className="md:block">
          {total ? (
            <progress
              className="mb-1 block w-full max-w-48 accent-accent"
              value={done}
              max={total}
              aria-label={`${message ?? 'Under way'}: ${formatNumber(done)} of ${formatNumber(total)}`}
            />
          ) : null}
          {message ?? 'Under way'}
          {total ? `: ${formatNumber(done)} of ${formatNumber(total)}` : ''}
        </span>
      );
    case 'done':
      return <>Done. {message}</>;
    case 'failed':
      return (
        <>
          {failure.before} {message} {failure.after}
        </>
      );
  }
}
