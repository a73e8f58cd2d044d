import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { describeCore } from '@/components/evidence/coverage-words';
import { type InspectionRow, InspectionTable } from '@/components/inspections/inspection-table';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { ButtonLink } from '@/components/ui/button';
import type { Inspection } from '@/lib/domain/inspection-record';
import type { Viewer } from '@/lib/domain/people';
import { formatCount } from '@/lib/format/numbers';
import { frameworkOf } from '@/lib/frameworks';
import { paths } from '@/lib/paths';
import { canStartInspection, canUseInspectorPages } from '@/lib/permissions/inspections';
import { listEvidence } from '@/lib/queries/evidence';
import { listInspectionsOf } from '@/lib/queries/inspections';
import { coverageOf } from '@/lib/rules';
import { requireViewer } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Your inspections' };

export default pageOrProblem(async function InspectionsPage() {
  const viewer = await requireViewer(paths.inspections.list);
  if (!canUseInspectorPages(viewer)) forbidden();

  const inspections = await listInspectionsOf(viewer);
  const open = inspections.filter(({ status }) => status !== 'published');
  const published = inspections.filter(({ status }) => status === 'published');
  const openRows = await Promise.all(open.map((inspection) => toOpenRow(inspection, viewer)));
  const starts = canStartInspection(viewer);

  return (
    <Page title="Your inspections">
      {starts && (
        <p className="-mt-2 mb-8">
          <ButtonLink href={paths.inspections.new} kind={open.length > 0 ? 'secondary' : 'primary'}>
            Start an inspection or visit
          </ButtonLink>
        </p>
      )}
      <Section title="Open" id="open">
        {openRows.length > 0 ? (
          <InspectionTable stage="open" rows={openRows} />
        ) : (
          <p className="max-w-prose">
            {starts
              ? 'You are not on the team of an open inspection. Start one of any local authority, or ask a lead inspector to appoint you.'
              : 'You are not on the team of an open inspection. A lead inspector can appoint you.'}
          </p>
        )}
      </Section>
      {published.length > 0 && (
        <Section title="Published" id="published">
          <InspectionTable
            stage="published"
            rows={published.map((inspection) => ({ inspection }))}
          />
        </Section>
      )}
    </Page>
  );
});

async function toOpenRow(inspection: Inspection, viewer: Viewer): Promise<InspectionRow> {
  const records = await listEvidence(inspection.id, viewer);
  const standing = records.filter(({ state }) => state === 'recorded').map((r) => r.content);
  if (standing.length === 0) return { inspection, progress: 'No entries yet' };

  const coverage = coverageOf(standing, frameworkOf(inspection));
  const core = coverage.reduce((sum, judgement) => sum + judgement.core, 0);
  const coreWithEvidence = coverage.reduce((sum, next) => sum + next.coreWithEvidence, 0);
  const entries = formatCount(standing.length, 'entry', 'entries');

  return {
    inspection,
    progress: `${entries}; ${describeCore({ core, coreWithEvidence })}`,
  };
}
