import { judgementsInOrder } from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import {
  type JudgementAddress,
  type JudgementWork,
  readJudgementWork,
} from '@/app/(inspector)/inspections/[inspectionId]/judgements/[area]/read-judgement';
import { formTitle } from '@/app/form-title';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { Confirmations } from '@/components/checking/confirmations';
import { GradeForm } from '@/components/checking/grade-form';
import { InspectionNav } from '@/components/inspections/inspection-nav';
import { Page } from '@/components/layout/page';
import { InsetText } from '@/components/ui/inset-text';
import { NotificationBanner } from '@/components/ui/notification-banner';
import { gradeInSentence } from '@/lib/format/grades';
import { formatList } from '@/lib/format/lists';
import { paths } from '@/lib/paths';
import { canConfirmJudgement } from '@/lib/permissions/inspections';
import { listChallenges, listConfirmations, listDissents } from '@/lib/queries/checking';
import type { FormValues } from '@/lib/schemas/form-state';
import { readHeldForm } from '@/lib/server/held-forms';
import { answersForm } from '@/lib/server/request';
import { requireViewer } from '@/lib/server/session';
import { confirmJudgementAction } from './actions';
import { JudgementSoFar } from './judgement-so-far';
import { groundOf } from './what-changed';

type Props = {
  params: Promise<JudgementAddress>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = metadataOrNone(async ({ params }: Props) => {
  const { judgement } = await readJudgementWork(await params, await requireViewer());
  return formTitle(`Grade for ${judgement.shortName.toLowerCase()}`)();
});

export default pageOrProblem(async function ConfirmPage({ params, searchParams }: Props) {
  const [address, query, viewer] = await Promise.all([params, searchParams, requireViewer()]);
  const read = await readJudgementWork(address, viewer);
  const { work, judgement, state } = read;
  const { inspection, framework } = work;
  const { area, shortName } = judgement;
  const [challenges, dissents, confirmations, held] = await Promise.all([
    listChallenges(inspection.id, viewer),
    listDissents(inspection.id, viewer, area),
    listConfirmations(inspection.id, area, viewer),
    readHeldForm(query.held, viewer),
  ]);
  const waitsFor = openBeside(read);
  const answers = await answersForm();
  // A refused form never has this in its address: the page does not ask again right after it was saved.
  const saved = query.saved === area ? state.confirmed : null;
  const confirms = canConfirmJudgement(viewer, inspection);
  const asks = !saved && ((confirms && waitsFor.length === 0) || answers);
  const title = `Grade for ${shortName.toLowerCase()}`;
  const words = framework.gradeWords;
  const history = <Confirmations confirmations={confirmations} words={words} />;
  const soFar = (
    <JudgementSoFar
      judgement={read}
      dissents={dissents}
      challenges={challenges.filter(({ subject }) => subject.id === area)}
    />
  );

  return (
    <>
      <InspectionNav
        inspection={inspection}
        judgements={judgementsInOrder(framework)}
        current={area}
      />
      <Page
        title={title}
        caption={inspection.laName}
        headingInside={asks}
        banner={
          saved ? (
            <NotificationBanner title="Saved">
              {shortName} is confirmed as {gradeInSentence(saved.grade, words)}.{' '}
              <a href={`${paths.inspections.taskList(inspection.id)}#judgements`}>
                See every judgement
              </a>
            </NotificationBanner>
          ) : undefined
        }
      >
        {asks ? (
          <GradeForm
            action={confirmJudgementAction}
            title={title}
            caption={inspection.laName}
            before={soFar}
            after={history}
            words={words}
            question={state.confirmed ? 'Confirm it again' : 'Confirm it'}
            gradeLabel="Which grade do you confirm?"
            text={{
              name: 'reason',
              label: 'Your reasons',
              hint: 'Needed where your grade is not the derived one. They are printed with the report.',
            }}
            button="Confirm the grade"
            hidden={{
              inspectionId: inspection.id,
              area,
              digest: state.digest,
              baseVersion: String(state.confirmed?.version ?? 0),
              ground: JSON.stringify(groundOf(area, work.records, read.states)),
            }}
            values={held ?? startingFrom(read)}
            held={held && typeof query.held === 'string' ? query.held : undefined}
          />
        ) : (
          <>
            {soFar}
            {waitsFor.length > 0 && confirms && (
              <InsetText>
                <p>
                  Overall effectiveness follows from the other grades. Confirm these first:{' '}
                  {formatList(waitsFor)}.
                </p>
              </InsetText>
            )}
            {saved && (
              <p className="mt-6">
                <a href={paths.inspections.confirmJudgement(inspection.id, area)}>
                  Change the confirmed grade
                </a>
              </p>
            )}
            {history}
          </>
        )}
      </Page>
    </>
  );
});

/** Names of the judgements that overall effectiveness still waits for. */
function openBeside({ work, states, state }: JudgementWork): string[] {
  if (state.area !== 'overallEffectiveness') return [];

  return states
    .filter(({ area, stands }) => area !== state.area && !stands)
    .map(
      ({ area }) =>
        work.framework.judgements.find((one) => one.area === area)?.shortName.toLowerCase() ?? area,
    );
}

/** The grade that stands with its reasons; nothing is chosen for people who judge for the first time. */
function startingFrom({ state: { confirmed } }: JudgementWork): FormValues {
  return confirmed ? { grade: confirmed.grade, reason: confirmed.reason ?? '' } : {};
}
