import {
  coverageFor,
  type InspectionWork,
} from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { reasonLinks } from '@/app/(inspector)/inspections/[inspectionId]/reason-links';
import { CriteriaGrid } from '@/components/judgements/criteria-grid';
import { Section } from '@/components/layout/section';
import { eventTypeLabels, noGrades } from '@/lib/format/inspections';
import type { FrameworkJudgement } from '@/lib/frameworks/framework';
import { CoverageInFull } from './coverage-in-full';
import { EntriesBehind } from './entries-behind';

type Props = { work: InspectionWork; judgement: FrameworkJudgement; records: boolean };

/** What a visit has found on one part: the entries by criterion, in full, and what is not looked at yet. No grade. */
export function Findings({ work, judgement, records }: Props) {
  const { area, criteria } = judgement;
  const { type, laName } = work.inspection;
  const links = reasonLinks(work, area);

  return (
    <>
      <p className="mb-6">{noGrades}</p>
      <CriteriaGrid
        id="criteria"
        criteria={criteria}
        entries={work.standing.filter((entry) => entry.area === area)}
        deciding={[]}
        entryHref={links.entryHref}
        source={`entries of the ${eventTypeLabels[type].toLowerCase()} to ${laName}, as they stand now`}
      />
      <Section title="The entries" id="entries">
        <EntriesBehind work={work} area={area} deciding={[]} changes={records} />
      </Section>
      {coverageFor(work, area) && (
        <Section title="What is looked at, and what not yet" id="coverage">
          <CoverageInFull work={work} judgement={judgement} records={records} />
        </Section>
      )}
    </>
  );
}
