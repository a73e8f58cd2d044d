import { Table } from '@/components/ui/table';
import type { Job } from '@/lib/domain/jobs';
import { formatInstant } from '@/lib/format/dates';
import { HowFar } from './how-far';

const failure = { before: 'Nothing was added.', after: 'Choose the file again.' } as const;

/** The large files that were brought in, by whom, and how far each has come. */
export function ImportTable({ jobs }: { jobs: readonly Job[] }) {
  return (
    <Table
      caption="Large files brought in, newest first"
      captionHidden
      rows={jobs}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'asked',
          heading: 'Brought in',
          rowHeading: true,
          cell: ({ createdAt, requestedBy }) =>
            `${formatInstant(createdAt)}, by ${requestedBy.name}`,
        },
        {
          key: 'state',
          heading: 'How far',
          cell: (job) => <HowFar job={job} failure={failure} />,
        },
      ]}
    />
  );
}
