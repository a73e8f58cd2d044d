import type { ReactNode } from 'react';
import { Details } from '@/components/ui/details';
import { Tag } from '@/components/ui/tag';
import {
  type CommentAnswer,
  type FactualComment,
  standingVersion,
} from '@/lib/domain/factual-accuracy';
import { formatRecorded } from '@/lib/format/checking';
import { answerOutcomeLabels, commentStateLabels } from '@/lib/format/factual-accuracy';

type Props = {
  comment: FactualComment;
  /** What one can do with it. */
  children?: ReactNode;
};

/** A comment as it stands with its answer, and everything that was said before. */
export function CommentThread({ comment, children }: Props) {
  const standing = standingVersion(comment);
  const before = comment.versions.slice(0, -1).filter(({ text }) => text !== standing.text);
  const answer = comment.answers.at(-1);
  const answersBefore = comment.answers.slice(0, -1);

  return (
    <div id={`comment-${comment.id}`} className="max-w-form border-accent border-l-4 pl-4">
      <p>
        <Tag tone={standing.state === 'sent' ? 'grey' : 'outline'}>
          {commentStateLabels[standing.state]}
        </Tag>
      </p>
      <p
        className={`mt-1 whitespace-pre-line break-words ${standing.state === 'withdrawn' ? 'text-quiet line-through' : ''}`}
      >
        {standing.text}
      </p>
      <p className="mt-1 text-quiet text-table">{formatRecorded(standing)}</p>
      {before.length > 0 && (
        <Details summary="How it read before">
          {before.map((version) => (
            <div key={version.version} className="mb-3">
              <p className="whitespace-pre-line break-words">{version.text}</p>
              <p className="text-quiet text-table">{formatRecorded(version)}</p>
            </div>
          ))}
        </Details>
      )}
      {answer && <Answer answer={answer} />}
      {answersBefore.length > 0 && (
        <Details summary="Earlier answers">
          {answersBefore.map((one) => (
            <Answer key={one.version} answer={one} />
          ))}
        </Details>
      )}
      {children}
    </div>
  );
}

function Answer({ answer }: { answer: CommentAnswer }) {
  return (
    <div className="mt-3 border-line border-l-4 pl-4">
      <p className="font-semibold">{answerOutcomeLabels[answer.outcome]}</p>
      <p className="whitespace-pre-line break-words">{answer.text}</p>
      <p className="mt-1 text-quiet text-table">{formatRecorded(answer)}</p>
    </div>
  );
}
