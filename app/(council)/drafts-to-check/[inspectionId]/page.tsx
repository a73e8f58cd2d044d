import type { Metadata } from 'next';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { AccuracyTime } from '@/components/factual-accuracy/accuracy-time';
import { EmbargoNotice } from '@/components/factual-accuracy/embargo-notice';
import { PlaceComments } from '@/components/factual-accuracy/place-comments';
import { Page } from '@/components/layout/page';
import { ReportFacts } from '@/components/report/report-facts';
import { SnapshotReport } from '@/components/report/snapshot-report';
import { ButtonLink } from '@/components/ui/button';
import { frameworkOf } from '@/lib/frameworks';
import { paths } from '@/lib/paths';
import { findDraftPlace } from '@/lib/report/draft-places';
import { reportTitle } from '@/lib/report/report-title';
import { today } from '@/lib/server/clock';
import { requireViewer } from '@/lib/server/session';
import { readDraft, takesComments } from './read-draft';

type Props = { params: Promise<{ inspectionId: string }> };

export const generateMetadata = metadataOrNone(async ({ params }: Props): Promise<Metadata> => {
  const [{ inspectionId }, viewer] = await Promise.all([params, requireViewer()]);
  const { inspection } = await readDraft(inspectionId, viewer);
  return { title: `Draft to check: ${inspection.laName}`, robots: { index: false } };
});

export default pageOrProblem(async function DraftPage({ params }: Props) {
  const [{ inspectionId }, viewer] = await Promise.all([params, requireViewer()]);
  const draft = await readDraft(inspectionId, viewer);
  const { inspection, round, comments } = draft;
  const { document } = round;
  const { laName, startedOn, endedOn, localTermForCareLeavers } = document.inspection;
  const canComment = takesComments(draft, viewer);
  const beside = (anchor: string) => {
    const place = findDraftPlace(document, anchor);
    return (
      place && (
        <PlaceComments
          inspectionId={inspection.id}
          place={place}
          comments={comments}
          canComment={canComment}
        />
      )
    );
  };

  return (
    <Page
      title={reportTitle(document.inspection, laName)}
      caption={`${laName}, draft to check`}
      breadcrumbs={[{ text: 'Drafts to check', href: paths.draftsToCheck.list }]}
      banner={<EmbargoNotice />}
    >
      <ReportFacts
        inspection={{
          ...inspection,
          startedOn,
          endedOn,
          localTermForCareLeavers,
          leadInspectors: document.leadInspectors,
        }}
        today={today()}
      />
      <div className="mt-8 mb-10 print:hidden" id="report">
        <AccuracyTime round={round} today={today()} />
        <p className="mt-4 mb-3">
          <ButtonLink href={paths.draftsToCheck.comments(inspection.id)} kind="secondary">
            {canComment ? 'Read your comments and send them back' : 'Read your comments'}
          </ButtonLink>
        </p>
        {canComment && (
          <p className="mb-2 max-w-prose">
            Beside every paragraph there is a link to comment on it. A comment can be saved part-way
            and sent later: the inspectors see only what you send.
          </p>
        )}
        {beside('report')}
      </div>
      <SnapshotReport
        document={document}
        framework={frameworkOf(document.inspection)}
        held={null}
        beside={beside}
      />
    </Page>
  );
});
