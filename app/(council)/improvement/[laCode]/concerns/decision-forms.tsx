import { randomUUID } from 'node:crypto';
import { Button } from '@/components/ui/button';
import { controlClasses } from '@/components/ui/field';
import type { ConcernEvent } from '@/lib/domain/concern-record';
import { type MentionStatus, mentionStatuses, type PassagePlace } from '@/lib/domain/concerns';
import { formatPlace, mentionStatusLabels } from '@/lib/format/concerns';
import type { Proposal } from '@/lib/improvement/undecided';
import { decideConcernAction } from './actions';
import { controlId, type RefusedDecision } from './refused-decision';

type DecideProps = {
  event: ConcernEvent;
  place: PassagePlace;
  proposal: Proposal;
  refused: RefusedDecision | null;
};

/** Yes or no to one proposed link. */
export function DecideForm({ event, place, proposal, refused }: DecideProps) {
  const { concernId, title, joins, status } = proposal;
  const where = formatPlace(place);
  const error =
    refused?.field === 'status' && refused.concernId === concernId ? refused.error : null;

  return (
    <form action={decideConcernAction} className="mt-1 flex flex-wrap items-end gap-3">
      <Carried event={event} place={place} />
      <input type="hidden" name="concernId" value={concernId} />
      {joins === null ? (
        <StatusChoice id={controlId('status', place, concernId)} chosen={status} error={error} />
      ) : (
        <p className="w-full text-quiet text-table">
          This report is recorded on it already: {mentionStatusLabels[joins].toLowerCase()}. Yes
          adds {where} to that.
        </p>
      )}
      <Button kind="secondary" name="decision" value="confirmed">
        Yes
        <span className="sr-only">
          , {where} is about {title}
        </span>
      </Button>
      <Button kind="secondary" name="decision" value="refused">
        No
        <span className="sr-only">
          , {where} is not about {title}
        </span>
      </Button>
    </form>
  );
}

type BeginProps = { event: ConcernEvent; number: number; refused: RefusedDecision | null };

/** A concern that no list has named before, with the item it is first seen in. */
export function BeginForm({ event, number, refused }: BeginProps) {
  const place: PassagePlace = { kind: 'item', number };
  const id = controlId('title', place, null);
  const error = refused?.field === 'title' ? refused.error : null;

  return (
    <form action={decideConcernAction} className="grid max-w-form gap-3">
      <Carried event={event} place={place} />
      <div className={error ? 'border-problem border-l-4 pl-4' : ''}>
        <label htmlFor={id} className="block font-semibold">
          What is the concern?
        </label>
        <p id={`${id}-hint`} className="text-quiet">
          In a few words that fit other reports too.
        </p>
        {error && <Fault id={`${id}-error`} words={error} />}
        <input
          id={id}
          name="title"
          autoComplete="off"
          defaultValue={error ? refused?.title : undefined}
          aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}
          aria-invalid={error ? true : undefined}
          className={`mt-1 block w-full ${controlClasses(error)}`}
        />
      </div>
      <StatusChoice id={controlId('status', place, 'begin')} chosen="recommended" error={null} />
      <p>
        <Button kind="secondary" name="decision" value="begin">
          Begin this concern<span className="sr-only"> from item {number}</span>
        </Button>
      </p>
    </form>
  );
}

type StatusChoiceProps = {
  id: string;
  /** What the criteria tell it says; null where a person has to read and choose. */
  chosen: MentionStatus | null;
  error: string | null;
};

function StatusChoice({ id, chosen, error }: StatusChoiceProps) {
  return (
    <div className={error ? 'border-problem border-l-4 pl-4' : ''}>
      <label htmlFor={id} className="block text-table">
        What it says
      </label>
      {error && <Fault id={`${id}-error`} words={error} />}
      <select
        id={id}
        name="status"
        defaultValue={chosen ?? ''}
        aria-describedby={error ? `${id}-error` : undefined}
        aria-invalid={error ? true : undefined}
        className={`block ${controlClasses(error)}`}
      >
        {chosen === null && <option value="">Choose</option>}
        {mentionStatuses.map((status) => (
          <option key={status} value={status}>
            {mentionStatusLabels[status]}
          </option>
        ))}
      </select>
    </div>
  );
}

function Fault({ id, words }: { id: string; words: string }) {
  return (
    <p id={id} className="font-semibold text-problem">
      <span className="sr-only">Error: </span>
      {words}
    </p>
  );
}

function Carried({ event, place }: { event: ConcernEvent; place: PassagePlace }) {
  return (
    <>
      <input type="hidden" name="laCode" value={event.laCode} />
      <input type="hidden" name="inspectionId" value={event.inspectionId} />
      <input type="hidden" name="placeKind" value={place.kind} />
      <input type="hidden" name="placeNumber" value={place.number} />
      <input type="hidden" name="submissionKey" value={randomUUID()} />
    </>
  );
}
