import type { Metadata } from 'next';
import { returnCommentsAction } from '@/app/(council)/drafts-to-check/[inspectionId]/actions';
import {
  readDraft,
  takesComments,
} from '@/app/(council)/drafts-to-check/[inspectionId]/read-draft';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { AccuracyTime } from '@/components/factual-accuracy/accuracy-time';
import { CouncilLooks } from '@/components/factual-accuracy/council-looks';
import { EarlierRounds } from '@/components/factual-accuracy/earlier-rounds';
import { EmbargoNotice } from '@/components/factual-accuracy/embargo-notice';
import { ReturnForm } from '@/components/factual-accuracy/return-form';
import { RoundComments } from '@/components/factual-accuracy/round-comments';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { type FactualComment, standingVersion } from '@/lib/domain/factual-accuracy';
import { paths } from '@/lib/paths';
import { listCouncilLooks } from '@/lib/queries/factual-accuracy';
import { today } from '@/lib/server/clock';
import { requireViewer } from '@/lib/server/session';
import { commentsDigest } from '@/lib/services/return-comments';

type Props = { params: Promise<{ inspectionId: string }> };

export const generateMetadata = metadataOrNone(async ({ params }: Props): Promise<Metadata> => {
  const [{ inspectionId }, viewer] = await Promise.all([params, requireViewer()]);
  const { inspection } = await readDraft(inspectionId, viewer);
  return { title: `Your comments on the draft: ${inspection.laName}`, robots: { index: false } };
});

export default pageOrProblem(async function CommentsPage({ params }: Props) {
  const [{ inspectionId }, viewer] = await Promise.all([params, requireViewer()]);
  const draft = await readDraft(inspectionId, viewer);
  const { inspection, round, comments, earlier } = draft;
  const looks = await listCouncilLooks(inspection, viewer);
  const open = takesComments(draft, viewer);
  const inState = (state: string) =>
    comments.filter((comment) => standingVersion(comment).state === state).length;

  return (
    <Page
      title="Your comments on the draft"
      caption={inspection.laName}
      back={paths.draftsToCheck.one(inspection.id)}
      backText="The draft"
      banner={<EmbargoNotice />}
    >
      <AccuracyTime round={round} today={today()} />
      <Section title="Comments" id="comments">
        {comments.length === 0 ? (
          <p>
            No comment is written yet.{' '}
            {open && <a href={paths.draftsToCheck.one(inspection.id)}>Comment on the draft</a>}
          </p>
        ) : (
          <RoundComments
            round={round}
            comments={comments}
            placeHref={({ anchor }) => paths.draftsToCheck.one(inspection.id, anchor)}
            deed={(comment, { name }) =>
              open &&
              isChangeable(comment) && (
                <p className="mt-2">
                  <a href={paths.draftsToCheck.comment(inspection.id, comment.id)}>
                    Change or withdraw<span className="sr-only"> the comment on {name}</span>
                  </a>
                </p>
              )
            }
          />
        )}
      </Section>
      {open && (
        <Section title="Send back" id="send-back">
          <ReturnForm
            action={returnCommentsAction}
            hidden={{ inspectionId: inspection.id, digest: commentsDigest(comments) }}
            drafts={inState('draft')}
            all={inState('draft') + inState('sent')}
          />
        </Section>
      )}
      <Section title="Who has looked at the draft" id="looks">
        <CouncilLooks looks={looks} />
      </Section>
      <EarlierRounds rounds={earlier} />
    </Page>
  );
});

function isChangeable(comment: FactualComment): boolean {
  return standingVersion(comment).state !== 'withdrawn' && comment.answers.length === 0;
}
