import { notFound } from 'next/navigation';
import { answerCommentAction } from '@/app/(inspector)/inspections/[inspectionId]/factual-accuracy/actions';
import { PlaceNote } from '@/app/(inspector)/inspections/[inspectionId]/factual-accuracy/place-note';
import { readWork } from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { AnswerForm } from '@/components/factual-accuracy/answer-form';
import { CommentThread } from '@/components/factual-accuracy/comment-thread';
import { PlaceQuoted } from '@/components/factual-accuracy/place-quoted';
import { Page } from '@/components/layout/page';
import { standingVersion } from '@/lib/domain/factual-accuracy';
import { paths } from '@/lib/paths';
import { canAnswerComments, canWriteReport } from '@/lib/permissions/inspections';
import { listDraftSources } from '@/lib/queries/draft-sources';
import { listRoundsOf } from '@/lib/queries/factual-accuracy';
import { findDraftPlace } from '@/lib/report/draft-places';
import { readHeldForm } from '@/lib/server/held-forms';
import { answersForm } from '@/lib/server/request';
import { requireViewer } from '@/lib/server/session';

type Props = {
  params: Promise<{ inspectionId: string; commentId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = formTitle('Comment of the council');

export default pageOrProblem(async function AnswerPage({ params, searchParams }: Props) {
  const [{ inspectionId, commentId }, query, viewer] = await Promise.all([
    params,
    searchParams,
    requireViewer(),
  ]);
  const { inspection } = await readWork(inspectionId, viewer);
  const rounds = await listRoundsOf(inspection.id, viewer);
  const of = rounds.find(({ comments }) => comments.some(({ id }) => id === commentId));
  const comment = of?.comments.find(({ id }) => id === commentId);
  const place = of && comment && findDraftPlace(of.round.document, comment.anchor);
  if (!comment || !place) notFound();

  const [sources, kept, sent] = await Promise.all([
    listDraftSources(inspection.id, viewer),
    readHeldForm(query.held, viewer),
    answersForm(),
  ]);
  const standing = standingVersion(comment);
  const answer = comment.answers.at(-1);
  const asks = (canAnswerComments(viewer, inspection) && standing.state === 'sent') || sent;
  const title = `Comment: ${place.name}`;
  const before = (
    <>
      <PlaceQuoted place={place} />
      {place.anchor !== 'report' && (
        <PlaceNote
          inspectionId={inspection.id}
          place={place}
          sources={sources}
          canWrite={canWriteReport(viewer, inspection)}
        />
      )}
      <CommentThread comment={comment} />
    </>
  );

  return (
    <Page
      title={title}
      caption={inspection.laName}
      back={paths.inspections.factualAccuracy(inspection.id, `comment-${comment.id}`)}
      backText="Factual accuracy"
      headingInside={asks}
    >
      {asks ? (
        <AnswerForm
          action={answerCommentAction}
          title={title}
          caption={inspection.laName}
          before={before}
          hidden={{
            inspectionId: inspection.id,
            commentId: comment.id,
            commentVersion: String(standing.version),
            baseVersion: String(answer?.version ?? 0),
          }}
          values={kept ?? (answer ? { outcome: answer.outcome, text: answer.text } : {})}
          held={kept && typeof query.held === 'string' ? query.held : undefined}
        />
      ) : (
        before
      )}
    </Page>
  );
});
