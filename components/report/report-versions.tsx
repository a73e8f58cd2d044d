import { Section } from '@/components/layout/section';
import { type Column, Table } from '@/components/ui/table';
import type { Snapshot } from '@/lib/domain/snapshot';
import { formatPublished } from '@/lib/format/dates';
import { paths } from '@/lib/paths';

type Line = Omit<Snapshot, 'document'>;

type Props = {
  versions: readonly Line[];
  /** The version the page shows. */
  current: number;
  laCode: string;
  day: string;
};

/** Every version of a report with its fingerprint, so that anybody can check that nobody changed it. */
export function ReportVersions({ versions, current, laCode, day }: Props) {
  const columns: Column<Line>[] = [
    {
      key: 'number',
      heading: 'Version',
      rowHeading: true,
      cell: ({ number }) =>
        number === current ? (
          <span aria-current="true">{number}, shown here</span>
        ) : (
          <a href={paths.localAuthorities.version(laCode, day, number)}>{number}</a>
        ),
    },
    {
      key: 'published',
      heading: 'Published',
      cell: ({ publishAt }) => (
        <span className="md:whitespace-nowrap">{formatPublished(publishAt)}</span>
      ),
    },
    {
      key: 'correction',
      heading: 'What it corrected',
      cell: ({ correction }) => correction?.wasWrong ?? 'First published',
    },
    {
      key: 'digest',
      heading: 'SHA-256 of its content',
      cell: ({ digest }) => <code className="break-all text-fine">{digest}</code>,
    },
  ];

  return (
    <Section title="Versions of this report" id="versions">
      <Table
        caption="Versions of this report, newest first"
        captionHidden
        columns={columns}
        rows={versions}
        rowKey={({ number }) => String(number)}
      />
    </Section>
  );
}
