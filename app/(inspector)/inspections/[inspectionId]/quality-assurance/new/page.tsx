import { randomUUID } from 'node:crypto';
import { notFound, redirect } from 'next/navigation';
import { readWork } from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { openChallengeAction } from '@/app/(inspector)/inspections/[inspectionId]/quality-assurance/actions';
import { listSubjects } from '@/app/(inspector)/inspections/[inspectionId]/quality-assurance/challenge-subjects';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { ChallengeForm } from '@/components/checking/challenge-form';
import { Page } from '@/components/layout/page';
import { paths, problemPath } from '@/lib/paths';
import { canCheckQuality } from '@/lib/permissions/inspections';
import { getReportText } from '@/lib/queries/reports';
import { readHeldForm } from '@/lib/server/held-forms';
import { answersForm } from '@/lib/server/request';
import { requireViewer } from '@/lib/server/session';
import { readChecking } from '@/lib/services/read-judging';

type Props = {
  params: Promise<{ inspectionId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = formTitle('Open a challenge');

export default pageOrProblem(async function NewChallengePage({ params, searchParams }: Props) {
  const [{ inspectionId }, query, viewer] = await Promise.all([
    params,
    searchParams,
    requireViewer(),
  ]);
  const work = await readWork(inspectionId, viewer);
  const { inspection } = work;
  const back = paths.inspections.qualityAssurance(inspection.id);
  const checking = await readChecking(inspection, viewer);
  if (!checking) notFound();
  if (!(await answersForm())) {
    if (!checking.mayCheck) redirect(paths.problems.notPermitted);
    if (!canCheckQuality(viewer, inspection)) redirect(problemPath('closed', { from: back }));
  }

  const [text, held] = await Promise.all([
    getReportText(inspection),
    readHeldForm(query.held, viewer),
  ]);
  const about = typeof query.about === 'string' ? query.about : '';

  return (
    <Page title="Open a challenge" back={back} backText="Quality assurance" headingInside>
      <ChallengeForm
        action={openChallengeAction}
        caption={inspection.laName}
        subjects={listSubjects(work, text)}
        hidden={{ inspectionId: inspection.id, challengeId: randomUUID() }}
        values={held ?? { subject: about }}
        held={held && typeof query.held === 'string' ? query.held : undefined}
      />
    </Page>
  );
});
