import { Section } from '@/components/layout/section';
import { AssignEntryForm } from '@/components/team/assign-entry-form';
import type { Inspection } from '@/lib/domain/inspection-record';
import type { Viewer } from '@/lib/domain/people';
import type { Assignment, TeamMember } from '@/lib/domain/team';
import { formatInstant } from '@/lib/format/dates';
import { canAssignEntry } from '@/lib/permissions/inspections';
import { assignEntryAction } from './actions';

type Props = {
  inspection: Inspection;
  evidenceId: string;
  viewer: Viewer;
  team: readonly TeamMember[];
  assignments: readonly Assignment[];
};

/** Who follows an entry up, and the question for whoever may say so. */
export function FollowUpSection({ inspection, evidenceId, viewer, team, assignments }: Props) {
  const found = assignments.find(
    ({ subject }) => 'evidenceId' in subject && subject.evidenceId === evidenceId,
  );
  const from = found?.assignedTo?.id ?? null;
  const may = (to: string | null) => canAssignEntry(viewer, inspection, { from, to });
  const people = team.filter(({ id, role }) => role !== 'qualityAssurer' && may(id));

  return (
    <Section title="Who follows it up" id="follow-up">
      <p>
        {found?.assignedTo
          ? `${found.assignedTo.name}, since ${formatInstant(found.recordedAt)}.`
          : 'Nobody in particular.'}
      </p>
      {found?.note && (
        <p className="mt-1 max-w-prose">
          {found.note} <span className="text-quiet">({found.recordedBy})</span>
        </p>
      )}
      {people.length > 0 && (
        <div className="mt-4">
          <AssignEntryForm
            key={`${from} ${found?.recordedAt.toISOString()}`}
            action={assignEntryAction}
            inspectionId={inspection.id}
            evidenceId={evidenceId}
            people={people}
            current={from ?? (may(null) ? '' : viewer.id)}
            clearable={may(null)}
          />
        </div>
      )}
    </Section>
  );
}
