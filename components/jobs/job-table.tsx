import { type Column, Table } from '@/components/ui/table';
import type { Job } from '@/lib/domain/jobs';
import { formatInstant } from '@/lib/format/dates';
import { formatFileSize } from '@/lib/format/file-size';
import { HowFar } from './how-far';

const failure = { before: 'Not made.', after: 'Ask for it again.' } as const;

type Props = { jobs: readonly Job[]; fileHref: (jobId: string) => string };

/** What was asked for, by whom, how far it has come, and the file once it is there. */
export function JobTable({ jobs, fileHref }: Props) {
  const columns: Column<Job>[] = [
    { key: 'what', heading: 'What', rowHeading: true, cell: () => 'Everything on record' },
    {
      key: 'asked',
      heading: 'Asked for',
      cell: ({ createdAt, requestedBy }) => `${formatInstant(createdAt)}, by ${requestedBy.name}`,
    },
    { key: 'state', heading: 'How far', cell: (job) => <HowFar job={job} failure={failure} /> },
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
