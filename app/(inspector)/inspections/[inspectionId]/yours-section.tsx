import { Section } from '@/components/layout/section';
import { type Task, TaskList } from '@/components/ui/task-list';
import type { Viewer } from '@/lib/domain/people';
import type { Assignment } from '@/lib/domain/team';
import { paths } from '@/lib/paths';
import { followedUp } from './followed-up';
import type { InspectionWork } from './inspection-work';

type Props = { work: InspectionWork; viewer: Viewer; assignments: readonly Assignment[] };

/** What the viewer looks after on this inspection: judgements first, then entries. Nothing where there is none. */
export function YoursSection({ work, viewer, assignments }: Props) {
  const { inspection, framework } = work;
  const own = assignments.filter(({ assignedTo }) => assignedTo?.id === viewer.id);
  const judgements: Task[] = own.flatMap(({ subject, note }) => {
    const judgement =
      'area' in subject && framework.judgements.find(({ area }) => area === subject.area);
    return judgement
      ? [
          {
            title: judgement.shortName,
            href: paths.inspections.judgement(inspection.id, judgement.area),
            hint: note ?? undefined,
            status: 'You look after it',
          },
        ]
      : [];
  });
  const entries: Task[] = followedUp(work, own).map(({ reference, href, summary, note }) => ({
    title: `Entry ${reference}`,
    href,
    hint: note ?? summary,
    status: 'You follow it up',
  }));
  if (judgements.length + entries.length === 0) return null;

  return (
    <Section title="Yours" id="yours">
      <TaskList id="yours-tasks" tasks={[...judgements, ...entries]} />
    </Section>
  );
}
