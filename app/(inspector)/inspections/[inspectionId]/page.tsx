import type { Metadata } from 'next';
import { formTitle } from '@/app/form-title';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { CoverageGaps } from '@/components/inspections/coverage-gaps';
import { InspectionFacts } from '@/components/inspections/inspection-facts';
import { InspectionNav } from '@/components/inspections/inspection-nav';
import { FindingsProgress, JudgementProgress } from '@/components/inspections/judgement-progress';
import { NextSteps } from '@/components/inspections/next-steps';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { ButtonLink } from '@/components/ui/button';
import { hasGrades } from '@/lib/domain/inspections';
import {
  eventNoun,
  eventTitle,
  eventTypeLabels,
  noGrades,
  reportNoun,
} from '@/lib/format/inspections';
import { formatCount } from '@/lib/format/numbers';
import { givesGrades } from '@/lib/frameworks/framework';
import { criteriaOfTheme } from '@/lib/frameworks/visit-criteria';
import { paths } from '@/lib/paths';
import { canRecordEvidence, canTakeOutInspection } from '@/lib/permissions/inspections';
import { getLastNote } from '@/lib/queries/receipts';
import { listAssignments, listTeamMembers } from '@/lib/queries/team';
import { requireViewer } from '@/lib/server/session';
import { listSteps } from '@/lib/services/inspection-steps';
import { standingNow } from '@/lib/services/standing';
import { ActionDatesSection } from './action-dates-section';
import { changeStatusAction } from './actions';
import { BalanceSection } from './balance-section';
import { CheckingSection, type CheckingSoFar, readCheckingSoFar } from './checking-section';
import {
  coverageFor,
  derivedFor,
  type InspectionWork,
  judgementsInOrder,
  judgementsOnEvidence,
  readWork,
} from './inspection-work';
import { YoursSection } from './yours-section';

type Props = { params: Promise<{ inspectionId: string }> };

export const generateMetadata = metadataOrNone(async ({ params }: Props): Promise<Metadata> => {
  const [{ inspectionId }, viewer] = await Promise.all([params, requireViewer()]);
  const { inspection } = await readWork(inspectionId, viewer);
  return formTitle(eventTitle(inspection))();
});

export default pageOrProblem(async function InspectionPage({ params }: Props) {
  const [{ inspectionId }, viewer] = await Promise.all([params, requireViewer()]);
  const work = await readWork(inspectionId, viewer);
  const { inspection, framework } = work;
  const standing = standingNow(inspection, work.standing);
  const [team, assignments, soFar, last] = await Promise.all([
    listTeamMembers(inspection.id, viewer),
    listAssignments(inspection.id, viewer),
    readCheckingSoFar(work, viewer, standing),
    getLastNote(inspection.id, viewer),
  ]);
  const records = canRecordEvidence(viewer, inspection);
  const steps = await listSteps(inspection, viewer, standing);
  const withGaps = judgementsOnEvidence(framework).flatMap(({ area, shortName: name }) => {
    const coverage = coverageFor(work, area);
    return coverage ? [{ area, name, coverage }] : [];
  });

  return (
    <>
      <InspectionNav
        inspection={inspection}
        judgements={judgementsInOrder(framework)}
        current="taskList"
      />
      <Page title={inspection.laName} caption={visitCaption(inspection)} lead={leadOf(work)}>
        <div className="grid gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,1fr)_auto]">
          <InspectionFacts inspection={inspection} framework={framework} team={team} />
          {records && (
            <p>
              <ButtonLink href={paths.inspections.nextEvidence(inspection.id, last)}>
                Record evidence
              </ButtonLink>
            </p>
          )}
        </div>
        <ActionDatesSection work={work} />
        {givesGrades(framework) ? (
          <Section title="Judgements" id="judgements">
            <JudgementProgress
              inspectionId={inspection.id}
              rows={rowsOf(work, soFar)}
              words={framework.gradeWords}
              canRecord={records}
            />
          </Section>
        ) : (
          <Section title="Findings" id="judgements">
            <p className="mb-3">{noGrades}</p>
            <FindingsProgress
              inspectionId={inspection.id}
              rows={rowsOf(work, soFar)}
              canRecord={records}
            />
          </Section>
        )}
        <YoursSection work={work} viewer={viewer} assignments={assignments} />
        {soFar && <CheckingSection work={work} soFar={soFar} />}
        <Section
          title={records ? 'What to look at more closely' : 'What the evidence covers thinly'}
          id="gaps"
        >
          <CoverageGaps
            inspectionId={inspection.id}
            judgements={withGaps}
            canRecord={records}
            theme={themeOf(work)}
          />
        </Section>
        <BalanceSection work={work} />
        {steps.length > 0 && (
          <Section title={`Next step of the ${eventNoun(inspection.type)}`} id="next-step">
            <NextSteps
              action={changeStatusAction}
              inspectionId={inspection.id}
              steps={steps}
              report={reportNoun(inspection.type)}
            />
          </Section>
        )}
        {canTakeOutInspection(viewer, inspection) && (
          <p className="mt-10">
            <a href={paths.inspections.files(inspection.id)}>
              Take everything on record out as one file
            </a>
          </p>
        )}
      </Page>
    </>
  );
});

/** What kind of visit it is; an inspection says so among its facts. */
function visitCaption({ type }: InspectionWork['inspection']): string | undefined {
  return hasGrades(type) ? undefined : eventTypeLabels[type];
}

/** What a visit is about, with its criteria; null for an inspection and where everything is looked at. */
function themeOf({ inspection, framework }: InspectionWork) {
  const { type, theme } = inspection;
  const criteria = hasGrades(type) ? null : criteriaOfTheme(framework, theme);
  return theme && criteria ? { name: theme, criteria } : null;
}

function leadOf({ standing, records }: InspectionWork): string {
  if (records.length === 0) return 'Nothing is recorded yet. Begin with what you saw first.';

  const withdrawn = records.length - standing.length;
  const entries = `${formatCount(standing.length, 'entry', 'entries')} recorded`;
  return withdrawn > 0 ? `${entries}, and ${withdrawn} withdrawn.` : `${entries}.`;
}

function rowsOf(work: InspectionWork, soFar: CheckingSoFar | null) {
  return judgementsInOrder(work.framework).map(({ area, shortName: name, criteria }) => ({
    area,
    name,
    entries:
      criteria.length > 0 ? work.standing.filter((entry) => entry.area === area).length : null,
    coverage: coverageFor(work, area),
    judgement: derivedFor(work, area),
    state: soFar?.states.find((one) => one.area === area),
    published: work.inspection.judgements.find((one) => one.area === area)?.outcome,
  }));
}
