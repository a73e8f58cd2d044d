import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { FollowJobs } from '@/components/jobs/follow-jobs';
import { JobTable } from '@/components/jobs/job-table';
import { TakeOutForm } from '@/components/jobs/take-out-form';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { isUnderWay } from '@/lib/domain/jobs';
import type { Viewer } from '@/lib/domain/people';
import { paths } from '@/lib/paths';
import { canTakeOutInspection, canWorkOnInspection } from '@/lib/permissions/inspections';
import { getInspectionWithFiles, listJobs } from '@/lib/queries/jobs';
import { requireViewer } from '@/lib/server/session';
import { requestTakeOutAction } from './actions';

type Props = { params: Promise<{ inspectionId: string }> };

const read = cache(async (inspectionId: string, viewer: Viewer) => {
  const inspection = await getInspectionWithFiles(inspectionId, viewer);
  if (!inspection) notFound();
  return inspection;
});

export const generateMetadata = metadataOrNone(async ({ params }: Props): Promise<Metadata> => {
  const { laName } = await read((await params).inspectionId, await requireViewer());
  return { title: `Files: inspection of ${laName}` };
});

export default pageOrProblem(async function InspectionFilesPage({ params }: Props) {
  const [{ inspectionId }, viewer] = await Promise.all([params, requireViewer()]);
  const inspection = await read(inspectionId, viewer);
  const jobs = await listJobs(inspection.id, 'takeOutInspection', viewer);
  const takesOut = canTakeOutInspection(viewer, inspection);
  const ownTeam = canWorkOnInspection(viewer, inspection);
  const underWay = jobs.some(isUnderWay);
  const here = paths.inspections.files(inspection.id);

  return (
    <Page
      title="Files of this inspection"
      caption={inspection.laName}
      back={ownTeam ? paths.inspections.taskList(inspection.id) : paths.audit.of(inspection.id)}
      backText={ownTeam ? 'Overview' : 'Audit trail'}
    >
      {takesOut && (
        <Section title="Take everything out" id="take-out">
          <p className="max-w-prose">
            Everything on record about this inspection in one file, in whatever state it is: every
            version of every entry, withdrawn ones too, judgements, report, challenges, comments,
            attached files and the audit trail. An index in it is for reading; the rest is JSON.
          </p>
          <p className="mt-3 mb-4 max-w-prose font-semibold">
            Most of it is not published. Keep the file where only the team can read it. Who asks for
            it and who fetches it is recorded.
          </p>
          <TakeOutForm action={requestTakeOutAction} inspectionId={inspection.id} />
        </Section>
      )}
      <Section title="Files" id="files">
        {jobs.length === 0 ? (
          <p>No file has been asked for.</p>
        ) : (
          <JobTable
            jobs={jobs}
            fileHref={(jobId) => paths.inspections.file(inspection.id, jobId)}
          />
        )}
        {underWay && <FollowJobs href={here} />}
      </Section>
    </Page>
  );
});
