import { randomUUID } from 'node:crypto';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { controlClasses } from '@/components/ui/field';
import type { ConcernEvent } from '@/lib/domain/concern-record';
import { type MentionStatus, mentionStatuses } from '@/lib/domain/concerns';
import { mentionStatusLabels } from '@/lib/format/concerns';
import type { Proposal, UndecidedItem } from '@/lib/improvement/undecided';
import { paths } from '@/lib/paths';
import { decideConcernAction } from './actions';

type Props = {
  event: ConcernEvent;
  undecided: UndecidedItem;
  /** What is wrong with the title of a concern begun here, and what was typed. */
  refused: { error: string; title: string } | null;
  /** Whether the viewer decides; others read. */
  decides: boolean;
};

/** An item of a list, the concerns it may be about with the reason, and the answer of a person. */
export function UndecidedItemSection({ event, undecided, refused, decides }: Props) {
  const { item, linked, proposals } = undecided;
  const concernHref = (id: string) => paths.localAuthorities.concern(event.laCode, id);

  return (
    <section id={`item-${item.number}`} className="mt-6 border-line border-t pt-4">
      <h3 className="max-w-prose font-[650] text-body">
        {item.number}. {item.text}
      </h3>
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
      {proposals.length > 0 && (
        <ul className="mt-3 grid gap-4">
          {proposals.map((proposal) => (
            <li key={proposal.concernId}>
              <p className="max-w-prose">
                <a href={concernHref(proposal.concernId)}>{proposal.title}</a>? {proposal.because}
              </p>
              {decides && <Decide event={event} number={item.number} proposal={proposal} />}
            </li>
          ))}
        </ul>
      )}
      {decides && (
        <div className="mt-3">
          <Details summary="Begin a new concern from this item" open={refused !== null}>
            <Begin event={event} number={item.number} refused={refused} />
          </Details>
        </div>
      )}
    </section>
  );
}

type DecideProps = { event: ConcernEvent; number: number; proposal: Proposal };

function Decide({ event, number, proposal: { concernId, title } }: DecideProps) {
  const about = (
    <span className="sr-only">
      , item {number} is about {title}
    </span>
  );

  return (
    <form action={decideConcernAction} className="mt-1 flex flex-wrap items-end gap-3">
      <Carried event={event} number={number} />
      <input type="hidden" name="concernId" value={concernId} />
      <StatusChoice />
      <Button kind="secondary" name="decision" value="confirmed">
        Yes{about}
      </Button>
      <Button kind="secondary" name="decision" value="refused">
        No
        <span className="sr-only">
          , item {number} is not about {title}
        </span>
      </Button>
    </form>
  );
}

type BeginProps = { event: ConcernEvent; number: number; refused: Props['refused'] };

function Begin({ event, number, refused }: BeginProps) {
  const id = `title-${number}`;

  return (
    <form action={decideConcernAction} className="grid max-w-form gap-3">
      <Carried event={event} number={number} />
      <div className={refused ? 'border-problem border-l-4 pl-4' : ''}>
        <label htmlFor={id} className="block font-semibold">
          What is the concern?
        </label>
        <p id={`${id}-hint`} className="text-quiet">
          In a few words that fit other reports too.
        </p>
        {refused && (
          <p id={`${id}-error`} className="font-semibold text-problem">
            <span className="sr-only">Error: </span>
            {refused.error}
          </p>
        )}
        <input
          id={id}
          name="title"
          autoComplete="off"
          defaultValue={refused?.title}
          aria-describedby={`${id}-hint${refused ? ` ${id}-error` : ''}`}
          aria-invalid={refused ? true : undefined}
          className={`mt-1 block w-full ${controlClasses(refused)}`}
        />
      </div>
      <StatusChoice />
      <p>
        <Button kind="secondary" name="decision" value="begin">
          Begin this concern<span className="sr-only"> from item {number}</span>
        </Button>
      </p>
    </form>
  );
}

/** Standing in the list is asking for improvement, unless the text says more. */
const standing: MentionStatus = 'recommended';

function StatusChoice() {
  return (
    <label className="block">
      <span className="block text-table">What it says</span>
      <select name="status" defaultValue={standing} className={`block ${controlClasses(false)}`}>
        {mentionStatuses.map((status) => (
          <option key={status} value={status}>
            {mentionStatusLabels[status]}
          </option>
        ))}
      </select>
    </label>
  );
}

function Carried({ event, number }: { event: ConcernEvent; number: number }) {
  return (
    <>
      <input type="hidden" name="laCode" value={event.laCode} />
      <input type="hidden" name="inspectionId" value={event.inspectionId} />
      <input type="hidden" name="itemNumber" value={number} />
      <input type="hidden" name="submissionKey" value={randomUUID()} />
    </>
  );
}
