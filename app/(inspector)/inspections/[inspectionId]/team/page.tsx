import type { Metadata } from 'next';
import { followedUp } from '@/app/(inspector)/inspections/[inspectionId]/followed-up';
import {
  judgementsInOrder,
  judgementsOnEvidence,
  readWork,
} from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { InspectionNav } from '@/components/inspections/inspection-nav';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { EndAppointmentForm } from '@/components/team/end-appointment-form';
import { FollowedEntries } from '@/components/team/followed-entries';
import { ButtonLink } from '@/components/ui/button';
import { Table } from '@/components/ui/table';
import type { Assignment } from '@/lib/domain/team';
import { formatInstant } from '@/lib/format/dates';
import { roleLabels } from '@/lib/format/people';
import { paths } from '@/lib/paths';
import { canManageTeam } from '@/lib/permissions/inspections';
import { listAssignments, listTeamMembers } from '@/lib/queries/team';
import { requireViewer } from '@/lib/server/session';
import { endAppointmentAction } from './actions';

type Props = { params: Promise<{ inspectionId: string }> };

export const generateMetadata = metadataOrNone(async ({ params }: Props): Promise<Metadata> => {
  const [{ inspectionId }, viewer] = await Promise.all([params, requireViewer()]);
  const { inspection } = await readWork(inspectionId, viewer);
  return { title: `Team for ${inspection.laName}` };
});

export default pageOrProblem(async function TeamPage({ params }: Props) {
  const [{ inspectionId }, viewer] = await Promise.all([params, requireViewer()]);
  const work = await readWork(inspectionId, viewer);
  const { inspection, framework } = work;
  const [team, assignments] = await Promise.all([
    listTeamMembers(inspection.id, viewer),
    listAssignments(inspection.id, viewer),
  ]);
  const manages = canManageTeam(viewer, inspection);
  const areas = judgementsOnEvidence(framework);
  const entries = followedUp(work, assignments);
  const lookedAfter = (area: string) =>
    assignments.find(({ subject }) => 'area' in subject && subject.area === area);

  return (
    <>
      <InspectionNav
        inspection={inspection}
        judgements={judgementsInOrder(framework)}
        current="team"
      />
      <Page title="Team" caption={inspection.laName}>
        <Section title="Who is on it" id="members">
          <Table
            caption="The team and who checks it"
            captionHidden
            rows={team}
            rowKey={({ id, role }) => `${id} ${role}`}
            columns={[
              { key: 'name', heading: 'Name', rowHeading: true, cell: ({ name }) => name },
              { key: 'role', heading: 'As', cell: ({ role }) => roleLabels[role] },
              { key: 'since', heading: 'Since', cell: ({ since }) => formatInstant(since) },
              ...(manages
                ? [
                    {
                      key: 'end',
                      heading: 'End the appointment',
                      cell: (member: (typeof team)[number]) => (
                        <EndAppointmentForm
                          action={endAppointmentAction}
                          inspectionId={inspection.id}
                          member={member}
                        />
                      ),
                    },
                  ]
                : []),
            ]}
          />
          {manages && (
            <p className="mt-6">
              <ButtonLink href={paths.inspections.appoint(inspection.id)} kind="secondary">
                Appoint somebody
              </ButtonLink>
            </p>
          )}
        </Section>
        <Section title="Who looks after what" id="work">
          <Table
            caption="Who looks after each judgement"
            captionHidden
            rows={areas}
            rowKey={({ area }) => area}
            columns={[
              {
                key: 'judgement',
                heading: 'Judgement',
                rowHeading: true,
                cell: ({ area, shortName }) => (
                  <a href={paths.inspections.judgement(inspection.id, area)}>{shortName}</a>
                ),
              },
              {
                key: 'person',
                heading: 'Looked after by',
                cell: ({ area }) => lookedAfter(area)?.assignedTo?.name ?? 'Nobody in particular',
              },
              {
                key: 'note',
                heading: 'What they need to know',
                width: 'wide',
                cell: ({ area }) => noteOf(lookedAfter(area)),
              },
            ]}
          />
          {entries.length > 0 && (
            <div className="mt-8">
              <FollowedEntries entries={entries} />
            </div>
          )}
          {manages && (
            <p className="mt-6 flex flex-wrap gap-4">
              <ButtonLink href={paths.inspections.assign(inspection.id)} kind="secondary">
                Say who looks after a judgement
              </ButtonLink>
              {assignments.some(({ assignedTo }) => assignedTo) && (
                <ButtonLink href={paths.inspections.handOver(inspection.id)} kind="secondary">
                  Hand over work
                </ButtonLink>
              )}
            </p>
          )}
        </Section>
      </Page>
    </>
  );
});

function noteOf(assignment: Assignment | undefined): string {
  if (!assignment?.note) return 'Nothing noted';

  return `${assignment.note} (${assignment.recordedBy}, ${formatInstant(assignment.recordedAt)})`;
}
