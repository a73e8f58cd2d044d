import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { takeAwayOf } from '@/app/(public)/local-authorities/[laCode]/inspections/[date]/files/take-away-of';
import {
  crumbsToReport,
  inspectionName,
  withFacts,
} from '@/app/(public)/local-authorities/[laCode]/inspections/[date]/inspection-pages';
import {
  heldOfSnapshot,
  readPublishedInspection,
} from '@/app/(public)/local-authorities/[laCode]/inspections/[date]/published-inspection';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { CorrectedNotice } from '@/components/report/corrected-notice';
import { ReplacedNotice } from '@/components/report/replaced-notice';
import { ReportFacts } from '@/components/report/report-facts';
import { ReportVersions } from '@/components/report/report-versions';
import { SnapshotReport } from '@/components/report/snapshot-report';
import { TakeAway } from '@/components/report/take-away';
import { addressDay } from '@/lib/domain/inspection-record';
import { getSnapshot, listSnapshots } from '@/lib/queries/snapshots';
import { reportTitle } from '@/lib/report/report-title';
import { today } from '@/lib/server/clock';

type Props = { params: Promise<{ laCode: string; date: string; number: string }> };

/** The version an address names; anything but a plain number names none. */
async function readVersion(params: Props['params']) {
  const { laCode, date, number } = await params;
  const published = await readPublishedInspection(laCode, date);
  const snapshot = /^[1-9]\d{0,5}$/.test(number)
    ? await getSnapshot(laCode, date, null, Number(number))
    : null;
  if (!snapshot) notFound();

  return { published, snapshot, versions: await listSnapshots(laCode, date, null) };
}

export const generateMetadata = metadataOrNone(async ({ params }: Props): Promise<Metadata> => {
  const { published, snapshot } = await readVersion(params);
  return {
    title: `Version ${snapshot.number}: ${inspectionName(published.inspection)}`,
    robots: { index: false },
  };
});

export default pageOrProblem(async function VersionPage({ params }: Props) {
  const { published, snapshot, versions } = await readVersion(params);
  const { inspection, framework } = published;
  const { laCode } = inspection;
  const day = addressDay(inspection);
  const takeAway = await takeAwayOf(laCode, day, snapshot.number);
  const next = versions.find(({ number }) => number === snapshot.number + 1);

  return (
    <Page
      title={reportTitle(inspection, inspection.laName)}
      caption={`${inspection.laName}, version ${snapshot.number}`}
      breadcrumbs={crumbsToReport(inspection)}
    >
      <ReplacedNotice next={next ?? null} laCode={laCode} day={day} />
      <ReportFacts inspection={withFacts(inspection, snapshot)} today={today()} />
      <CorrectedNotice snapshot={snapshot} laCode={laCode} day={day} />
      <SnapshotReport
        document={snapshot.document}
        framework={framework}
        held={heldOfSnapshot(snapshot, inspection, framework)}
      />
      {takeAway && <TakeAway {...takeAway} />}
      <ReportVersions versions={versions} current={snapshot.number} laCode={laCode} day={day} />
    </Page>
  );
});
