import { CoverageMark } from '@/components/evidence/coverage-mark';
import {
  coverageLabels,
  describeCore,
  groupByCoverage,
  type JudgementCoverage,
} from '@/components/evidence/coverage-words';
import { evidenceMethodLabels } from '@/lib/format/evidence';
import { capitalise, formatList } from '@/lib/format/lists';
import { formatCount } from '@/lib/format/numbers';

const gaps = ['none', 'thin', 'singleMethod'] as const;

/** Where the evidence of a judgement is missing or thin: core criteria by name, then how many others. */
export function CoverageInShort({ coverage }: { coverage: JudgementCoverage }) {
  const core = coverage.criteria.filter(({ criterion }) => criterion.core);
  const other = coverage.criteria.filter(({ criterion }) => !criterion.core);
  const groups = groupByCoverage(core, gaps);
  const others = groupByCoverage(other, gaps).map(
    ({ status, criteria }) =>
      `${coverageLabels[status].toLowerCase()} on ${formatCount(criteria.length, 'other criterion', 'other criteria')}`,
  );

  return (
    <div className="max-w-prose">
      <p>{capitalise(describeCore(coverage))}.</p>
      {groups.length > 0 && (
        <dl className="mt-3 grid gap-2 text-table">
          {groups.map(({ status, criteria }) => (
            <div key={status}>
              <dt className="flex items-baseline gap-2 font-semibold">
                <CoverageMark status={status} />
                {coverageLabels[status]}, core
              </dt>
              <dd>
                {formatList(
                  criteria.map(({ criterion, methods: [method] }) =>
                    status === 'singleMethod' && method
                      ? `${criterion.title} (${evidenceMethodLabels[method].toLowerCase()})`
                      : criterion.title,
                  ),
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {others.length > 0 && (
        <p className="mt-3 text-quiet text-table">Besides: {formatList(others)}.</p>
      )}
    </div>
  );
}
