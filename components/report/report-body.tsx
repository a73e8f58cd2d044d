import { Section } from '@/components/layout/section';
import { summaryTitle } from '@/lib/format/inspections';
import { type Framework, givesGrades } from '@/lib/frameworks/framework';
import type { ReportDocument } from '@/lib/report/document';
import type { HeldEvidence } from './held-evidence';
import { ImprovementList } from './improvement-list';
import type { Beside } from './report-paragraph';
import { ReportSections } from './report-sections';

type Props = {
  document: ReportDocument;
  framework: Framework;
  held: HeldEvidence | null;
  /** What stands beside each place, by its anchor. */
  beside?: Beside | undefined;
};

/** The words of a report in its own order: summary, what needs to improve, a section for each judgement. */
export function ReportBody({ document, framework, held, beside }: Props) {
  return (
    <>
      {document.summary.length > 0 && (
        <Section title={summaryTitle(givesGrades(framework))} id="summary">
          <div className="prose">
            {document.summary.map((paragraph) => (
              <p key={paragraph} className="text-pretty">
                {paragraph}
              </p>
            ))}
          </div>
          {beside?.('summary')}
        </Section>
      )}
      {document.areasForImprovement.length > 0 && (
        <Section title="What needs to improve" id="improve">
          <ImprovementList
            areas={document.areasForImprovement}
            paragraphHref={(paragraph) => `#p${paragraph}`}
            beside={beside}
          />
        </Section>
      )}
      <ReportSections
        sections={document.sections}
        framework={framework}
        held={held}
        beside={beside}
      />
    </>
  );
}
