import type { Metadata } from 'next';
import {
  type InspectionWork,
  readWork,
} from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { FollowJobs } from '@/components/jobs/follow-jobs';
import { ImportTable } from '@/components/jobs/import-table';
import { Page } from '@/components/layout/page';
import { PageHeading } from '@/components/layout/page-heading';
import { Section } from '@/components/layout/section';
import { ButtonLink } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { NotificationBanner } from '@/components/ui/notification-banner';
import { isUnderWay, type Job } from '@/lib/domain/jobs';
import type { Viewer } from '@/lib/domain/people';
import { formatCount, formatNumber } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import { canRecordEvidence } from '@/lib/permissions/inspections';
import { listJobs } from '@/lib/queries/jobs';
import { importBytes } from '@/lib/schemas/bundle-limits';
import { tooLargeMessage, uploadFields } from '@/lib/schemas/read-upload';
import { readHeldForm } from '@/lib/server/held-forms';
import { requireViewer } from '@/lib/server/session';
import { importsAtOnce } from '@/lib/services/jobs/request-import';
import { noteColumns } from '@/lib/services/note-table/columns';
import { importNote } from './import-note';
import { ConfirmSection, DoneSection, type HeldFile, UploadSection } from './import-section';

type Query = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ inspectionId: string }>; searchParams: Promise<Query> };

const title = 'Evidence as a file';

export async function generateMetadata(): Promise<Metadata> {
  const note = await importNote.read();
  return { title: note?.step === 'refused' ? `Error: ${title}` : title };
}

export default pageOrProblem(async function BundlePage({ params, searchParams }: Props) {
  const [{ inspectionId }, query, viewer] = await Promise.all([
    params,
    searchParams,
    requireViewer(),
  ]);
  const [work, note, held, jobs] = await Promise.all([
    readWork(inspectionId, viewer),
    importNote.read(),
    readHeldFile(query.held, viewer),
    listJobs(inspectionId, 'importEvidence', viewer),
  ]);
  const { inspection } = work;
  const refused = note?.step === 'refused' ? note : null;
  const errors = note?.errors ?? (query.refused === 'too-large' ? [tooLarge] : []);
  const looked = note && note.step !== 'refused' ? note : null;

  return (
    <Page
      title={title}
      back={paths.inspections.evidence(inspection.id)}
      backText="Evidence"
      headingInside
    >
      <ErrorSummary errors={errors} />
      {looked?.step === 'imported' && <Imported added={looked.plan.added.length} />}
      <PageHeading title={title} caption={inspection.laName} />
      {looked?.step === 'checked' && <ConfirmSection work={work} looked={looked} />}
      {looked?.step === 'imported' && <DoneSection work={work} looked={looked} />}
      {!looked && errors.length === 0 && <LargeFiles inspectionId={inspection.id} jobs={jobs} />}
      {!looked && errors.length === 0 && <TakeOut work={work} />}
      {!looked && canRecordEvidence(viewer, inspection) && (
        <UploadSection
          inspectionId={inspection.id}
          columns={noteColumns(work.framework)}
          errors={errors}
          faults={refused?.faults ?? []}
          table={refused?.table ?? false}
          pasted={refused?.pasted ?? ''}
          held={held}
        />
      )}
    </Page>
  );
});

const tooLarge = { field: uploadFields.file, message: tooLargeMessage(importBytes) };

function Imported({ added }: { added: number }) {
  return (
    <NotificationBanner title={added === 0 ? 'Nothing to add' : 'Added'}>
      <p>
        {added === 0
          ? 'Every entry of the file was here already, so nothing changed.'
          : `${formatCount(added, 'entry', 'entries')} came in from the file.`}
      </p>
    </NotificationBanner>
  );
}

function LargeFiles({ inspectionId, jobs }: { inspectionId: string; jobs: readonly Job[] }) {
  if (jobs.length === 0) return null;

  return (
    <Section title="Large files brought in" id="large">
      <p className="mb-4 max-w-prose">
        A file with more than {formatNumber(importsAtOnce)} new entries comes in by itself: all of
        it or nothing. You can leave this page meanwhile.
      </p>
      <ImportTable jobs={jobs} />
      {jobs.some(isUnderWay) ? (
        <FollowJobs href={paths.inspections.bundle(inspectionId)} />
      ) : (
        <p className="mt-4">
          <a href={paths.inspections.evidence(inspectionId)}>See the evidence</a>
        </p>
      )}
    </Section>
  );
}

function TakeOut({ work: { inspection, standing } }: { work: InspectionWork }) {
  return (
    <Section title="Take evidence out" id="out">
      {standing.length === 0 ? (
        <p>Nothing is recorded yet.</p>
      ) : (
        <>
          <p className="mb-4 max-w-prose">
            {formatCount(standing.length, 'entry', 'entries')} as they stand now, as one JSON file.
            It leaves out who recorded them, what they said before, and what was withdrawn.{' '}
            <a href={paths.evidenceSchema}>The format is described as JSON Schema</a>.
          </p>
          {inspection.status !== 'published' && (
            <p className="mb-4 max-w-prose font-semibold">
              This evidence is not published. Keep the file where only the team can read it.
            </p>
          )}
          <ButtonLink kind="secondary" href={paths.inspections.bundleFile(inspection.id)}>
            Download the evidence
          </ButtonLink>
        </>
      )}
    </Section>
  );
}

async function readHeldFile(id: Query[string], viewer: Viewer): Promise<HeldFile | null> {
  const held = await readHeldForm(id, viewer);
  if (!held || typeof id !== 'string') return null;

  // A file that was chosen is not held: it is on its owner's device.
  const text = [held[uploadFields.text], held.bundle].flat().find(Boolean);
  return text ? { id, text } : null;
}
