import type { ReactNode } from 'react';
import { Section } from '@/components/layout/section';
import { Details } from '@/components/ui/details';
import type { AccuracyRound, FactualComment } from '@/lib/domain/factual-accuracy';
import { formatDate } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { inDraftOrder } from '@/lib/report/draft-places';
import { CommentThread } from './comment-thread';
import { PlaceQuoted } from './place-quoted';

type Props = {
  rounds: readonly { round: AccuracyRound; comments: readonly FactualComment[] }[];
  deed?: (comment: FactualComment) => ReactNode;
};

/** What the council said of earlier drafts of the same report. It stays readable. */
export function EarlierRounds({ rounds, deed }: Props) {
  if (rounds.length === 0) return null;

  return (
    <Section title="Earlier drafts" id="earlier">
      {rounds.map(({ round, comments }) => (
        <Details
          key={round.id}
          summary={`Sent to the council on ${formatDate(round.opensOn)}: ${formatCount(comments.length, 'comment')}`}
        >
          {inDraftOrder(round.document, comments).map(({ place, about }) => (
            <div key={place.anchor} className="mb-6">
              <p className="font-semibold">{place.name}</p>
              <PlaceQuoted place={place} />
              <div className="grid gap-6">
                {about.map((comment) => (
                  <CommentThread key={comment.id} comment={comment}>
                    {deed?.(comment)}
                  </CommentThread>
                ))}
              </div>
            </div>
          ))}
        </Details>
      ))}
    </Section>
  );
}
