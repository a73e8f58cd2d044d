import { type FactualComment, standingVersion } from '@/lib/domain/factual-accuracy';
import { answerOutcomeLabels, commentStateLabels } from '@/lib/format/factual-accuracy';
import { paths } from '@/lib/paths';
import type { DraftPlace } from '@/lib/report/draft-places';

type Props = {
  inspectionId: string;
  place: Pick<DraftPlace, 'anchor' | 'name'>;
  comments: readonly FactualComment[];
  canComment: boolean;
};

/** Beside a place of the draft: what the council said about it so far, and the way to say more. */
export function PlaceComments({ inspectionId, place, comments, canComment }: Props) {
  const here = comments.filter(
    (comment) => comment.anchor === place.anchor && standingVersion(comment).state !== 'withdrawn',
  );
  const name = place.name.charAt(0).toLowerCase() + place.name.slice(1);
  // Beside its place a link need not name it; the whole report has no place of its own.
  const about = <span className={place.anchor === 'report' ? '' : 'sr-only'}> on {name}</span>;
  if (here.length === 0 && !canComment) return null;

  return (
    <ul className="text-small print:hidden">
      {here.map((comment, index) => (
        <li key={comment.id}>
          <a
            className="inline-block py-0.5"
            href={paths.draftsToCheck.comment(inspectionId, comment.id)}
          >
            {here.length > 1 ? `Comment ${index + 1}` : 'Your comment'}
            {about}
          </a>{' '}
          <span className="text-quiet">{progressOf(comment)}</span>
        </li>
      ))}
      {canComment && (
        <li>
          <a
            className="inline-block py-0.5"
            href={paths.draftsToCheck.newComment(inspectionId, { about: place.anchor })}
          >
            {here.length > 0 ? 'Comment again' : 'Comment'}
            {about}
          </a>
        </li>
      )}
    </ul>
  );
}

function progressOf(comment: FactualComment): string {
  const answer = comment.answers.at(-1);
  return answer
    ? answerOutcomeLabels[answer.outcome]
    : commentStateLabels[standingVersion(comment).state];
}
