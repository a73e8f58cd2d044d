import {
  judgementsInOrder,
  readWork,
} from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { AccuracyTime } from '@/components/factual-accuracy/accuracy-time';
import { CouncilLooks } from '@/components/factual-accuracy/council-looks';
import { EarlierRounds } from '@/components/factual-accuracy/earlier-rounds';
import { RoundComments } from '@/components/factual-accuracy/round-comments';
import { InspectionNav } from '@/components/inspections/inspection-nav';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { ButtonLink } from '@/components/ui/button';
import { type FactualComment, listUnanswered } from '@/lib/domain/factual-accuracy';
import type { Inspection } from '@/lib/domain/inspection-record';
import type { Viewer } from '@/lib/domain/people';
import { capitalise } from '@/lib/format/lists';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import {
  canAnswerComments,
  canGiveMoreTime,
  canSetAccuracyWindow,
  canWriteReport,
} from '@/lib/permissions/inspections';
import { listDraftSources } from '@/lib/queries/draft-sources';
import {
  getAccuracyWindow,
  listCouncilLooks,
  listRoundsOf,
  type RoundWithComments,
} from '@/lib/queries/factual-accuracy';
import { today } from '@/lib/server/clock';
import { requireViewer } from '@/lib/server/session';
import { PlaceNote } from './place-note';

type Props = { params: Promise<{ inspectionId: string }> };

const title = 'Factual accuracy';

export const generateMetadata = metadataOrNone(async () => ({ title }));

export default pageOrProblem(async function FactualAccuracyPage({ params }: Props) {
  const [{ inspectionId }, viewer] = await Promise.all([params, requireViewer()]);
  const { inspection, framework } = await readWork(inspectionId, viewer);
  const [newest, ...earlier] = await listRoundsOf(inspection.id, viewer);

  return (
    <>
      <InspectionNav
        inspection={inspection}
        judgements={judgementsInOrder(framework)}
        current="factualAccuracy"
      />
      <Page title={title} caption={inspection.laName}>
        {newest ? (
          <Round {...newest} earlier={earlier} inspection={inspection} viewer={viewer} />
        ) : (
          <NotSentYet inspection={inspection} viewer={viewer} />
        )}
      </Page>
    </>
  );
});

type Given = { inspection: Inspection; viewer: Viewer };

async function NotSentYet({ inspection, viewer }: Given) {
  const workingDays = await getAccuracyWindow(inspection.id, viewer);

  return (
    <>
      <p className="max-w-prose">
        The draft has not been sent to the council.
        {workingDays !== null &&
          ` Once it is, the council has ${formatCount(workingDays, 'working day')} to say what is factually wrong in it.`}
      </p>
      {canSetAccuracyWindow(viewer, inspection) && (
        <p className="mt-4">
          <a href={paths.inspections.accuracyTime(inspection.id)}>
            Change how long the council gets
          </a>
        </p>
      )}
    </>
  );
}

async function Round(given: RoundWithComments & Given & { earlier: readonly RoundWithComments[] }) {
  const { round, comments, earlier, inspection, viewer } = given;
  const [looks, sources] = await Promise.all([
    listCouncilLooks(inspection, viewer),
    listDraftSources(inspection.id, viewer),
  ]);
  const open = listUnanswered([...comments, ...earlier.flatMap((one) => one.comments)]).length;
  const answers = canAnswerComments(viewer, inspection);
  const deed = (comment: FactualComment) =>
    answers && <AnswerLink comment={comment} inspectionId={inspection.id} />;

  return (
    <>
      <AccuracyTime round={round} today={today()} />
      {canSetAccuracyWindow(viewer, inspection) && (
        <p className="mt-3">
          <a href={paths.inspections.accuracyTime(inspection.id)}>
            Change how long the council gets for the next draft
          </a>
        </p>
      )}
      {canGiveMoreTime(viewer, inspection) && !round.returned && (
        <p className="mt-4">
          <ButtonLink kind="secondary" href={paths.inspections.accuracyTime(inspection.id)}>
            Give the council more time
          </ButtonLink>
        </p>
      )}
      <Section title="Comments of the council" id="comments">
        <p className="mb-6">
          {comments.length === 0
            ? 'The council has sent no comments yet.'
            : `${capitalise(formatCount(comments.length, 'comment'))} sent. ${capitalise(formatCount(open, 'comment'))} without an answer.`}
        </p>
        <RoundComments
          round={round}
          comments={comments}
          placeNote={(place) =>
            place.anchor !== 'report' && (
              <PlaceNote
                inspectionId={inspection.id}
                place={place}
                sources={sources}
                canWrite={canWriteReport(viewer, inspection)}
              />
            )
          }
          deed={deed}
        />
      </Section>
      <Section title="Who of the council has looked at the draft" id="looks">
        <CouncilLooks looks={looks} />
      </Section>
      <EarlierRounds rounds={earlier} deed={deed} />
    </>
  );
}

function AnswerLink({ comment, inspectionId }: { comment: FactualComment; inspectionId: string }) {
  if (comment.versions.at(-1)?.state !== 'sent') return null;

  return (
    <p className="mt-3">
      <a href={paths.inspections.answerComment(inspectionId, comment.id)}>
        {comment.answers.length > 0 ? 'Change the answer' : 'Answer'}
        <span className="sr-only"> to the comment on {comment.anchor}</span>
      </a>
    </p>
  );
}
