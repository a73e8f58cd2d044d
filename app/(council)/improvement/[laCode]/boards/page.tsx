import type { Metadata } from 'next';
import { readOwnAuthority } from '@/app/(council)/improvement/[laCode]/read-plan';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import {
  AttendanceTable,
  MeetingTable,
  OfficeTable,
} from '@/components/improvement/governance-tables';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { boardKindLabels } from '@/lib/format/improvement';
import { formatList } from '@/lib/format/lists';
import { paths } from '@/lib/paths';
import { leadsCouncil } from '@/lib/permissions/improvement';
import { listCouncilItems } from '@/lib/queries/council-items';
import { requireViewer } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Boards and office holders' };

type Props = { params: Promise<{ laCode: string }> };

export default pageOrProblem(async function BoardsPage({ params }: Props) {
  const { laCode } = await params;
  const viewer = await requireViewer(paths.improvement.boards(laCode));
  const authority = await readOwnAuthority(laCode, viewer);
  const [boards, meetings, attendances, holders] = await Promise.all([
    listCouncilItems('board', { laCode }, viewer),
    listCouncilItems('boardMeeting', { laCode }, viewer),
    listCouncilItems('attendance', { laCode }, viewer),
    listCouncilItems('roleHolder', { laCode }, viewer),
  ]);
  const keeps = leadsCouncil(viewer, laCode);

  return (
    <Page
      title="Boards and office holders"
      caption={authority.name}
      lead="Offices only: no person is named here."
      breadcrumbs={[{ text: 'Improvement', href: paths.improvement.one(laCode) }]}
    >
      {boards.length === 0 && <p>No board is on record yet.</p>}
      {boards.map(({ id, content }) => (
        <Section key={id} title={content.name} id={`board-${id}`}>
          <p className="mb-3 max-w-prose">
            {boardKindLabels[content.kind]}
            {content.frequency && `, meets ${content.frequency.toLowerCase()}`}
            {content.isPublic ? ', in public' : ', not in public'}. Members:{' '}
            {formatList(content.members.map(({ office }) => office))}.
            {content.source && ` Source: ${content.source}.`}{' '}
            <a href={paths.improvement.item(laCode, 'board', id)}>
              {keeps ? 'Change it, or add a meeting' : 'History'}
            </a>
          </p>
          <AttendanceTable
            attendances={attendances.filter(({ parentId }) => parentId === id)}
            meetings={meetings.filter(({ parentId }) => parentId === id)}
          />
          <MeetingTable
            laCode={laCode}
            meetings={meetings.filter(({ parentId }) => parentId === id)}
          />
        </Section>
      ))}
      <Section title="Office holders" id="offices">
        <OfficeTable laCode={laCode} holders={holders} linked />
      </Section>
      {keeps && (
        <p className="mt-6 flex flex-wrap gap-x-6 gap-y-2">
          <a href={paths.improvement.keep(laCode, 'board')}>Add a board</a>
          <a href={paths.improvement.keep(laCode, 'roleHolder')}>Add an office holder</a>
        </p>
      )}
    </Page>
  );
});
