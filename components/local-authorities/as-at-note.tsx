import type { AsAt, AsAtView } from '@/lib/domain/as-at';
import { explainAsAt } from '@/lib/format/as-at';
import { formatDate } from '@/lib/format/dates';

type Props = {
  asAt: AsAt;
  view: AsAtView;
  today: string;
  /** The first day on which there is anything to show. */
  firstDay: string | null;
};

/** What counts on the day that was asked for, and where the record begins. Nothing is said of an ordinary today. */
export function AsAtNote({ asAt, view, today, firstDay }: Props) {
  const before = firstDay !== null && asAt.day < firstDay;
  if (view.asAt === null && view.rule === 'publication') return null;

  return (
    <p className="mt-1 max-w-[60rem] text-small">
      {before
        ? `The record begins on ${formatDate(firstDay)}, with the first inspection under the single inspection framework. On ${formatDate(asAt.day)} there was nothing in it, so every authority counts as not inspected yet.`
        : explainAsAt(asAt, today)}
    </p>
  );
}
