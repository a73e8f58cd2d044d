import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import { saveCommentAction } from '@/app/(council)/drafts-to-check/[inspectionId]/actions';
import {
  findDraft,
  takesComments,
} from '@/app/(council)/drafts-to-check/[inspectionId]/read-draft';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { CommentForm } from '@/components/factual-accuracy/comment-form';
import { CommentThread } from '@/components/factual-accuracy/comment-thread';
import { EmbargoNotice } from '@/components/factual-accuracy/embargo-notice';
import { PlaceQuoted } from '@/components/factual-accuracy/place-quoted';
import { Page } from '@/components/layout/page';
import { standingVersion } from '@/lib/domain/factual-accuracy';
import { paths } from '@/lib/paths';
import { findDraftPlace } from '@/lib/report/draft-places';
import { readHeldForm } from '@/lib/server/held-forms';
import { answersForm } from '@/lib/server/request';
import { requireViewer } from '@/lib/server/session';

type Props = {
  params: Promise<{ inspectionId: string; commentId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = formTitle('Comment on the draft');

export default pageOrProblem(async function CommentPage({ params, searchParams }: Props) {
  const [{ inspectionId, commentId }, query, viewer] = await Promise.all([
    params,
    searchParams,
    requireViewer(),
  ]);
  const [draft, kept, sent] = await Promise.all([
    findDraft(inspectionId, viewer),
    readHeldForm(query.held, viewer),
    answersForm(),
  ]);
  const comment = draft?.comments.find(({ id }) => id === commentId);
  // A form sent without script comes back here whatever has become of the draft: its words must not be lost.
  const keeps = sent || kept !== null;
  if (!keeps && (!draft || !comment)) notFound();

  const standing = comment && standingVersion(comment);
  const place = draft && comment && findDraftPlace(draft.round.document, comment.anchor);
  const changeable =
    draft !== null &&
    takesComments(draft, viewer) &&
    standing?.state !== 'withdrawn' &&
    comment?.answers.length === 0;
  const title = place ? `Comment: ${place.name}` : 'Comment';
  const before = place && (
    <>
      <EmbargoNotice />
      <PlaceQuoted place={place} />
    </>
  );
  const asks = changeable || keeps;

  return (
    <Page
      title={title}
      caption={draft?.inspection.laName}
      back={paths.draftsToCheck.one(inspectionId, comment?.anchor)}
      backText="The draft"
      headingInside={asks}
    >
      {asks ? (
        <CommentForm
          action={saveCommentAction}
          title={title}
          caption={draft?.inspection.laName}
          before={before}
          stage={standing?.state === 'sent' ? 'sent' : 'draft'}
          hidden={{
            inspectionId,
            commentId,
            anchor: comment?.anchor ?? '',
            baseVersion: String(standing?.version ?? 0),
            submissionKey: randomUUID(),
          }}
          values={kept ?? { text: standing?.text ?? '' }}
          held={kept && typeof query.held === 'string' ? query.held : undefined}
        />
      ) : (
        <>
          {before}
          {comment && <CommentThread comment={comment} />}
        </>
      )}
    </Page>
  );
});
