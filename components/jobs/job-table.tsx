import { type Column, Table } from '@/components/ui/table';
import type { Job, JobKind } from '@/lib/domain/jobs';
import { formatInstant } from '@/lib/format/dates';
import { formatFileSize } from '@/lib/format/file-size';
import { formatNumber } from '@/lib/format/numbers';

const kindLabels = {
  takeOutInspection: 'Everything on record',
} as const satisfies Record<JobKind, string>;

type Props = { jobs: readonly Job[]; fileHref: (jobId: string) => string };

/** What was asked for, by whom, how far it has come, and the file once it is there. */
export function JobTable({ jobs, fileHref }: Props) {
  const columns: Column<Job>[] = [
    { key: 'what', heading: 'What', rowHeading: true, cell: ({ kind }) => kindLabels[kind] },
    {
      key: 'asked',
      heading: 'Asked for',
      cell: ({ createdAt, requestedBy }) => `${formatInstant(createdAt)}, by ${requestedBy.name}`,
    },
    { key: 'state', heading: 'How far', cell: (job) => <HowFar job={job} /> },
    {
      key: 'file',
      heading: 'File',
      cell: ({ id, file, expiresAt }) =>
        file ? (
          <>
            <a href={fileHref(id)}>
              {file.name} ({formatFileSize(file.bytes)})
            </a>
            <span className="block text-quiet text-small">
              Kept until {formatInstant(expiresAt)}
            </span>
          </>
        ) : (
          <span className="text-quiet">None yet</span>
        ),
    },
  ];

  return (
    <Table
      caption="Files of this inspection, newest first"
      captionHidden
      columns={columns}
      rows={jobs}
      rowKey={({ id }) => id}
    />
  );
}

function HowFar({ job: { state, done, total, message } }: { job: Job }) {
  switch (state) {
    case 'waiting':
      return <>Waiting to be taken up</>;
    case 'running':
      return (
        <span className="md:block">
          {total ? (
            <progress
              className="mb-1 block w-full max-w-48 accent-accent"
              value={done}
              max={total}
              aria-label={`${message ?? 'Under way'}: ${formatNumber(done)} of ${formatNumber(total)}`}
            />
          ) : null}
          {message ?? 'Under way'}
          {total ? `: ${formatNumber(done)} of ${formatNumber(total)}` : ''}
        </span>
      );
    case 'done':
      return <>Done. {message}</>;
    case 'failed':
      return <>Not made. {message} Ask for it again.</>;
  }
}
