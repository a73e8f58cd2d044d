import { randomUUID } from 'node:crypto';
import { notFound, redirect } from 'next/navigation';
import { saveCommentAction } from '@/app/(council)/drafts-to-check/[inspectionId]/actions';
import {
  findDraft,
  takesComments,
} from '@/app/(council)/drafts-to-check/[inspectionId]/read-draft';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { CommentForm } from '@/components/factual-accuracy/comment-form';
import { EmbargoNotice } from '@/components/factual-accuracy/embargo-notice';
import { PlaceQuoted } from '@/components/factual-accuracy/place-quoted';
import { Page } from '@/components/layout/page';
import { paths } from '@/lib/paths';
import { findDraftPlace } from '@/lib/report/draft-places';
import { readHeldForm } from '@/lib/server/held-forms';
import { answersForm } from '@/lib/server/request';
import { requireViewer } from '@/lib/server/session';

type Props = {
  params: Promise<{ inspectionId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = formTitle('Comment on the draft');

export default pageOrProblem(async function NewCommentPage({ params, searchParams }: Props) {
  const [{ inspectionId }, query, viewer] = await Promise.all([
    params,
    searchParams,
    requireViewer(),
  ]);
  const [draft, kept, sent] = await Promise.all([
    findDraft(inspectionId, viewer),
    readHeldForm(query.held, viewer),
    answersForm(),
  ]);
  const anchor = typeof query.about === 'string' ? query.about : '';
  const place = draft && findDraftPlace(draft.round.document, anchor);
  // A form sent without script comes back here whatever has become of the draft: its words must not be lost.
  if (!sent && !kept) {
    if (!draft || !place) notFound();
    if (!takesComments(draft, viewer)) redirect(paths.draftsToCheck.one(inspectionId, anchor));
  }

  return (
    <Page
      title="Comment"
      back={paths.draftsToCheck.one(inspectionId, anchor)}
      backText="The draft"
      headingInside
    >
      <CommentForm
        action={saveCommentAction}
        title={place ? `Comment: ${place.name}` : 'Comment'}
        caption={draft?.inspection.laName}
        before={
          place && (
            <>
              <EmbargoNotice />
              <PlaceQuoted place={place} />
            </>
          )
        }
        stage="new"
        hidden={{
          inspectionId,
          commentId: randomUUID(),
          anchor,
          baseVersion: '0',
          submissionKey: randomUUID(),
        }}
        values={kept ?? {}}
        held={kept && typeof query.held === 'string' ? query.held : undefined}
      />
    </Page>
  );
});
