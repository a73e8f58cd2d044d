import { CoverageMark } from '@/components/evidence/coverage-mark';
import {
  type CriterionCoverage,
  coverageLabels,
  groupByCoverage,
  type JudgementCoverage,
} from '@/components/evidence/coverage-words';
import { Details } from '@/components/ui/details';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { evidenceMethodLabels } from '@/lib/format/evidence';
import { paths } from '@/lib/paths';

type Judgement = { area: JudgementArea; name: string; coverage: JudgementCoverage };
type Props = {
  inspectionId: string;
  judgements: readonly Judgement[];
  canRecord: boolean;
  /** What the visit is about and its criteria; null where everything is looked at. */
  theme: { name: string; criteria: ReadonlySet<string> } | null;
};

const gapStatuses = ['none', 'thin', 'singleMethod'] as const;

/**
 * Criteria that nothing speaks of yet, or one entry only, or one method only, by judgement: the core ones; on a visit
 * those of its theme, core or not, with the rest folded away.
 */
export function CoverageGaps({ inspectionId, judgements, canRecord, theme }: Props) {
  const shared = { inspectionId, canRecord };
  if (!theme)
    return (
      <GapSections
        {...shared}
        id="gaps"
        judgements={pick(judgements, ({ criterion }) => criterion.core)}
        done="Every core criterion has several entries, gathered in more than one way."
      />
    );

  const { criteria } = theme;
  const about = pick(judgements, ({ criterion }) => criteria.has(criterion.id));
  const rest = pick(judgements, ({ criterion }) => criterion.core && !criteria.has(criterion.id));
  return (
    <>
      <p className="mb-3 max-w-prose text-table">
        What a visit on {theme.name.toLowerCase()} looks at. Which criteria those are is our
        reading: everything else can be recorded as well.
      </p>
      <GapSections
        {...shared}
        id="gaps"
        judgements={about}
        done="Everything the visit looks at here has several entries, gathered in more than one way."
      />
      {rest.length > 0 && (
        <Details summary="Core criteria that the visit is not about">
          <GapSections
            {...shared}
            id="other-gaps"
            judgements={rest}
            done="Every other core criterion has several entries, gathered in more than one way."
          />
        </Details>
      )}
    </>
  );
}

/** The judgements with those of their criteria that fit, without judgements that have none. */
function pick(
  judgements: readonly Judgement[],
  fits: (criterion: CriterionCoverage) => boolean,
): Judgement[] {
  return judgements.flatMap((judgement) => {
    const criteria = judgement.coverage.criteria.filter(fits);
    return criteria.length > 0
      ? [{ ...judgement, coverage: { ...judgement.coverage, criteria } }]
      : [];
  });
}

type SectionsProps = Pick<Props, 'inspectionId' | 'judgements' | 'canRecord'> & {
  id: string;
  done: string;
};

function GapSections({ inspectionId, judgements, canRecord, id, done }: SectionsProps) {
  return judgements.map(({ area, name, coverage }) => {
    const gaps = groupByCoverage(coverage.criteria, gapStatuses);

    return (
      <section
        key={area}
        aria-labelledby={`${id}-${area}`}
        className="grid gap-x-8 gap-y-2 border-line border-t py-4 md:grid-cols-[14rem_minmax(0,1fr)]"
      >
        <h3 id={`${id}-${area}`} className="font-semibold">
          {name}
        </h3>
        {gaps.length === 0 ? (
          <p className="text-table">{done}</p>
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
