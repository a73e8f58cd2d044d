import type { Metadata } from 'next';
import { readWork } from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { ReportFacts } from '@/components/report/report-facts';
import { SnapshotReport } from '@/components/report/snapshot-report';
import { PreviewNotice } from '@/components/report-builder/preview-notice';
import { reportNoun } from '@/lib/format/inspections';
import { capitalise } from '@/lib/format/lists';
import { paths } from '@/lib/paths';
import { reportTitle } from '@/lib/report/report-title';
import { today } from '@/lib/server/clock';
import { requireViewer } from '@/lib/server/session';
import { readPublication } from '@/lib/services/read-publication';
import { previewHeld } from './preview-held';

type Props = {
  params: Promise<{ inspectionId: string }>;
  searchParams: Promise<{ evidence?: string | string[] }>;
};

export const generateMetadata = metadataOrNone(async ({ params }: Props): Promise<Metadata> => {
  const { inspection } = await readWork((await params).inspectionId, await requireViewer());
  return { title: `Preview: ${inspection.laName}` };
});

/** The report as it would be published now, or as it was: the page everybody gets, from the same document. */
export default pageOrProblem(async function PreviewPage({ params, searchParams }: Props) {
  const [{ inspectionId }, query, viewer] = await Promise.all([
    params,
    searchParams,
    requireViewer(),
  ]);
  const { inspection, framework } = await readWork(inspectionId, viewer);
  const release = query.evidence === 'released';
  const { document, frozen } = await readPublication(inspection, viewer, { release });

  return (
    <Page
      title={reportTitle(inspection, inspection.laName)}
      caption={inspection.laName}
      back={paths.inspections.report(inspection.id)}
      backText={capitalise(reportNoun(inspection.type))}
    >
      <PreviewNotice inspection={inspection} release={release} frozen={frozen} />
      <ReportFacts inspection={inspection} today={today()} />
      <SnapshotReport
        document={document}
        framework={framework}
        held={previewHeld(document, inspection, framework)}
        unconfirmed={!frozen}
      />
    </Page>
  );
});
