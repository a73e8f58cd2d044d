import { NotificationBanner } from '@/components/ui/notification-banner';
import type { SnapshotCorrection } from '@/lib/domain/snapshot';
import { formatInstant } from '@/lib/format/dates';
import { paths } from '@/lib/paths';

type Props = {
  /** The version that took its place; null where this one still stands. */
  next: { publishAt: Date; correction: SnapshotCorrection | null } | null;
  laCode: string;
  day: string;
};

/** Whether a version of a report still stands, and what was found wrong in it. */
export function ReplacedNotice({ next, laCode, day }: Props) {
  const address = paths.localAuthorities.inspection(laCode, day);
  if (!next) {
    return (
      <NotificationBanner title="The version that stands">
        <p>
          Nothing has replaced this version. <a href={address}>Read it at its own address</a>
        </p>
      </NotificationBanner>
    );
  }

  return (
    <NotificationBanner title="An earlier version">
      <p>
        This version was corrected on {formatInstant(next.publishAt)}. It stays readable as it was.
      </p>
      {next.correction && <p className="mt-1">What was wrong: {next.correction.wasWrong}</p>}
      <p className="mt-1">
        <a href={address}>Read the report as it stands now</a>
      </p>
    </NotificationBanner>
  );
}
