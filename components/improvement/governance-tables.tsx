import { Table } from '@/components/ui/table';
import type { CouncilItem } from '@/lib/domain/council-items';
import type {
  AttendanceContent,
  BoardMeetingContent,
  RoleHolderContent,
} from '@/lib/domain/governance';
import { formatDate } from '@/lib/format/dates';
import { formatPartialDay, presenceLabels } from '@/lib/format/improvement';
import { attendanceRows } from '@/lib/improvement/attendance';
import { paths } from '@/lib/paths';

type AttendanceProps = {
  attendances: readonly CouncilItem<AttendanceContent>[];
  meetings: readonly CouncilItem<BoardMeetingContent>[];
};

/** Who was invited and who came, by office, with the ratio and where it comes from. */
export function AttendanceTable({ attendances, meetings }: AttendanceProps) {
  const rows = attendanceRows(
    attendances.map(({ content }) => content),
    meetings.map(({ content }) => content),
  );
  if (rows.length === 0) return null;

  return (
    <Table
      caption="Attendance by office"
      rows={rows}
      rowKey={({ office, period }) => `${office} ${period}`}
      columns={[
        { key: 'office', heading: 'Office', rowHeading: true, cell: ({ office }) => office },
        { key: 'period', heading: 'Over', cell: ({ period }) => period },
        { key: 'invited', heading: 'Invited', numeric: true, cell: ({ invited }) => invited },
        { key: 'present', heading: 'Present', numeric: true, cell: ({ present }) => present },
        {
          key: 'apologies',
          heading: 'Apologies',
          numeric: true,
          cell: ({ apologies }) => apologies,
        },
        { key: 'absent', heading: 'Absent', numeric: true, cell: ({ absent }) => absent },
        {
          key: 'ratio',
          heading: 'Came to',
          cell: ({ present, invited }) => `${present} of ${invited}`,
        },
        { key: 'source', heading: 'Source', cell: ({ source }) => source ?? 'Counted here' },
      ]}
    />
  );
}

type MeetingProps = { laCode: string; meetings: readonly CouncilItem<BoardMeetingContent>[] };

export function MeetingTable({ laCode, meetings }: MeetingProps) {
  if (meetings.length === 0) return null;

  const newestFirst = meetings.toSorted((a, b) => b.content.heldOn.localeCompare(a.content.heldOn));
  return (
    <Table
      caption="Meetings, newest first"
      rows={newestFirst}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'day',
          heading: 'Held on',
          rowHeading: true,
          cell: ({ id, content }) => (
            <a href={paths.improvement.item(laCode, 'boardMeeting', id)}>
              {formatDate(content.heldOn)}
            </a>
          ),
        },
        {
          key: 'papers',
          heading: 'Papers received',
          cell: ({ content }) => content.papers.join('; ') || 'None on record',
        },
        {
          key: 'attendance',
          heading: 'Who came',
          cell: ({ content }) =>
            content.attendance
              .map(({ office, presence }) => `${office}: ${presenceLabels[presence].toLowerCase()}`)
              .join('; '),
        },
      ]}
    />
  );
}

type OfficeProps = {
  laCode: string;
  holders: readonly CouncilItem<RoleHolderContent>[];
  /** Whether each leads to its history, for those who may read it. */
  linked?: boolean;
};

export function OfficeTable({ laCode, holders, linked = false }: OfficeProps) {
  if (holders.length === 0) return <p>No office holder is on record yet.</p>;

  return (
    <Table
      caption="Who held which office, by office"
      rows={holders}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'office',
          heading: 'Office',
          rowHeading: true,
          cell: ({ id, content }) =>
            linked ? (
              <a href={paths.improvement.item(laCode, 'roleHolder', id)}>{content.office}</a>
            ) : (
              content.office
            ),
        },
        {
          key: 'from',
          heading: 'Since',
          cell: ({ content }) =>
            content.heldFrom ? formatPartialDay(content.heldFrom) : 'Not known',
        },
        {
          key: 'to',
          heading: 'Until',
          cell: ({ content }) => (content.heldTo ? formatPartialDay(content.heldTo) : ''),
        },
        {
          key: 'interim',
          heading: 'Interim',
          cell: ({ content }) => (content.interim ? 'Yes' : 'No'),
        },
        { key: 'note', heading: 'Note', cell: ({ content }) => content.note ?? '' },
        { key: 'source', heading: 'Source', cell: ({ content }) => content.source },
      ]}
    />
  );
}
