import { GradeStrip } from '@/components/judgements/grade-strip';
import { type Column, Table } from '@/components/ui/table';
import type { Grade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { formatDateRange } from '@/lib/format/dates';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { paths } from '@/lib/paths';

type Row = { area: JudgementArea; grade: Grade; before: Grade };

/** The public record of one inspection and the one before it; both are closed and do not change. */
const example = {
  council: 'Stoke-on-Trent',
  laCode: '861',
  startedOn: '2019-02-04',
  endedOn: '2019-02-15',
  previousStartedOn: '2015-06-01',
  judgements: [
    { area: 'leaders', grade: 'inadequate', before: 'requiresImprovement' },
    { area: 'helpAndProtection', grade: 'inadequate', before: 'requiresImprovement' },
    { area: 'inCareAndCareLeavers', grade: 'inadequate', before: 'requiresImprovement' },
    { area: 'overallEffectiveness', grade: 'inadequate', before: 'requiresImprovement' },
  ],
} as const satisfies {
  council: string;
  laCode: string;
  startedOn: string;
  endedOn: string;
  previousStartedOn: string;
  judgements: readonly Row[];
};

const columns: Column<Row>[] = [
  {
    key: 'area',
    heading: 'Judgement',
    rowHeading: true,
    cell: ({ area }) => (
      <a href={paths.localAuthorities.judgement(example.laCode, example.startedOn, area)}>
        {judgementAreaLabels[area]}
      </a>
    ),
  },
  {
    key: 'grade',
    heading: 'Grade',
    cell: ({ grade, before }) => (
      <GradeStrip
        standing={grade}
        previous={{ grade: before, startedOn: example.previousStartedOn }}
      />
    ),
  },
];

/** One inspection from evidence to grades, to see what the service does before using it. */
export function WorkedExample() {
  const { council, laCode, startedOn, endedOn } = example;

  return (
    <div className="grid items-start gap-x-12 gap-y-6 md:grid-cols-[5fr_6fr]">
      <div className="prose">
        <p>
          Inspectors were in {council} from {formatDateRange(startedOn, endedOn)}. Their report has
          39 paragraphs, 15 things to improve and 4 grades.
        </p>
        <p>
          Here it is worked through in our own words: what each paragraph says, how far it reaches,
          what it does to children, and why the grades follow. The strengths that stood in a poor
          result are still in sight.
        </p>
        <p>
          <a href={paths.localAuthorities.inspection(laCode, startedOn)}>
            Read the {council} inspection
          </a>
        </p>
        <p>
          <a href={paths.tryIt(laCode, startedOn)}>Try what would have changed its grades</a>
        </p>
        <p>
          <a href={paths.howGradesAreDerived}>How grades are derived</a>
        </p>
      </div>
      <div>
        <Table
          caption={`${council}, ${formatDateRange(startedOn, endedOn)}`}
          columns={columns}
          rows={example.judgements}
          rowKey={({ area }) => area}
        />
        <p className="mt-2 text-quiet text-small">
          The small tick marks the grade of the inspection before, in June 2015.
        </p>
      </div>
    </div>
  );
}
