import type { ReactNode } from 'react';
import type { AccuracyRound, FactualComment } from '@/lib/domain/factual-accuracy';
import { type DraftPlace, inDraftOrder } from '@/lib/report/draft-places';
import { CommentThread } from './comment-thread';
import { PlaceQuoted } from './place-quoted';

type Props = {
  round: Pick<AccuracyRound, 'document'>;
  comments: readonly FactualComment[];
  /** Where the place itself is, or nothing. */
  placeHref?: (place: DraftPlace) => string;
  /** What one should know about the place besides. */
  placeNote?: (place: DraftPlace) => ReactNode;
  /** What one can do with a comment. */
  deed?: (comment: FactualComment, place: DraftPlace) => ReactNode;
};

/** Every comment beside what it is about, in the order of the draft. */
export function RoundComments({ round, comments, placeHref, placeNote, deed }: Props) {
  return inDraftOrder(round.document, comments).map(({ place, about }) => (
    <section key={place.anchor} className="mb-10" aria-labelledby={`about-${place.anchor}`}>
      <h3 id={`about-${place.anchor}`} className="mb-2 font-[650] text-h3">
        {placeHref ? <a href={placeHref(place)}>{place.name}</a> : place.name}
      </h3>
      <PlaceQuoted place={place} />
      {placeNote?.(place)}
      <div className="grid gap-6">
        {about.map((comment) => (
          <CommentThread key={comment.id} comment={comment}>
            {deed?.(comment, place)}
          </CommentThread>
        ))}
      </div>
    </section>
  ));
}
