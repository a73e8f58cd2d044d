import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { AccuracyTime } from '@/components/factual-accuracy/accuracy-time';
import { EarlierCheckState } from '@/components/factual-accuracy/earlier-check-state';
import { EarlierRounds } from '@/components/factual-accuracy/earlier-rounds';
import { EmbargoNotice } from '@/components/factual-accuracy/embargo-notice';
import { RoundComments } from '@/components/factual-accuracy/round-comments';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { ActionDates } from '@/components/report/action-dates';
import { actionDates } from '@/lib/domain/action-dates';
import type { Viewer } from '@/lib/domain/people';
import { eventTitle } from '@/lib/format/inspections';
import { paths } from '@/lib/paths';
import { isPublic } from '@/lib/permissions/inspections';
import { getEarlierCheck } from '@/lib/queries/earlier-checks';
import { getReportText } from '@/lib/queries/reports';
import { noteView } from '@/lib/server/audit';
import { today } from '@/lib/server/clock';
import { requireViewer } from '@/lib/server/session';

type Props = { params: Promise<{ inspectionId: string }> };

/** The check as it was, or no page. While the report is not everybody’s to read, that they looked is on record. */
const readCheck = cache(async (inspectionId: string, viewer: Viewer) => {
  const check = await getEarlierCheck(inspectionId, viewer);
  if (!check) notFound();

  const { inspection } = check;
  if (!isPublic(inspection))
    await noteView(viewer, inspection, paths.draftsToCheck.earlier(inspection.id));
  return check;
});

export const generateMetadata = metadataOrNone(async ({ params }: Props): Promise<Metadata> => {
  const [{ inspectionId }, viewer] = await Promise.all([params, requireViewer()]);
  const { inspection } = await readCheck(inspectionId, viewer);
  return { title: `Earlier check: ${inspection.laName}`, robots: { index: false } };
});

export default pageOrProblem(async function EarlierCheckPage({ params }: Props) {
  const [{ inspectionId }, viewer] = await Promise.all([params, requireViewer()]);
  const { inspection, rounds } = await readCheck(inspectionId, viewer);
  const [newest, ...before] = rounds;
  if (!newest) notFound();
  const { areasForImprovement } = await getReportText(inspection);

  return (
    <Page
      title="Your comments and the answers"
      caption={eventTitle(inspection)}
      back={paths.draftsToCheck.list}
      backText="Drafts to check"
      banner={isPublic(inspection) ? undefined : <EmbargoNotice />}
    >
      <p className="mb-4">
        <EarlierCheckState inspection={inspection} />
      </p>
      <ActionDates
        dates={actionDates({ ...inspection, areas: areasForImprovement })}
        today={today()}
      />
      <AccuracyTime round={newest.round} today={today()} />
      <Section title="Comments" id="comments">
        {newest.comments.length === 0 ? (
          <p>Your council made no comment on this draft.</p>
        ) : (
          <RoundComments round={newest.round} comments={newest.comments} />
        )}
      </Section>
      <EarlierRounds rounds={before} />
    </Page>
  );
});
