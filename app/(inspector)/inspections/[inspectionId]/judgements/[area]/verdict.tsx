import {
  derivedFor,
  type InspectionWork,
} from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { DerivedTag } from '@/components/judgements/derived-tag';
import { GradeStrip } from '@/components/judgements/grade-strip';
import { LinkedText } from '@/components/judgements/linked-text';
import { ReasonList } from '@/components/judgements/reason-list';
import { type ReasonLinks, toLinkTargets } from '@/components/judgements/reason-sentence';
import { Section } from '@/components/layout/section';
import { Firmness } from '@/components/report/firmness';
import type { FrameworkJudgement } from '@/lib/frameworks/framework';
import { paths } from '@/lib/paths';
import type { DerivedJudgement } from '@/lib/rules';

type Props = {
  work: InspectionWork;
  judgement: FrameworkJudgement;
  derived: DerivedJudgement;
  links: ReasonLinks;
};

/** The derived grade and where it stands on the scale; an overall grade with its reasons. */
export function Verdict({ work, judgement, derived, links }: Props) {
  const { inspection } = work;
  const grade = derived.status === 'derived' ? derived.grade : 'undecided';
  const published = inspection.judgements.find(({ area }) => area === judgement.area);

  return (
    <>
      {grade === 'undecided' ? (
        <DerivedTag grade="undecided" />
      ) : (
        <div className="max-w-form">
          <GradeStrip size="head" derived={grade} standing={published?.outcome} />
          {published && (
            <p className="mt-2 text-table">
              {published.outcome === grade
                ? 'This is the published grade, and what the evidence leads to.'
                : 'The published grade is filled. What the evidence leads to is outlined.'}
            </p>
          )}
        </div>
      )}
      {judgement.criteria.length === 0 && <Overall work={work} derived={derived} links={links} />}
    </>
  );
}

/** Why an overall grade follows, or what it needs, and the judgements it follows from. */
function Overall({ work, derived, links }: Omit<Props, 'judgement'>) {
  return (
    <Section title={derived.status === 'derived' ? 'Why' : 'What it needs'} id="why">
      {derived.status === 'derived' ? (
        <>
          <ReasonList reasons={derived.reasons} links={links} />
          <OtherJudgements work={work} />
          <h3 className="mt-6 mb-1 font-semibold">How firm it is</h3>
          <Firmness robustness={derived.robustness} links={links} />
        </>
      ) : (
        <>
          <ul className="grid max-w-prose gap-2">
            {derived.needs.map((need) => (
              <li key={need}>
                <LinkedText text={`${need}.`} targets={toLinkTargets(links)} />
              </li>
            ))}
          </ul>
          <OtherJudgements work={work} />
        </>
      )}
    </Section>
  );
}

/** What an overall grade follows from. */
function OtherJudgements({ work }: { work: InspectionWork }) {
  const { inspection, framework } = work;
  const others = framework.judgements.filter(
    ({ area, separate }) => area !== 'overallEffectiveness' && !separate,
  );

  return (
    <ul className="mt-4 grid max-w-form text-table">
      {others.map(({ area, shortName }) => {
        const derived = derivedFor(work, area);
        return (
          <li
            key={area}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-line border-b py-2"
          >
            <a href={paths.inspections.judgement(inspection.id, area)}>{shortName}</a>
            <DerivedTag
              grade={derived?.status === 'derived' ? derived.grade : 'undecided'}
              words={framework.gradeWords}
            />
          </li>
        );
      })}
    </ul>
  );
}
