import { InsetText } from '@/components/ui/inset-text';
import type { SnapshotCorrection } from '@/lib/domain/snapshot';
import { formatDate, formatInstant } from '@/lib/format/dates';
import { paths } from '@/lib/paths';

type Props = {
  snapshot: { number: number; publishAt: Date; correction: SnapshotCorrection | null };
  laCode: string;
  day: string;
};

/** That a report was corrected: what was wrong, since when, who decided, and the way to what stood before. */
export function CorrectedNotice({ snapshot, laCode, day }: Props) {
  const { number, publishAt, correction } = snapshot;
  if (!correction) return null;

  return (
    <InsetText>
      <p className="font-semibold">Corrected on {formatInstant(publishAt)}</p>
      <p>{correction.wasWrong}</p>
      <p className="mt-1 text-table">
        Wrong since {formatDate(correction.wrongSince)}. Decided by {correction.decidedBy}.{' '}
        <a href={paths.localAuthorities.version(laCode, day, number - 1)}>
          Read the version before this one
        </a>
      </p>
    </InsetText>
  );
}
