import type { InspectionWork } from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { paths } from '@/lib/paths';
import type { ChecklistSubject } from '@/lib/report/publication-checklist';

/** Where an item of the checklist is put right; for those who do not write the report, where it is read. */
export function linkTo(
  subject: ChecklistSubject,
  { inspection: { id }, records }: InspectionWork,
  writes: boolean,
): string {
  switch (subject.kind) {
    case 'judgement':
      return paths.inspections.confirmJudgement(id, subject.area);
    case 'coverage':
      return paths.inspections.judgement(id, subject.area);
    case 'dissent':
      return paths.inspections.dissent(id, subject.area);
    case 'evidence': {
      const record = records.find(({ content }) => content.id === subject.reference);
      return record
        ? paths.inspections.evidenceEntry(id, record.evidenceId)
        : paths.inspections.evidence(id, subject.reference);
    }
    case 'paragraph':
      return writes
        ? paths.inspections.paragraph(id, subject.id)
        : paths.inspections.report(id, `p${subject.number}`);
    case 'area':
      return writes
        ? paths.inspections.area(id, subject.id)
        : paths.inspections.report(id, `i${subject.number}`);
    case 'summary':
      return writes ? paths.inspections.writeSummary(id) : paths.inspections.report(id);
    case 'report':
      return writes ? paths.inspections.writeReport(id) : paths.inspections.report(id);
    case 'signOff':
      return paths.inspections.qualityAssurance(id);
  }
}
