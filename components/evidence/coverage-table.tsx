import { Table } from '@/components/ui/table';
import { evidenceMethodLabels } from '@/lib/format/evidence';
import { formatList } from '@/lib/format/lists';
import { CoverageMark } from './coverage-mark';
import { type CriterionCoverage, coverageLabels } from './coverage-words';

type Props = {
  caption: string;
  criteria: readonly CriterionCoverage[];
  /** Where the entries of a criterion are. */
  entriesHref: (criterionId: string) => string;
  /** Where to add one, or nothing where the viewer cannot. */
  addHref?: ((criterionId: string) => string) | undefined;
};

/** How well each criterion of a judgement is covered, core ones first. Rows have the criterion as anchor. */
export function CoverageTable({ caption, criteria, entriesHref, addHref }: Props) {
  const core = criteria.filter(({ criterion }) => criterion.core);
  const other = criteria.filter(({ criterion }) => !criterion.core);

  return (
    <Table
      caption={caption}
      captionHidden
      rows={[...core, ...other]}
      rowKey={({ criterion }) => criterion.id}
      rowId={({ criterion }) => criterion.id}
      columns={[
        {
          key: 'criterion',
          heading: 'Criterion',
          rowHeading: true,
          cell: ({ criterion }) => (
            <>
              <span className="mr-2 font-normal text-quiet text-small">{criterion.id}</span>
              {criterion.title}
            </>
          ),
        },
        {
          key: 'core',
          heading: 'Core',
          cell: ({ criterion }) => (criterion.core ? 'Core' : ''),
        },
        {
          key: 'status',
          heading: 'Coverage',
          cell: ({ status }) => (
            <span className="whitespace-nowrap">
              <CoverageMark status={status} /> {coverageLabels[status]}
            </span>
          ),
        },
        {
          key: 'entries',
          heading: 'Entries',
          numeric: true,
          cell: ({ criterion, entries }) =>
            entries === 0 ? 0 : <a href={entriesHref(criterion.id)}>{entries}</a>,
        },
        {
          key: 'methods',
          heading: 'Methods',
          cell: ({ methods, entries }) =>
            formatList(methods.map((method) => evidenceMethodLabels[method])) ||
            (entries > 0 ? 'Not said' : ''),
        },
        ...(addHref
          ? [
              {
                key: 'add',
                heading: 'Add',
                label: '',
                cell: ({ criterion }: CriterionCoverage) => (
                  <a href={addHref(criterion.id)}>
                    Record<span className="sr-only"> evidence on {criterion.title}</span>
                  </a>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
