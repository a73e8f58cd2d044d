import type { CouncilItem } from '@/lib/domain/council-items';
import type { CouncilReplyContent, ReplySubject } from '@/lib/domain/improvement-plan';
import { formatDate } from '@/lib/format/dates';
import { formatReplySubject } from '@/lib/format/improvement';
import { paths } from '@/lib/paths';

/** What one can reply to: the whole report, a judgement, a paragraph or an area for improvement. */
export type ReplyPlace = { subject: ReplySubject; ref: string | null };

type Props = {
  laCode: string;
  inspectionId: string;
  place: ReplyPlace;
  /** Those to this place. */
  replies: readonly CouncilItem<CouncilReplyContent>[];
  /** Whether the viewer replies for the council. */
  keeps: boolean;
};

/** Beside a finding: what the council says to it, dated, and for its leaders the way to reply. */
export function PlaceReplies({ laCode, inspectionId, place, replies, keeps }: Props) {
  if (replies.length === 0 && !keeps) return null;

  return (
    <div className="text-small">
      {replies.map(({ id, content }) => (
        <blockquote key={id} className="mb-2 max-w-prose border-line border-l-4 pl-3">
          <p className="font-semibold">The council’s reply</p>
          <p className="whitespace-pre-line">{content.text}</p>
          <footer className="text-quiet">
            {content.office}, {formatDate(content.repliedOn)}
            {content.visibility === 'council' && '. Only the council reads this so far'}
            {keeps && (
              <>
                .{' '}
                <a href={paths.improvement.item(laCode, 'councilReply', id)}>
                  Change<span className="sr-only"> this reply</span>
                </a>
              </>
            )}
          </footer>
        </blockquote>
      ))}
      {keeps && (
        <p className="print:hidden">
          <a
            className="inline-block py-0.5"
            href={paths.improvement.keep(laCode, 'councilReply', {
              inspection: inspectionId,
              subject: place.subject,
              subjectRef: place.ref ?? undefined,
            })}
          >
            {replies.length > 0 ? 'Reply again' : 'Reply'}
            <span className={place.subject === 'report' ? '' : 'sr-only'}>
              {' '}
              to {formatReplySubject(place.subject, place.ref)}
            </span>
          </a>
        </p>
      )}
    </div>
  );
}
