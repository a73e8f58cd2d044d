import type { CouncilItem } from '@/lib/domain/council-items';
import type { CouncilReplyContent } from '@/lib/domain/improvement-plan';
import { addressDay, type Inspection } from '@/lib/domain/inspection-record';
import { formatDate } from '@/lib/format/dates';
import { formatReplySubject } from '@/lib/format/improvement';
import { paths } from '@/lib/paths';

type Props = {
  replies: readonly CouncilItem<CouncilReplyContent>[];
  inspections: readonly Inspection[];
};

/** What the council says to findings, dated, each with the finding it answers. */
export function ReplyList({ replies, inspections }: Props) {
  if (replies.length === 0) return <p>The council has published no reply here.</p>;

  return (
    <ul className="grid gap-6">
      {replies.map((reply) => (
        <li key={reply.id}>
          <Reply
            reply={reply}
            inspection={inspections.find(({ id }) => id === reply.inspectionId)}
          />
        </li>
      ))}
    </ul>
  );
}

function Reply({
  reply: { content, id },
  inspection,
}: {
  reply: CouncilItem<CouncilReplyContent>;
  inspection: Inspection | undefined;
}) {
  const subject = formatReplySubject(content.subject, content.subjectRef);

  return (
    <blockquote id={`reply-${id}`} className="max-w-prose border-line border-l-4 pl-4">
      <p className="whitespace-pre-line">{content.text}</p>
      <footer className="mt-1 text-quiet text-table">
        {content.office}, {formatDate(content.repliedOn)}, on{' '}
        {inspection ? <a href={hrefOf(inspection, content)}>{subject}</a> : subject}
        {content.visibility === 'council' && '. Only the council reads this so far'}
      </footer>
    </blockquote>
  );
}

function hrefOf(inspection: Inspection, { subject, subjectRef }: CouncilReplyContent): string {
  const anchor = subject === 'paragraph' && subjectRef ? `p${subjectRef}` : undefined;
  return paths.localAuthorities.inspection(inspection.laCode, addressDay(inspection), anchor);
}
