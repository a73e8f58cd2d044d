import { addressDay, type Inspection } from '@/lib/domain/inspection-record';
import { formatMonth } from '@/lib/format/dates';
import { paths } from '@/lib/paths';

/** Says that a report has been overtaken, and by which. Nothing when it is the newest. */
export function NewerInspections({
  later,
  again = true,
}: {
  later: readonly Inspection[];
  /** Whether the report is of an inspection itself, and not of a visit. */
  again?: boolean;
}) {
  if (later.length === 0) return null;

  return (
    <p className="mt-4 max-w-prose border-accent border-l-4 py-1 pl-4">
      This authority has been inspected {again && 'again '}since:{' '}
      {later.toReversed().map((inspection, index) => {
        const day = addressDay(inspection);
        return (
          <span key={inspection.id}>
            {index > 0 && ', '}
            <a href={paths.localAuthorities.inspection(inspection.laCode, day)}>
              {formatMonth(day)}
            </a>
          </span>
        );
      })}
      .
    </p>
  );
}
