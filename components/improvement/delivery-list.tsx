import type { DeliveryOrganisation } from '@/lib/domain/delivery-organisations';
import type { Inspection } from '@/lib/domain/inspection-record';
import { formatDate } from '@/lib/format/dates';
import { outcomeLabels } from '@/lib/format/grades';
import { standingAt } from '@/lib/improvement/own-view';

type Props = {
  organisations: readonly DeliveryOrganisation[];
  /** Published inspections of the authority. */
  inspections: readonly Inspection[];
};

/** Trusts and companies that ran the services, with the grade the authority had when each began and ended. */
export function DeliveryList({ organisations, inspections }: Props) {
  if (organisations.length === 0)
    return <p>The council itself. No trust or company is on record.</p>;

  return (
    <ul className="grid max-w-prose gap-3">
      {organisations.map(({ name, form, startedOn, endedOn, note }) => (
        <li key={`${name} ${startedOn}`}>
          <strong>{name}</strong>, {form}, from {formatDate(startedOn)}
          <GradeOn inspections={inspections} day={startedOn} />
          {endedOn ? (
            <>
              {' '}
              to {formatDate(endedOn)}
              <GradeOn inspections={inspections} day={endedOn} />
            </>
          ) : (
            ', and still on record'
          )}
          .{note && <span className="text-quiet"> {note}</span>}
        </li>
      ))}
    </ul>
  );
}

function GradeOn({ inspections, day }: { inspections: readonly Inspection[]; day: string }) {
  const standing = standingAt(inspections, 'overallEffectiveness', day);
  return standing ? ` (then ${outcomeLabels[standing.outcome].toLowerCase()} overall)` : '';
}
