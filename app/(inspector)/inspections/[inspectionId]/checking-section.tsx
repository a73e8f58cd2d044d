import type { InspectionWork } from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { Section } from '@/components/layout/section';
import { type Task, TaskList } from '@/components/ui/task-list';
import { type Challenge, isOpen, type SignOffState } from '@/lib/domain/checking';
import { clockOf, listUnanswered } from '@/lib/domain/factual-accuracy';
import type { InspectionStatus } from '@/lib/domain/inspections';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { JudgedState } from '@/lib/domain/judgement-record';
import type { Viewer } from '@/lib/domain/people';
import { describeChange } from '@/lib/format/checking';
import { formatInstant } from '@/lib/format/dates';
import { formatClock } from '@/lib/format/factual-accuracy';
import { capitalise } from '@/lib/format/lists';
import { formatCount } from '@/lib/format/numbers';
import { givesGrades } from '@/lib/frameworks/framework';
import { paths } from '@/lib/paths';
import { listChallenges } from '@/lib/queries/checking';
import { listRoundsOf, type RoundWithComments } from '@/lib/queries/factual-accuracy';
import { today } from '@/lib/server/clock';
import { type Checking, readChecking, readJudging } from '@/lib/services/read-judging';
import type { Standing } from '@/lib/services/standing';

export type CheckingSoFar = {
  states: readonly JudgedState[];
  challenges: readonly Challenge[];
  checking: Checking;
  /** Newest first. */
  rounds: readonly RoundWithComments[];
};

/** Before judging there is nothing to check, and once published it is over. */
const before: readonly InspectionStatus[] = ['planned', 'fieldwork', 'published'];

export async function readCheckingSoFar(
  { inspection }: InspectionWork,
  viewer: Viewer,
  standing: Standing,
): Promise<CheckingSoFar | null> {
  if (before.includes(inspection.status)) return null;

  const [states, challenges, checking, rounds] = await Promise.all([
    readJudging(inspection, viewer, standing),
    listChallenges(inspection.id, viewer),
    readChecking(inspection, viewer, standing),
    listRoundsOf(inspection.id, viewer),
  ]);
  return checking && { states, challenges, checking, rounds };
}

type Props = { work: InspectionWork; soFar: CheckingSoFar };

/** How far judging and checking have got, part by part, each with the way there. */
export function CheckingSection({ work, soFar }: Props) {
  const { id } = work.inspection;
  const { states, challenges, checking, rounds } = soFar;
  const stands = states.filter((state) => state.stands).length;
  const next = states.find((state) => !state.stands);
  const open = challenges.filter(isOpen).length;
  const count = (level: 'error' | 'warning') =>
    checking.checklist.filter((item) => item.level === level).length;
  const nameOf = (area: JudgementArea) =>
    work.framework.judgements.find((one) => one.area === area)?.shortName ?? area;

  const grades: Task = {
    title: 'Confirm the grades',
    href: next ? paths.inspections.confirmJudgement(id, next.area) : '#judgements',
    hint: next && `Next: ${nameOf(next.area).toLowerCase()}`,
    status: `${stands} of ${states.length} confirmed`,
  };
  const tasks: Task[] = [
    ...(givesGrades(work.framework) ? [grades] : []),
    {
      title: 'Answer the challenges of quality assurance',
      href: paths.inspections.qualityAssurance(id, 'challenges'),
      status:
        challenges.length === 0
          ? 'None opened'
          : open === 0
            ? 'All closed'
            : capitalise(`${formatCount(open, 'challenge')} open`),
    },
    {
      title: 'Quality assurance signs off',
      href: paths.inspections.qualityAssurance(id, 'sign-off'),
      hint: hintFor(checking.signOff, nameOf),
      status: signOffWords[checking.signOff.kind],
    },
    councilTask(id, rounds),
    {
      title: 'Publication checklist',
      href: paths.inspections.checklist(id),
      status: capitalise(
        `${formatCount(count('error'), 'error')}, ${formatCount(count('warning'), 'warning')}`,
      ),
    },
  ];

  return (
    <Section title="Checking" id="checking">
      <div className="max-w-form">
        <TaskList id="checking-task" tasks={tasks} />
      </div>
    </Section>
  );
}

function councilTask(id: string, rounds: CheckingSoFar['rounds']): Task {
  const [newest] = rounds;
  const open = listUnanswered(rounds.flatMap(({ comments }) => comments)).length;
  const sent = open > 0 ? capitalise(`${formatCount(open, 'comment')} unanswered`) : 'Sent';

  return {
    title: 'The council checks the facts',
    href: paths.inspections.factualAccuracy(id),
    hint: newest && formatClock(clockOf(newest.round, today())),
    status: newest ? sent : 'Not sent',
  };
}

const signOffWords = {
  never: 'Not signed off',
  stands: 'Signed off',
  voided: 'Voided',
} as const satisfies Record<SignOffState['kind'], string>;

/** When it was signed off, and what voided it: the newest change says enough here. */
function hintFor(
  signOff: SignOffState,
  nameOf: (area: JudgementArea) => string,
): string | undefined {
  if (signOff.kind === 'never') return undefined;

  const given = `Signed off on ${formatInstant(signOff.signOff.recordedAt)}`;
  if (signOff.kind === 'stands') return given;
  const [newest, ...others] = signOff.changes;
  if (!newest) return `${given}, voided since`;
  const more = others.length > 0 ? `, and ${formatCount(others.length, 'other change')}` : '';

  return `${given}, voided: ${describeChange(newest, { nameOf })}${more}`;
}
