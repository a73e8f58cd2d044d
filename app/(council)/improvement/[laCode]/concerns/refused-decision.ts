import type { ConcernEvent } from '@/lib/domain/concern-record';
import type { PassagePlace } from '@/lib/domain/concerns';
import type { ConcernNote } from './concern-note';

type Refusal = Extract<ConcernNote, { kind: 'refused' }>;

/** What was wrong with one answer of a decision, and what it was. */
export type RefusedDecision = {
  field: string;
  error: string;
  /** Null where a concern was to begin. */
  concernId: string | null;
  title: string;
};

/** The id of a control of a decision: there are many on a page. */
export function controlId(field: string, place: PassagePlace, concernId: string | null): string {
  return [field, place.kind, place.number, concernId].filter((part) => part !== null).join('-');
}

/** The faults of a refused decision, leading to the control each is about. */
export function errorsOf({ errors, values }: Refusal): Refusal['errors'] {
  const { decision, concernId, placeNumber } = values;
  const kind = values.placeKind === 'paragraph' ? 'paragraph' : 'item';
  const about = decision === 'begin' ? null : String(concernId);

  return errors.map((error) =>
    error.field === 'title' || error.field === 'status'
      ? {
          ...error,
          field: controlId(error.field, { kind, number: Number(placeNumber) }, about),
        }
      : error,
  );
}

/** What was refused of this passage, or null. */
export function refusedHere(
  refused: Refusal | null,
  event: ConcernEvent,
  place: PassagePlace,
): RefusedDecision | null {
  const error = refused?.errors.find(({ field }) => field === 'title' || field === 'status');
  if (!refused || !error) return null;

  const { values } = refused;
  const begins = values.decision === 'begin';
  const kind = begins ? 'item' : values.placeKind;
  return values.inspectionId === event.inspectionId &&
    kind === place.kind &&
    values.placeNumber === String(place.number)
    ? {
        field: error.field,
        error: error.message,
        concernId: begins ? null : String(values.concernId),
        title: String(values.title ?? ''),
      }
    : null;
}
