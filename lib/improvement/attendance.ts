import type { AttendanceContent, BoardMeetingContent } from '@/lib/domain/governance';

export type AttendanceRow = {
  office: string;
  /** What the counts cover: a period somebody published, or the meetings on record here. */
  period: string;
  invited: number;
  present: number;
  apologies: number;
  absent: number;
  source: string | null;
};

/**
 * Attendance by office: as published over a period, and counted from the meetings on record. The two are never added
 * together, since one may hold the other.
 */
export function attendanceRows(
  published: readonly AttendanceContent[],
  meetings: readonly BoardMeetingContent[],
): AttendanceRow[] {
  const offices = [
    ...new Set(meetings.flatMap(({ attendance }) => attendance.map(({ office }) => office))),
  ];
  const counted = offices.map((office): AttendanceRow => {
    const came = meetings.flatMap(({ attendance }) =>
      attendance.filter((one) => one.office === office).map(({ presence }) => presence),
    );
    const count = (wanted: string) => came.filter((presence) => presence === wanted).length;
    return {
      office,
      period: 'Meetings on record here',
      invited: came.length,
      present: count('present'),
      apologies: count('apologies'),
      absent: count('absent'),
      source: null,
    };
  });
  return [...published, ...counted];
}
