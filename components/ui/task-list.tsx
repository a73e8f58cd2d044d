import type { ReactNode } from 'react';
import { Tag } from './tag';

export type TaskStatus =
  | { kind: 'completed' }
  | { kind: 'notStarted' }
  | { kind: 'inProgress' }
  | { kind: 'cannotStartYet' }
  | { kind: 'other'; text: string };

export type Task = {
  title: ReactNode;
  /** Left out while the task cannot start. */
  href?: string;
  hint?: ReactNode;
  status: TaskStatus | ReactNode;
};

const words = {
  completed: 'Completed',
  notStarted: 'Not started',
  inProgress: 'In progress',
  cannotStartYet: 'Cannot start yet',
} as const;

type Props = {
  /** Unique on the page: task ids are built from it. */
  id: string;
  tasks: readonly Task[];
};

/** What there is to do and how far each part has got. */
export function TaskList({ id, tasks }: Props) {
  return (
    <ul className="border-line border-t">
      {tasks.map(({ title, href, hint, status }, index) => {
        const hintId = `${id}-${index + 1}-hint`;
        const statusId = `${id}-${index + 1}-status`;

        return (
          <li
            key={statusId}
            className="relative flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-line border-b py-2.5 hover:bg-wash"
          >
            <div className="min-w-0 flex-[1_1_16rem]">
              {href ? (
                <a
                  href={href}
                  className="after:absolute after:inset-0"
                  aria-describedby={hint ? `${hintId} ${statusId}` : statusId}
                >
                  {title}
                </a>
              ) : (
                <span>{title}</span>
              )}
              {hint && (
                <div id={hintId} className="text-quiet text-table">
                  {hint}
                </div>
              )}
            </div>
            <div id={statusId} className="text-table">
              {isTaskStatus(status) ? <Status status={status} /> : status}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Status({ status }: { status: TaskStatus }) {
  if (status.kind === 'completed') return words.completed;
  if (status.kind === 'cannotStartYet') {
    return <span className="text-quiet">{words.cannotStartYet}</span>;
  }
  if (status.kind === 'other') return <Tag>{status.text}</Tag>;

  return <Tag tone={status.kind === 'inProgress' ? 'outline' : 'grey'}>{words[status.kind]}</Tag>;
}

function isTaskStatus(status: Task['status']): status is TaskStatus {
  return typeof status === 'object' && status !== null && 'kind' in status;
}
