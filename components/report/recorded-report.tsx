import { Section } from '@/components/layout/section';
import type { Inspection, ReportText } from '@/lib/domain/inspection-record';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { formatDate } from '@/lib/format/dates';
import type { Framework } from '@/lib/frameworks/framework';
import { buildReport } from '@/lib/report/build-report';
import type { ImportedDocument } from '@/lib/schemas/imported-report';
import type { HeldEvidence } from './held-evidence';
import { ImportedReport } from './imported-report';
import { ReportBody } from './report-body';
import { ReportContents } from './report-contents';
import { type GradeBefore, ReportGradeTable } from './report-grade-table';
import { ReportNotHeld } from './report-not-held';
import type { Beside } from './report-paragraph';

type Props = {
  inspection: Inspection;
  framework: Framework;
  text: ReportText;
  held: HeldEvidence | null;
  before: ReadonlyMap<JudgementArea, GradeBefore>;
  /** The words as published, where they were taken in and ours are not held. */
  imported: { document: ImportedDocument; fileName: string; recordedAt: Date } | null;
  /** What stands beside each place, by its anchor. */
  beside?: Beside | undefined;
};

/** A report of the public record that was never frozen here: grades from the record, words where they are held. */
export function RecordedReport(props: Props) {
  const { inspection, framework, text, held, before, imported, beside } = props;
  const document = buildReport(inspection.judgements, text, framework);
  const hasWords = text.paragraphs.length > 0;

  return (
    <>
      <Section title="Judgements" id="grades" titleHidden>
        <ReportGradeTable
          rows={document.gradeTable.filter(({ outcome }) => outcome)}
          words={framework.gradeWords}
          held={held}
          before={before}
        />
        {framework.overall === 'none' && (
          <p className="mt-2 text-quiet text-table">
            Inspections that begin on or after {formatDate(framework.startsOn)} give no overall
            grade.
          </p>
        )}
        {hasWords && (
          <ReportContents
            document={document}
            shortNames={new Map(framework.judgements.map((one) => [one.area, one.shortName]))}
          />
        )}
      </Section>
      {hasWords ? (
        <ReportBody document={document} framework={framework} held={held} beside={beside} />
      ) : imported ? (
        <ImportedReport
          document={imported.document}
          framework={framework}
          fileName={imported.fileName}
          takenInOn={imported.recordedAt}
        />
      ) : (
        <ReportNotHeld inspection={inspection} />
      )}
    </>
  );
}
