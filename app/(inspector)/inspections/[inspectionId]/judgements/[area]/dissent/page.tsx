import { randomUUID } from 'node:crypto';
import { judgementsInOrder } from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import {
  type JudgementAddress,
  type JudgementWork,
  readJudgementWork,
} from '@/app/(inspector)/inspections/[inspectionId]/judgements/[area]/read-judgement';
import { formTitle } from '@/app/form-title';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { ConfirmedGrade } from '@/components/checking/confirmed-grade';
import { DissentList } from '@/components/checking/dissent-list';
import { GradeForm } from '@/components/checking/grade-form';
import { TextForm } from '@/components/checking/text-form';
import { InspectionNav } from '@/components/inspections/inspection-nav';
import { DerivedTag } from '@/components/judgements/derived-tag';
import { Page } from '@/components/layout/page';
import { SummaryList } from '@/components/ui/summary-list';
import { paths } from '@/lib/paths';
import { canConfirmJudgement, canDissent } from '@/lib/permissions/inspections';
import { listDissents } from '@/lib/queries/checking';
import { readHeldForm } from '@/lib/server/held-forms';
import { answersForm } from '@/lib/server/request';
import { requireViewer } from '@/lib/server/session';
import { recordDissentAction, settleDissentAction } from './actions';

type Props = {
  params: Promise<JudgementAddress>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const titleOf = ({ judgement }: JudgementWork) =>
  `Other grades held for ${judgement.shortName.toLowerCase()}`;

export const generateMetadata = metadataOrNone(async ({ params }: Props) =>
  formTitle(titleOf(await readJudgementWork(await params, await requireViewer())))(),
);

export default pageOrProblem(async function DissentPage({ params, searchParams }: Props) {
  const [address, query, viewer] = await Promise.all([params, searchParams, requireViewer()]);
  const read = await readJudgementWork(address, viewer);
  const { work, judgement } = read;
  const { inspection, framework } = work;
  const { area } = judgement;
  const [dissents, kept, answers] = await Promise.all([
    listDissents(inspection.id, viewer, area),
    readHeldForm(query.held, viewer),
    answersForm(),
  ]);
  const held = kept && typeof query.held === 'string' ? query.held : undefined;
  const settles = canConfirmJudgement(viewer, inspection);
  const settling = dissents.find(({ id }) => id === query.settle && (settles || answers));
  const records = canDissent(viewer, inspection) || answers;

  const shared = {
    title: titleOf(read),
    caption: inspection.laName,
    values: kept ?? {},
    held,
    before: (
      <>
        <GradeNow judgement={read} />
        <h2 className="mt-8 mb-4 font-[650] text-h2">Who sees it otherwise</h2>
        <DissentList
          dissents={dissents}
          words={framework.gradeWords}
          settleHref={
            settles
              ? (settle) =>
                  `${paths.inspections.dissent(inspection.id, area, { settle })}#settledBy-form`
              : undefined
          }
        />
      </>
    ),
  };

  return (
    <>
      <InspectionNav
        inspection={inspection}
        judgements={judgementsInOrder(framework)}
        current={area}
      />
      <Page
        title={shared.title}
        caption={shared.caption}
        headingInside={records || settling !== undefined}
      >
        {settling ? (
          <TextForm
            {...shared}
            action={settleDissentAction}
            question={`What settled it, with ${settling.recordedBy?.name ?? 'somebody'}`}
            name="settledBy"
            label="What settled it?"
            hint="What was looked at again, and what the team agreed. It stays beside their reasons."
            buttons={[{ text: 'Save what settled it' }]}
            hidden={{
              inspectionId: inspection.id,
              area,
              dissentId: settling.id,
              settlements: String(settling.settlements.length),
            }}
          />
        ) : records ? (
          <GradeForm
            key={dissents.length}
            {...shared}
            action={recordDissentAction}
            words={framework.gradeWords}
            question="If you hold another grade"
            gradeLabel="Which grade do you hold?"
            text={{
              name: 'because',
              label: 'Why?',
              hint: 'The team sees it, also after the grade is settled. It is not published.',
            }}
            button="Record my grade"
            hidden={{ inspectionId: inspection.id, area, dissentId: randomUUID() }}
          />
        ) : (
          shared.before
        )}
      </Page>
    </>
  );
});

/** What it is they see otherwise. */
function GradeNow({ judgement: { work, judgement, state } }: { judgement: JudgementWork }) {
  const { inspection, framework } = work;

  return (
    <SummaryList
      rows={[
        {
          key: 'From the evidence',
          value: <DerivedTag grade={state.derived} words={framework.gradeWords} />,
        },
        {
          key: 'Confirmed',
          value: <ConfirmedGrade state={state} words={framework.gradeWords} />,
          action: {
            href: paths.inspections.confirmJudgement(inspection.id, judgement.area),
            text: 'See',
            about: 'how it was confirmed',
          },
        },
      ]}
    />
  );
}
