import { handOverAction } from '@/app/(inspector)/inspections/[inspectionId]/team/actions';
import { readManagedWork } from '@/app/(inspector)/inspections/[inspectionId]/team/managed-work';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { HandOverForm } from '@/components/team/hand-over-form';
import { paths } from '@/lib/paths';
import { listAssignments, listTeamMembers } from '@/lib/queries/team';

type Props = { params: Promise<{ inspectionId: string }> };

export const generateMetadata = formTitle('Hand over work');

export default pageOrProblem(async function HandOverPage({ params }: Props) {
  const { inspection, viewer } = await readManagedWork(params);
  const [team, assignments] = await Promise.all([
    listTeamMembers(inspection.id, viewer),
    listAssignments(inspection.id, viewer),
  ]);
  const busy = assignments.flatMap(({ assignedTo }) => assignedTo ?? []);
  const from = [...new Map(busy.map((person) => [person.id, person])).values()];

  return (
    <Page
      title="Hand over work"
      back={paths.inspections.team(inspection.id)}
      backText="Team"
      headingInside
    >
      <HandOverForm
        action={handOverAction}
        inspectionId={inspection.id}
        caption={inspection.laName}
        from={from}
        to={team.filter(({ role }) => role !== 'qualityAssurer')}
      />
    </Page>
  );
});
