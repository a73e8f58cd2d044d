import { notFound } from 'next/navigation';
import {
  type InspectionWork,
  judgementsInOrder,
  readWork,
} from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { formTitle } from '@/app/form-title';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { ChallengeTable } from '@/components/checking/challenge-table';
import { SignOffStatus } from '@/components/checking/sign-off-status';
import { TextForm } from '@/components/checking/text-form';
import { InspectionNav } from '@/components/inspections/inspection-nav';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { ButtonLink } from '@/components/ui/button';
import { type Challenge, isOpen } from '@/lib/domain/checking';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { eventNoun } from '@/lib/format/inspections';
import { formatCount } from '@/lib/format/numbers';
import { givesGrades } from '@/lib/frameworks/framework';
import { paths } from '@/lib/paths';
import { canCheckQuality } from '@/lib/permissions/inspections';
import { listChallenges } from '@/lib/queries/checking';
import { getReportText } from '@/lib/queries/reports';
import { readHeldForm } from '@/lib/server/held-forms';
import { answersForm } from '@/lib/server/request';
import { requireViewer } from '@/lib/server/session';
import { readChecking } from '@/lib/services/read-judging';
import { signOffAction } from './actions';
import { nameSubject } from './challenge-subjects';

type Props = {
  params: Promise<{ inspectionId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const title = 'Quality assurance';

export const generateMetadata = metadataOrNone(formTitle(title));

export default pageOrProblem(async function QualityPage({ params, searchParams }: Props) {
  const [{ inspectionId }, query, viewer] = await Promise.all([
    params,
    searchParams,
    requireViewer(),
  ]);
  const work = await readWork(inspectionId, viewer);
  const { inspection, framework } = work;
  const [checking, challenges, text, kept] = await Promise.all([
    readChecking(inspection, viewer),
    listChallenges(inspection.id, viewer),
    getReportText(inspection),
    readHeldForm(query.held, viewer),
  ]);
  if (!checking) notFound();

  const checks = checking.mayCheck && canCheckQuality(viewer, inspection);
  const asks = (checks && checking.signOff.kind !== 'stands') || (await answersForm());
  const before = (
    <>
      <Section title="Sign-off" id="sign-off">
        <SignOffStatus signOff={checking.signOff} nameOf={nameOf(work)} />
        <StillOpen work={work} challenges={challenges} />
      </Section>
      <Section title="Challenges" id="challenges">
        {challenges.length === 0 ? (
          <p>No challenge has been opened.</p>
        ) : (
          <ChallengeTable
            challenges={challenges}
            aboutOf={({ subject }) => nameSubject(subject, work, text).name}
            hrefOf={({ id }) => paths.inspections.challenge(inspection.id, id)}
          />
        )}
        {checks && (
          <p className="mt-4">
            <ButtonLink kind="secondary" href={paths.inspections.newChallenge(inspection.id)}>
              Open a challenge
            </ButtonLink>
          </p>
        )}
      </Section>
    </>
  );

  return (
    <>
      <InspectionNav
        inspection={inspection}
        judgements={judgementsInOrder(framework)}
        current="checking"
      />
      <Page title={title} caption={inspection.laName} headingInside={asks}>
        {asks ? (
          <TextForm
            action={signOffAction}
            title={title}
            caption={inspection.laName}
            before={before}
            question="Sign off"
            name="note"
            label="Note (optional)"
            hint={signOffHint(work)}
            buttons={[{ text: 'Sign off' }]}
            hidden={{ inspectionId: inspection.id, digest: checking.digest }}
            values={kept ?? {}}
            held={kept && typeof query.held === 'string' ? query.held : undefined}
          />
        ) : (
          before
        )}
      </Page>
    </>
  );
});

function signOffHint({ framework }: InspectionWork): string {
  const what = givesGrades(framework)
    ? 'the evidence, the confirmed grades and the report'
    : 'the evidence and the letter';
  return `You sign off ${what} as they are now. Any change afterwards voids it.`;
}

function nameOf({ framework }: InspectionWork): (area: JudgementArea) => string {
  return (area) => framework.judgements.find((one) => one.area === area)?.shortName ?? area;
}

/** What stands in the way of a sign-off, and where the rest is listed. */
function StillOpen({
  work: { inspection },
  challenges,
}: {
  work: InspectionWork;
  challenges: readonly Challenge[];
}) {
  const open = challenges.filter(isOpen).length;

  return (
    <p className="mt-3 max-w-prose">
      {open > 0 && `${formatCount(open, 'challenge has', 'challenges have')} to be closed first. `}
      What else stands between the {eventNoun(inspection.type)} and its publication is on the{' '}
      <a href={paths.inspections.checklist(inspection.id)}>publication checklist</a>.
    </p>
  );
}
