import { Table } from '@/components/ui/table';
import type { Attachment } from '@/lib/domain/attachments';
import { formatDate, formatInstant } from '@/lib/format/dates';
import { formatFileSize } from '@/lib/format/file-size';
import { paths } from '@/lib/paths';

type Props = { files: readonly Attachment[]; inspectionId: string; evidenceId: string };

/** The files behind an entry: what each shows, who added it, its digest, and until when it is kept. */
export function AttachmentList({ files, inspectionId, evidenceId }: Props) {
  return (
    <Table
      caption="Each with its digest and until when it is kept"
      rows={files}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'description',
          heading: 'What it shows',
          rowHeading: true,
          cell: (file) =>
            file.kept ? (
              <a href={paths.inspections.attachment(inspectionId, evidenceId, file.id)}>
                {file.description}
              </a>
            ) : (
              file.description
            ),
        },
        {
          key: 'file',
          heading: 'File',
          cell: ({ fileName, bytes, sha256 }) => (
            <>
              <span className="break-all">{fileName}</span>, {formatFileSize(bytes)}
              <span className="block break-all text-quiet text-small">SHA-256 {sha256}</span>
            </>
          ),
        },
        {
          key: 'added',
          heading: 'Added',
          cell: ({ recordedBy, recordedAt }) =>
            `${recordedBy}, ${formatInstant(new Date(recordedAt))}`,
        },
        {
          key: 'kept',
          heading: 'Kept until',
          cell: ({ kept, removeOn }) =>
            kept ? formatDate(removeOn) : 'Removed. What is known of it stays',
        },
      ]}
    />
  );
}
