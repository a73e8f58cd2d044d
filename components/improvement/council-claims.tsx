import type { ConcernEvent } from '@/lib/domain/concern-record';
import { mentionStatusLabels } from '@/lib/format/concerns';
import { formatInstant, formatMonth } from '@/lib/format/dates';
import type { CouncilClaim } from '@/lib/improvement/lineage';

type Props = {
  claims: readonly CouncilClaim<ConcernEvent>[];
  /** When each was said, by its id. */
  saidAt: ReadonlyMap<string, Date>;
  /** Where one is changed, for those who may. */
  changeHref: ((mentionId: string) => string) | null;
};

/** What the council says itself of a concern, and what a later report says to that. */
export function CouncilClaims({ claims, saidAt, changeHref }: Props) {
  return (
    <ul className="grid gap-4">
      {claims.map(({ mention, event, contradictedBy }) => {
        const at = saidAt.get(mention.id);
        return (
          <li key={mention.id} className="max-w-prose border-line border-l-4 pl-4">
            <p className="font-semibold">The council says that it is met.</p>
            {mention.note && <p className="whitespace-pre-line">{mention.note}</p>}
            <p className="text-quiet text-table">
              {at && `${formatInstant(at)}, after`}
              {!at && 'After'} the report or letter of {formatMonth(event.startedOn)}.{' '}
              {changeHref && <a href={changeHref(mention.id)}>Change or withdraw this</a>}
            </p>
            <p className="mt-1">
              {contradictedBy ? (
                <strong>
                  Inspectors say otherwise in {formatMonth(contradictedBy.event.startedOn)}:{' '}
                  {mentionStatusLabels[contradictedBy.status].toLowerCase()}.
                </strong>
              ) : (
                'No later report or letter speaks of a weakness.'
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
