import { GradeMark, gradeInk } from '@/components/judgements/grade-mark';
import type { Step } from '@/lib/comparison/change-since';
import { isGrade } from '@/lib/domain/grades';
import { formatShortMonth } from '@/lib/format/dates';
import { frameworkLabels } from '@/lib/format/frameworks';
import { absentGradeLabels, shortGradeLabels } from '@/lib/format/grades';
import { paths } from '@/lib/paths';

type Props = {
  laCode: string;
  steps: readonly Step[];
  /** What is said where there are none. */
  none: string;
};

/** One judgement through the inspections of an authority, oldest first; each leads to its report. */
export function GradeSteps({ laCode, steps, none }: Props) {
  if (steps.length === 0) return <span className="text-quiet">{none}</span>;

  return (
    <ol className="flex flex-wrap gap-x-6 gap-y-1 text-left max-md:flex-col max-md:items-start">
      {steps.map(({ inspection, outcome }) => {
        const { startedOn, publishedOn, framework, id } = inspection;
        const address = startedOn ?? publishedOn ?? '';

        return (
          <li
            key={id}
            className="md:relative md:not-last:after:absolute md:not-last:after:top-0 md:not-last:after:-right-5 md:not-last:after:text-quiet md:not-last:after:content-['→'/'']"
          >
            <span className="inline-flex items-baseline gap-[0.4em]">
              {isGrade(outcome) && (
                <span className={gradeInk[outcome]}>
                  <GradeMark grade={outcome} />
                </span>
              )}
              {isGrade(outcome) ? shortGradeLabels[outcome] : absentGradeLabels.notJudged}
            </span>
            <span className="block text-fine text-quiet">
              <a href={paths.localAuthorities.inspection(laCode, address)}>
                {publishedOn ? formatShortMonth(publishedOn) : 'Report'}
              </a>
              , {framework === 'sif-2013' ? 'single framework' : frameworkLabels[framework]}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
