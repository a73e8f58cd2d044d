import { Tag } from '@/components/ui/tag';
import { capitalise, formatList } from '@/lib/format/lists';
import { formatCount } from '@/lib/format/numbers';
import type { Criterion, FrameworkJudgement } from '@/lib/frameworks/framework';
import { type TextColumn, TextTable } from './text-table';

/** What the two marks mean. */
export function CriteriaKey({ reference }: { reference: string }) {
  return (
    <div className="mb-6 grid max-w-prose gap-2">
      <p>
        <Tag tone="outline">Core</Tag> An inspection is incomplete without evidence on it.{' '}
        {reference}.
      </p>
      <p>
        <Tag tone="accent">Vital</Tag> Failure at this stage leaves children at risk, so the rules
        on vital stages look at it.
      </p>
    </div>
  );
}

type Props = { judgements: readonly FrameworkJudgement[] };

/** Every judgement of a version with its criteria, core ones and vital stages marked. */
export function CriteriaTables({ judgements }: Props) {
  const anchored = firstPlaces(judgements);

  return judgements.map((judgement) => (
    <section key={judgement.area} id={judgement.area} className="mt-8 first:mt-0">
      <h3 className="font-[650] text-h3">{judgement.name}</h3>
      <p className="mb-2 break-after-avoid text-quiet text-table">
        {describeJudgement(judgement, judgements)}
      </p>
      {judgement.criteria.length > 0 && (
        <TextTable
          caption={`Criteria: ${judgement.name}`}
          columns={columns}
          rows={judgement.criteria}
          rowKey={({ id }) => id}
          rowId={({ id }) => (anchored.get(id) === judgement.area ? id : undefined)}
        />
      )}
    </section>
  ));
}

/** A criterion that two judgements share has its anchor in the first. */
function firstPlaces(judgements: Props['judgements']): Map<string, string> {
  return new Map(
    judgements
      .toReversed()
      .flatMap(({ area, criteria }) => criteria.map(({ id }) => [id, area] as const)),
  );
}

const columns: readonly TextColumn<Criterion>[] = [
  {
    key: 'title',
    heading: 'Criterion',
    rowHeading: true,
    width: 'w-[34%]',
    cell: ({ id, title }) => (
      <>
        <span className="font-normal text-quiet tabular-nums">{id}</span> {title}
      </>
    ),
  },
  {
    key: 'looksAt',
    heading: 'What inspectors look at',
    plainOnPhone: true,
    cell: ({ looksAt }) => looksAt,
  },
  {
    key: 'kind',
    heading: 'Kind',
    width: 'w-36',
    plainOnPhone: true,
    cell: ({ core, vital }) =>
      (core || vital) && (
        <span className="flex flex-wrap gap-1">
          {core && <Tag tone="outline">Core</Tag>}
          {vital && <Tag tone="accent">Vital</Tag>}
        </span>
      ),
  },
];

function describeJudgement(
  { area, criteria, partOf, separate }: FrameworkJudgement,
  judgements: Props['judgements'],
): string {
  if (area === 'overallEffectiveness')
    return 'Follows from the other judgements, not from criteria.';
  if (separate) return 'Graded beside the inspection. No criteria are held here.';

  const whole = judgements.find((judgement) => judgement.area === partOf);
  const counts = [
    formatCount(criteria.length, 'criterion', 'criteria'),
    formatCount(criteria.filter(({ core }) => core).length, 'core criterion', 'core criteria'),
    formatCount(criteria.filter(({ vital }) => vital).length, 'vital stage'),
  ];
  const part = whole ? `Part of ${whole.shortName.toLowerCase()}. ` : '';

  return `${part}${capitalise(formatList(counts))}.`;
}
