import { Section } from '@/components/layout/section';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { SnapshotDocument } from '@/lib/domain/snapshot';
import { inLocalTerms, withLocalTerm } from '@/lib/format/local-term';
import { type Framework, givesGrades } from '@/lib/frameworks/framework';
import { reportOfSnapshot } from '@/lib/report/report-of-snapshot';
import type { HeldEvidence } from './held-evidence';
import { ReportBody } from './report-body';
import { ReportContents } from './report-contents';
import type { GradeBefore } from './report-grade-table';
import { gradesTitle, ReportGrades } from './report-grades';
import type { Beside } from './report-paragraph';

type Props = {
  document: SnapshotDocument;
  framework: Framework;
  /** The released entries with what the rules made of them; null where they are not released. */
  held: HeldEvidence | null;
  before?: ReadonlyMap<JudgementArea, GradeBefore>;
  /** Why a grade was corrected, by judgement. */
  corrections?: ReadonlyMap<string, string>;
  /** Also judgements nobody has confirmed yet: for a draft. */
  unconfirmed?: boolean;
  /** What stands beside each place, by its anchor. */
  beside?: Beside | undefined;
};

/**
 * A report as its snapshot holds it. The preview, the published page and every earlier version are this one
 * component, so they cannot differ.
 */
export function SnapshotReport(props: Props) {
  const { document, framework, held, before = new Map(), unconfirmed = false, beside } = props;
  const report = reportOfSnapshot(document, framework, props.corrections);
  const term = document.inspection.localTermForCareLeavers;

  return (
    <>
      <Section title={gradesTitle(framework)} id="grades" titleHidden>
        <ReportGrades
          rows={report.gradeTable.filter(({ outcome }) => outcome || unconfirmed)}
          areas={report.areasForImprovement}
          framework={framework}
          held={held}
          before={before}
          judgements={inLocalTerms(document).judgements}
        />
        <ReportContents
          document={report}
          shortNames={
            new Map(
              framework.judgements.map((one) => [one.area, withLocalTerm(one.shortName, term)]),
            )
          }
          graded={givesGrades(framework)}
        />
      </Section>
      <ReportBody document={report} framework={framework} held={held} beside={beside} />
    </>
  );
}
