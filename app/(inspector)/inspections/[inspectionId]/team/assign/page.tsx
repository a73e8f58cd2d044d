import { judgementsOnEvidence } from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { assignAreaAction } from '@/app/(inspector)/inspections/[inspectionId]/team/actions';
import { readManagedWork } from '@/app/(inspector)/inspections/[inspectionId]/team/managed-work';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { AssignAreaForm } from '@/components/team/assign-area-form';
import { paths } from '@/lib/paths';
import { listTeamMembers } from '@/lib/queries/team';

type Props = { params: Promise<{ inspectionId: string }> };

export const generateMetadata = formTitle('Say who looks after a judgement');

export default pageOrProblem(async function AssignPage({ params }: Props) {
  const { inspection, framework, viewer } = await readManagedWork(params);
  const team = await listTeamMembers(inspection.id, viewer);

  return (
    <Page
      title="Say who looks after a judgement"
      back={paths.inspections.team(inspection.id)}
      backText="Team"
      headingInside
    >
      <AssignAreaForm
        action={assignAreaAction}
        inspectionId={inspection.id}
        caption={inspection.laName}
        areas={judgementsOnEvidence(framework).map(({ area, shortName }) => ({ area, shortName }))}
        people={team.filter(({ role }) => role !== 'qualityAssurer')}
      />
    </Page>
  );
});
