import { PlaceLinks } from '@/components/improvement/place-links';
import { Details } from '@/components/ui/details';
import type { ConcernEvent } from '@/lib/domain/concern-record';
import { capitalise } from '@/lib/format/lists';
import type { UndecidedPassage } from '@/lib/improvement/undecided';
import { paths } from '@/lib/paths';
import { BeginForm, DecideForm } from './decision-forms';
import type { RefusedDecision } from './refused-decision';

type Props = {
  event: ConcernEvent;
  undecided: UndecidedPassage;
  /** What was wrong with a decision on it, and what was typed. */
  refused: RefusedDecision | null;
  /** Whether the viewer decides; others read. */
  decides: boolean;
};

/** An item or paragraph of a report, the concerns it may be about with the reason, and the answer of a person. */
export function UndecidedPassageSection({ event, undecided, refused, decides }: Props) {
  const { place, text, linked, proposals } = undecided;
  const concernHref = (id: string) => paths.localAuthorities.concern(event.laCode, id);
  const isItem = place.kind === 'item';

  return (
    <section id={`${place.kind}-${place.number}`} className="mt-6 border-line border-t pt-4">
      <h4 className="max-w-prose font-[650] text-body">
        {isItem ? `${place.number}. ${text}` : capitalise(`paragraph ${place.number}`)}
      </h4>
      {!isItem && (
        <p className="mt-1 max-w-prose">
          {text}{' '}
          <span className="text-quiet text-table">
            Read it in the report:{' '}
            <PlaceLinks
              event={event}
              places={[place]}
              listPage={paths.localAuthorities.concerns(event.laCode)}
            />
            .
          </span>
        </p>
      )}
      {(isItem || linked.length > 0) && (
        <p className="mt-1 text-quiet text-table">
          {linked.length === 0 ? (
            'No concern takes this up yet.'
          ) : (
            <>
              Linked to{' '}
              {linked.map(({ concernId, title }, index) => (
                <span key={concernId}>
                  {index > 0 && ', '}
                  <a href={concernHref(concernId)}>{title}</a>
                </span>
              ))}
              .
            </>
          )}
        </p>
      )}
      {proposals.length > 0 && (
        <ul className="mt-3 grid gap-4">
          {proposals.map((proposal) => (
            <li key={proposal.concernId}>
              <p className="max-w-prose">
                <a href={concernHref(proposal.concernId)}>{proposal.title}</a>? {proposal.because}
              </p>
              {decides && (
                <DecideForm event={event} place={place} proposal={proposal} refused={refused} />
              )}
            </li>
          ))}
        </ul>
      )}
      {decides && isItem && (
        <div className="mt-3">
          <Details
            summary="Begin a new concern from this item"
            open={refused?.field === 'title' && refused.concernId === null}
          >
            <BeginForm event={event} number={place.number} refused={refused} />
          </Details>
        </div>
      )}
    </section>
  );
}
