import { WarningText } from '@/components/ui/warning-text';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { SnapshotDocument } from '@/lib/domain/snapshot';
import {
  priorityActionDraftWorkingDays,
  priorityActionPlanWorkingDays,
} from '@/lib/domain/working-days';
import { formatDate } from '@/lib/format/dates';
import { noGrades } from '@/lib/format/inspections';
import { formatCount } from '@/lib/format/numbers';
import { type Framework, givesGrades } from '@/lib/frameworks/framework';
import type { GradeRow, NumberedArea } from '@/lib/report/document';
import { Departures } from './departures';
import type { HeldEvidence } from './held-evidence';
import { type GradeBefore, ReportGradeTable } from './report-grade-table';

type Props = {
  rows: readonly GradeRow[];
  areas: readonly NumberedArea[];
  framework: Framework;
  held: HeldEvidence | null;
  before?: ReadonlyMap<JudgementArea, GradeBefore>;
  /** The judgements as they are printed, with why they depart from the derived ones. */
  judgements?: SnapshotDocument['judgements'];
};

/** What that part is called, for those who hear the page. */
export function gradesTitle(framework: Framework): string {
  return givesGrades(framework) ? 'Judgements' : 'What kind of letter this is';
}

/** What a report comes to, before its words: the grades of an inspection, or what a letter asks for at once. */
export function ReportGrades({ areas, ...props }: Props) {
  return givesGrades(props.framework) ? <Grades {...props} /> : <NoGrades areas={areas} />;
}

function Grades({ rows, framework, held, before, judgements = [] }: Omit<Props, 'areas'>) {
  return (
    <>
      <ReportGradeTable
        rows={rows}
        words={framework.gradeWords}
        held={held}
        before={before ?? new Map()}
      />
      {framework.overall === 'none' && (
        <p className="mt-2 text-quiet text-table">
          Inspections that begin on or after {formatDate(framework.startsOn)} give no overall grade.
        </p>
      )}
      <Departures judgements={judgements} words={framework.gradeWords} />
    </>
  );
}

function NoGrades({ areas }: Pick<Props, 'areas'>) {
  const urgent = areas.filter(({ kind }) => kind === 'priorityAction').length;

  return (
    <>
      {urgent > 0 && (
        <WarningText>
          This letter sets {formatCount(urgent, 'area', 'areas')} for priority action. The council
          has {priorityActionDraftWorkingDays} working days from its publication for a draft plan,
          and {priorityActionPlanWorkingDays} for the plan itself.
        </WarningText>
      )}
      <p>{noGrades}</p>
    </>
  );
}
