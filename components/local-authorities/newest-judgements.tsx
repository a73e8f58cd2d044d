import { GradeStrip, type PreviousGrade } from '@/components/judgements/grade-strip';
import { GradeTag } from '@/components/judgements/grade-tag';
import { type Column, Table } from '@/components/ui/table';
import { type PreviousJudgement, previousJudgement } from '@/lib/comparison/previous-judgement';
import { isGrade } from '@/lib/domain/grades';
import { addressDay, type Inspection } from '@/lib/domain/inspection-record';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { formatMonth } from '@/lib/format/dates';
import { gradeLabels } from '@/lib/format/grades';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import type { Framework } from '@/lib/frameworks/framework';
import { paths } from '@/lib/paths';

type Props = {
  newest: Inspection;
  /** The inspections before it, newest first. */
  earlier: readonly Inspection[];
  framework: Framework;
};

type Row = {
  area: JudgementArea;
  name: string;
  outcome: Inspection['judgements'][number]['outcome'] | undefined;
  before: PreviousJudgement<Inspection> | null;
};

/** The grades of the newest inspection in the order of its report, each with the one before. */
export function NewestJudgements({ newest, earlier, framework }: Props) {
  const rows = framework.judgements.map(
    ({ area, name }): Row => ({
      area,
      name,
      outcome: newest.judgements.find((judgement) => judgement.area === area)?.outcome,
      before: previousJudgement(area, earlier),
    }),
  );
  const columns: Column<Row>[] = [
    { key: 'judgement', heading: 'Judgement', rowHeading: true, cell: ({ name }) => name },
    {
      key: 'grade',
      heading: 'Grade',
      cell: ({ outcome, before }) => (
        <GradeStrip
          standing={outcome}
          previous={before?.same ? toTick(before) : undefined}
          words={framework.gradeWords}
        />
      ),
    },
  ];
  if (earlier.length > 0) {
    columns.push({
      key: 'before',
      heading: 'Before',
      cell: ({ before }) => <Before before={before} />,
    });
  }

  return (
    <Table
      caption="Grades of the newest inspection"
      captionHidden
      columns={columns}
      rows={rows.filter(({ outcome }) => outcome !== undefined)}
      rowKey={({ area }) => area}
    />
  );
}

function toTick({ inspection, outcome }: PreviousJudgement<Inspection>): PreviousGrade | undefined {
  return isGrade(outcome) ? { grade: outcome, startedOn: addressDay(inspection) } : undefined;
}

function Before({ before }: { before: PreviousJudgement<Inspection> | null }) {
  if (!before) return <span className="text-quiet">Not judged before</span>;
  const { inspection, area, outcome, same } = before;
  const day = addressDay(inspection);

  return (
    <>
      <GradeTag
        grade={outcome}
        words={{ ...gradeLabels, requiresImprovement: 'Requires improvement' }}
        form="text"
      />
      , <a href={paths.localAuthorities.inspection(inspection.laCode, day)}>{formatMonth(day)}</a>
      {!same && (
        <span className="block text-fine text-quiet">
          for {judgementAreaLabels[area].toLowerCase()}
          {area === 'inCareAndCareLeavers' && ' together'}
        </span>
      )}
    </>
  );
}
