import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import {
  coverageFor,
  derivedFor,
  type InspectionWork,
  judgementsInOrder,
  readWork,
} from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { reasonLinks } from '@/app/(inspector)/inspections/[inspectionId]/reason-links';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { CoverageTable } from '@/components/evidence/coverage-table';
import { describeCore } from '@/components/evidence/coverage-words';
import { InspectionNav } from '@/components/inspections/inspection-nav';
import { CriteriaGrid } from '@/components/judgements/criteria-grid';
import { NextGrade } from '@/components/judgements/next-grade';
import { SetAside } from '@/components/judgements/set-aside';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { ButtonLink } from '@/components/ui/button';
import type { Viewer } from '@/lib/domain/people';
import { capitalise } from '@/lib/format/lists';
import type { FrameworkJudgement } from '@/lib/frameworks/framework';
import { judgementAreaFromSegment, paths } from '@/lib/paths';
import { canRecordEvidence } from '@/lib/permissions/inspections';
import { requireViewer } from '@/lib/server/session';
import { EntriesBehind } from './entries-behind';
import { groupSetAside } from './group-set-aside';
import { Verdict } from './verdict';

type Props = { params: Promise<{ inspectionId: string; area: string }> };

async function readJudgement(
  params: Props['params'],
  viewer: Viewer,
): Promise<{ work: InspectionWork; judgement: FrameworkJudgement }> {
  const { inspectionId, area: segment } = await params;
  const work = await readWork(inspectionId, viewer);
  const area = judgementAreaFromSegment(segment);
  const judgement = judgementsInOrder(work.framework).find((one) => one.area === area);
  if (!judgement) notFound();

  return { work, judgement };
}

export const generateMetadata = metadataOrNone(async ({ params }: Props): Promise<Metadata> => {
  const { work, judgement } = await readJudgement(params, await requireViewer());
  return { title: `${judgement.shortName}, ${work.inspection.laName}` };
});

export default pageOrProblem(async function JudgementPage({ params }: Props) {
  const viewer = await requireViewer();
  const { work, judgement } = await readJudgement(params, viewer);
  const { inspection, framework } = work;
  const { area, criteria } = judgement;
  const derived = derivedFor(work, area);
  const coverage = coverageFor(work, area);
  const links = reasonLinks(work, area);
  const records = canRecordEvidence(viewer, inspection);
  const entries = work.standing.filter((entry) => entry.area === area);
  if (!derived) notFound();

  return (
    <>
      <InspectionNav
        inspection={inspection}
        judgements={judgementsInOrder(framework)}
        current={area}
      />
      <Page
        title={judgement.shortName}
        caption={inspection.laName}
        lead={judgement.name === judgement.shortName ? undefined : judgement.name}
      >
        <Verdict work={work} judgement={judgement} derived={derived} links={links} />
        {derived.status === 'derived' && derived.towardsNextGrade.length > 0 && (
          <Section title="What it lacks for the next grade" id="next-grade">
            <NextGrade
              conditions={derived.towardsNextGrade}
              links={links}
              words={framework.gradeWords}
            />
          </Section>
        )}
        {coverage && (
          <>
            <Section title="The evidence at a glance" id="at-a-glance">
              <CriteriaGrid
                id="criteria-grid"
                criteria={criteria}
                entries={entries}
                deciding={derived.deciding}
                entryHref={(id) => `#${id}`}
                source={`entries of the inspection of ${inspection.laName}, as they stand now`}
              />
            </Section>
            <Section title="The entries behind it" id="entries">
              <EntriesBehind
                work={work}
                area={area}
                deciding={derived.deciding}
                changes={records}
              />
            </Section>
            <Section title="Set aside" id="set-aside">
              <SetAside groups={groupSetAside(work, area)} />
            </Section>
            <Section title="Coverage" id="coverage">
              <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-3">
                <p>{capitalise(describeCore(coverage))}.</p>
                {records && (
                  <ButtonLink
                    kind="secondary"
                    href={paths.inspections.newEvidence(inspection.id, { area })}
                  >
                    Record evidence
                  </ButtonLink>
                )}
              </div>
              <CoverageTable
                caption={`Coverage of ${judgement.shortName.toLowerCase()}`}
                criteria={coverage.criteria}
                entriesHref={(criterion) =>
                  paths.inspections.evidence(inspection.id, undefined, { area, criterion })
                }
                addHref={
                  records
                    ? (criterion) =>
                        paths.inspections.newEvidence(inspection.id, { area, criterion })
                    : undefined
                }
              />
            </Section>
          </>
        )}
      </Page>
    </>
  );
});
