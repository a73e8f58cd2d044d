import type { Metadata } from 'next';
import { readSavedNews } from '@/app/(inspector)/inspections/[inspectionId]/evidence/saved-news';
import { judgementsInOrder } from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { AttachmentList } from '@/components/evidence/attachment-list';
import { DropSavedDraft } from '@/components/evidence/drop-saved-draft';
import { EntryAsItStands } from '@/components/evidence/entry-as-it-stands';
import { EvidenceHistory } from '@/components/evidence/evidence-history';
import { InspectionNav } from '@/components/inspections/inspection-nav';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { ButtonGroup, ButtonLink } from '@/components/ui/button';
import { paths } from '@/lib/paths';
import { canRecordEvidence } from '@/lib/permissions/inspections';
import { listAttachments } from '@/lib/queries/attachments';
import { listAssignments, listTeamMembers } from '@/lib/queries/team';
import { requireViewer } from '@/lib/server/session';
import { FollowUpSection } from './follow-up-section';
import { type EntryAddress, readEntry } from './read-entry';

type Props = {
  params: Promise<EntryAddress>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = metadataOrNone(async ({ params }: Props): Promise<Metadata> => {
  const { newest } = await readEntry(await params, await requireViewer());
  return { title: `Entry ${newest.content.id}` };
});

export default pageOrProblem(async function EntryPage({ params, searchParams }: Props) {
  const [address, query, viewer] = await Promise.all([params, searchParams, requireViewer()]);
  const work = await readEntry(address, viewer);
  const { inspection, framework, names, history, newest } = work;
  const { evidenceId } = history;
  const news = query.saved === evidenceId ? await readSavedNews(work, evidenceId, viewer) : null;
  const [files, team, assignments] = await Promise.all([
    listAttachments(inspection.id, evidenceId, viewer),
    listTeamMembers(inspection.id, viewer),
    listAssignments(inspection.id, viewer),
  ]);
  const withdrawn = newest.state === 'withdrawn';

  return (
    <>
      <InspectionNav
        inspection={inspection}
        judgements={judgementsInOrder(framework)}
        current="evidence"
      />
      <Page title={`Entry ${newest.content.id}`} caption={inspection.laName} banner={news?.banner}>
        {news && (
          <DropSavedDraft
            viewerId={viewer.id}
            inspectionId={inspection.id}
            reference={news.reference}
            submissionKey={news.submissionKey}
          />
        )}
        <EntryAsItStands version={newest} names={names} />
        {canRecordEvidence(viewer, inspection) && (
          <ButtonGroup>
            <ButtonLink
              href={paths.inspections.reviseEvidence(inspection.id, evidenceId)}
              kind="secondary"
            >
              Revise
            </ButtonLink>
            <a href={paths.inspections.withdrawEvidence(inspection.id, evidenceId)}>
              {withdrawn ? 'Put it back' : 'Withdraw it'}
            </a>
          </ButtonGroup>
        )}
        <Section title="Files" id="files">
          {files.length > 0 ? (
            <AttachmentList files={files} inspectionId={inspection.id} evidenceId={evidenceId} />
          ) : (
            <p>No file stands behind this entry.</p>
          )}
          {canRecordEvidence(viewer, inspection) && (
            <p className="mt-4">
              <a href={paths.inspections.attachFile(inspection.id, evidenceId)}>
                Add or remove files
              </a>
            </p>
          )}
        </Section>
        <FollowUpSection
          inspection={inspection}
          evidenceId={evidenceId}
          viewer={viewer}
          team={team}
          assignments={assignments}
        />
        <Section title="History" id="history">
          <EvidenceHistory versions={history.versions} names={names} />
        </Section>
      </Page>
    </>
  );
});
