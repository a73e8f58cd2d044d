import { type FilterableJudgement, filterableJudgements } from '@/lib/domain/national-list';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';

type Change = { judgement: FilterableJudgement } | { since: string | null };

type Props = {
  judgement: FilterableJudgement;
  since: string | null;
  hrefOf: (change: Change) => string;
};

/** Links to the same for the other judgements, and for all of the record or since 2018. */
export function OtherHistories({ judgement, since, hrefOf }: Props) {
  return (
    <p className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-table print:hidden">
      <span>The same for:</span>
      {filterableJudgements
        .filter((area) => area !== judgement)
        .map((area) => (
          <a key={area} href={hrefOf({ judgement: area })}>
            {judgementAreaLabels[area]}
          </a>
        ))}
      {since === null ? (
        <a href={hrefOf({ since: '2018-01-01' })}>What changed since 1 January 2018</a>
      ) : (
        <a href={hrefOf({ since: null })}>All inspections on record</a>
      )}
    </p>
  );
}
