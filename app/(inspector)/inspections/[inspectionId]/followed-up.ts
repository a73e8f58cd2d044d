import type { InspectionWork } from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import type { FollowedEntry } from '@/components/team/followed-entries';
import type { Assignment } from '@/lib/domain/team';
import { paths } from '@/lib/paths';

/** The entries somebody follows up, with what each found. */
export function followedUp(
  { inspection, records }: InspectionWork,
  assignments: readonly Assignment[],
): FollowedEntry[] {
  return assignments.flatMap(({ subject, assignedTo, note, recordedAt }) => {
    if (!('evidenceId' in subject) || !assignedTo) return [];
    const record = records.find(({ evidenceId }) => evidenceId === subject.evidenceId);
    return record
      ? [
          {
            reference: subject.reference,
            href: paths.inspections.evidenceEntry(inspection.id, subject.evidenceId),
            summary: record.content.summary,
            person: assignedTo.name,
            note,
            since: recordedAt,
          },
        ]
      : [];
  });
}
