import { appointAction } from '@/app/(inspector)/inspections/[inspectionId]/team/actions';
import { readManagedWork } from '@/app/(inspector)/inspections/[inspectionId]/team/managed-work';
import { formTitle } from '@/app/form-title';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { AppointForm } from '@/components/team/appoint-form';
import { paths } from '@/lib/paths';
import { listAppointable } from '@/lib/queries/team';

type Props = { params: Promise<{ inspectionId: string }> };

export const generateMetadata = formTitle('Appoint somebody');

export default pageOrProblem(async function AppointPage({ params }: Props) {
  const { inspection } = await readManagedWork(params);

  return (
    <Page
      title="Appoint somebody"
      back={paths.inspections.team(inspection.id)}
      backText="Team"
      headingInside
    >
      <AppointForm
        action={appointAction}
        inspectionId={inspection.id}
        caption={inspection.laName}
        people={await listAppointable()}
      />
    </Page>
  );
});
