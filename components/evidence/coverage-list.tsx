import { Details } from '@/components/ui/details';
import { formatCount } from '@/lib/format/numbers';
import { CoverageMark } from './coverage-mark';
import { type CriterionCoverage, coverageLabels, groupByCoverage } from './coverage-words';

type Props = {
  criteria: readonly CriterionCoverage[];
  /** Where the number of entries leads, for a criterion that has some. */
  entriesHref: (criterionId: string) => string;
};

/** What each criterion of a judgement has so far, worst covered first; core ones in sight, the others behind a click. */
export function CoverageList({ criteria, entriesHref }: Props) {
  const core = criteria.filter(({ criterion }) => criterion.core);
  const other = criteria.filter(({ criterion }) => !criterion.core);
  const otherWith = other.filter(({ entries }) => entries > 0).length;

  return (
    <>
      <Groups criteria={core} entriesHref={entriesHref} />
      {other.length > 0 && (
        <Details
          summary={`${formatCount(other.length, 'other criterion', 'other criteria')}, ${otherWith} with evidence`}
        >
          <Groups criteria={other} entriesHref={entriesHref} />
        </Details>
      )}
    </>
  );
}

function Groups({ criteria, entriesHref }: Props) {
  return (
    <dl className="grid gap-2 text-small">
      {groupByCoverage(criteria).map(({ status, criteria: group }) => (
        <div key={status}>
          <dt className="flex items-baseline gap-2 font-semibold">
            <CoverageMark status={status} />
            {coverageLabels[status]}
          </dt>
          {group.map(({ criterion, entries }) => (
            <dd key={criterion.id} className="flex justify-between gap-3 py-px pl-[1.625rem]">
              {criterion.title}
              {entries > 0 && (
                <a
                  href={entriesHref(criterion.id)}
                  className="min-h-6 min-w-6 shrink-0 text-right tabular-nums"
                  aria-label={`${formatCount(entries, 'entry', 'entries')} on ${criterion.title}`}
                >
                  {entries}
                </a>
              )}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
