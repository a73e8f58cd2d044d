import { Button } from '@/components/ui/button';
import { type Direction, directions } from '@/lib/domain/evidence';
import { evidenceStates } from '@/lib/domain/evidence-record';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { directionLabels, evidenceStateLabels } from '@/lib/format/evidence';
import type { Criterion } from '@/lib/frameworks/framework';
import { paths } from '@/lib/paths';
import type {
  EvidenceCounts,
  EvidenceFilterName,
  EvidenceFilters as Filters,
} from '@/lib/schemas/evidence-filters';

export type FilterJudgement = {
  area: JudgementArea;
  shortName: string;
  criteria: readonly Criterion[];
};

type Props = {
  inspectionId: string;
  filters: Filters;
  counts: EvidenceCounts;
  /** The judgements that take evidence, in the order of the report. */
  judgements: readonly FilterJudgement[];
};

type Option = { value: string; label: string; count: number };

/** Filters of the evidence list: a form that puts them in the address, and the ones in force to take off. */
export function EvidenceFilters({ inspectionId, filters, counts, judgements }: Props) {
  const criteriaShown = judgements
    .filter(({ area }) => filters.area === undefined || area === filters.area)
    .map(({ shortName, criteria }) => ({
      label: shortName,
      options: criteria.map(({ id, title }) => ({
        value: id,
        label: title,
        count: counts.criterion.get(id) ?? 0,
      })),
    }));

  return (
    <div className="mb-6 print:hidden">
      <form
        method="get"
        action={paths.inspections.evidence(inspectionId)}
        className="grid grid-cols-2 items-end gap-x-4 gap-y-3 bg-wash p-4 lg:grid-cols-[1fr_1.6fr_1fr_1fr_auto] max-sm:[&>*:nth-child(-n+2)]:col-span-2"
      >
        <Filter
          name="area"
          label="Judgement"
          chosen={filters.area}
          groups={[{ label: '', options: areaOptions(judgements, counts) }]}
        />
        <Filter
          name="criterion"
          label="Criterion"
          chosen={filters.criterion}
          groups={criteriaShown}
        />
        <Filter
          name="direction"
          label="Direction"
          chosen={filters.direction}
          groups={[{ label: '', options: directionOptions(counts.direction) }]}
        />
        <Filter
          name="state"
          label="State"
          chosen={filters.state}
          groups={[
            {
              label: '',
              options: evidenceStates.map((value) => ({
                value,
                label: evidenceStateLabels[value],
                count: counts.state.get(value) ?? 0,
              })),
            },
          ]}
        />
        <Button kind="secondary">Filter</Button>
      </form>
      <FiltersInForce inspectionId={inspectionId} filters={filters} judgements={judgements} />
    </div>
  );
}

function areaOptions(judgements: readonly FilterJudgement[], counts: EvidenceCounts): Option[] {
  return judgements.map(({ area, shortName }) => ({
    value: area,
    label: shortName,
    count: counts.area.get(area) ?? 0,
  }));
}

function directionOptions(counts: ReadonlyMap<Direction, number>): Option[] {
  return directions.map((value) => ({
    value,
    label: directionLabels[value],
    count: counts.get(value) ?? 0,
  }));
}

type FilterProps = {
  name: EvidenceFilterName;
  label: string;
  chosen: string | undefined;
  groups: readonly { label: string; options: readonly Option[] }[];
};

function Filter({ name, label, chosen, groups }: FilterProps) {
  return (
    <div className="min-w-0">
      <label htmlFor={name} className="mb-1 block font-semibold text-small">
        {label}
      </label>
      <select
        id={name}
        name={name}
        defaultValue={chosen ?? ''}
        className="w-full rounded-small border border-edge bg-paper px-2 py-2 text-table"
      >
        <option value="">All</option>
        {groups.map((group) =>
          group.label === '' ? (
            <Options key="plain" options={group.options} />
          ) : (
            <optgroup key={group.label} label={group.label}>
              <Options options={group.options} />
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}

function Options({ options }: { options: readonly Option[] }) {
  return options.map(({ value, label, count }) => (
    <option key={value} value={value}>
      {label} ({count})
    </option>
  ));
}

type InForceProps = Pick<Props, 'inspectionId' | 'filters' | 'judgements'>;

function FiltersInForce({ inspectionId, filters, judgements }: InForceProps) {
  const { area, criterion, direction, state } = filters;
  const criteria = judgements.flatMap((judgement) => judgement.criteria);
  const inForce = [
    { name: 'area', text: judgements.find((judgement) => judgement.area === area)?.shortName },
    { name: 'criterion', text: criteria.find(({ id }) => id === criterion)?.title },
    { name: 'direction', text: direction && directionLabels[direction] },
    { name: 'state', text: state && evidenceStateLabels[state] },
  ].filter(({ text }) => text !== undefined);
  if (inForce.length === 0) return null;

  return (
    <ul aria-label="Filters in force" className="mt-3 flex flex-wrap gap-x-3 gap-y-2 text-table">
      {inForce.map(({ name, text }) => (
        <li key={name}>
          <a
            className="inline-block rounded-small border border-edge px-2 py-0.5 no-underline hover:bg-wash"
            href={paths.inspections.evidence(inspectionId, undefined, {
              area,
              criterion,
              direction,
              state,
              [name]: undefined,
            })}
          >
            <span className="sr-only">Remove filter: </span>
            {text} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      <li>
        <a className="inline-block py-0.5" href={paths.inspections.evidence(inspectionId)}>
          Clear all filters
        </a>
      </li>
    </ul>
  );
}
