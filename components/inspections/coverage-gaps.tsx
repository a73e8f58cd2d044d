import { CoverageMark } from '@/components/evidence/coverage-mark';
import {
  type CriterionCoverage,
  coverageLabels,
  groupByCoverage,
  type JudgementCoverage,
} from '@/components/evidence/coverage-words';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { evidenceMethodLabels } from '@/lib/format/evidence';
import { paths } from '@/lib/paths';

type Props = {
  inspectionId: string;
  judgements: readonly { area: JudgementArea; name: string; coverage: JudgementCoverage }[];
  canRecord: boolean;
};

const gapStatuses = ['none', 'thin', 'singleMethod'] as const;

/** Core criteria that nothing speaks of yet, or one entry only, or one method only, by judgement. */
export function CoverageGaps({ inspectionId, judgements, canRecord }: Props) {
  return judgements.map(({ area, name, coverage }) => {
    const core = coverage.criteria.filter(({ criterion }) => criterion.core);
    const gaps = groupByCoverage(core, gapStatuses);

    return (
      <section
        key={area}
        aria-labelledby={`gaps-${area}`}
        className="grid gap-x-8 gap-y-2 border-line border-t py-4 md:grid-cols-[14rem_minmax(0,1fr)]"
      >
        <h3 id={`gaps-${area}`} className="font-semibold">
          {name}
        </h3>
        {gaps.length === 0 ? (
          <p className="text-table">
            Every core criterion has several entries, gathered in more than one way.
          </p>
        ) : (
          <dl className="grid gap-3 text-table">
            {gaps.map(({ status, criteria }) => (
              <div key={status}>
                <dt className="flex items-baseline gap-2 text-quiet">
                  <CoverageMark status={status} />
                  {coverageLabels[status]}
                </dt>
                <dd>
                  <ul className="flex flex-wrap gap-x-5">
                    {criteria.map((gap) => (
                      <li key={gap.criterion.id} className="py-0.5">
                        <Gap {...{ inspectionId, area, gap, canRecord }} />
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </section>
    );
  });
}

type GapProps = {
  inspectionId: string;
  area: JudgementArea;
  gap: CriterionCoverage;
  canRecord: boolean;
};

function Gap({ inspectionId, area, gap, canRecord }: GapProps) {
  const { criterion, status, methods } = gap;
  const [method] = methods;

  return (
    <>
      {canRecord ? (
        <a href={paths.inspections.newEvidence(inspectionId, { area, criterion: criterion.id })}>
          <span className="sr-only">Record evidence on </span>
          {criterion.title}
        </a>
      ) : (
        criterion.title
      )}
      {status === 'singleMethod' && method && (
        <span className="text-quiet"> ({evidenceMethodLabels[method].toLowerCase()})</span>
      )}
    </>
  );
}
