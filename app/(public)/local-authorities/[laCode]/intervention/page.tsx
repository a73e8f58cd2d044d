import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { DeliveryList } from '@/components/improvement/delivery-list';
import {
  AttendanceTable,
  MeetingTable,
  OfficeTable,
} from '@/components/improvement/governance-tables';
import { InterventionTable } from '@/components/improvement/intervention-table';
import { ReplyList } from '@/components/improvement/reply-list';
import { StatementList } from '@/components/improvement/statement-list';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { SourceNote } from '@/components/local-authorities/source-note';
import { type CouncilItem, comparePartialDays, lastDayOf } from '@/lib/domain/council-items';
import { deliveryOrganisations } from '@/lib/domain/delivery-organisations';
import type { InterventionContent } from '@/lib/domain/governance';
import type { JudgementOutcome } from '@/lib/domain/grades';
import { boardKindLabels } from '@/lib/format/improvement';
import { formatList } from '@/lib/format/lists';
import { standingAt } from '@/lib/improvement/own-view';
import { paths } from '@/lib/paths';
import { isOfficial } from '@/lib/permissions/improvement';
import { listCouncilItems } from '@/lib/queries/council-items';
import { listPublishedInspections } from '@/lib/queries/inspections';
import { getLocalAuthority, listLocalAuthorityNames } from '@/lib/queries/local-authorities';
import { getViewer } from '@/lib/server/session';

type Props = { params: Promise<{ laCode: string }> };

export const generateMetadata = metadataOrNone(async ({ params }: Props): Promise<Metadata> => {
  const found = await getLocalAuthority((await params).laCode);
  return { title: found && `Intervention and governance in ${found.authority.name}` };
});

export default pageOrProblem(async function InterventionPage({ params }: Props) {
  const { laCode } = await params;
  const [found, viewer] = await Promise.all([getLocalAuthority(laCode), getViewer()]);
  if (!found) notFound();

  const [events, boards, meetings, attendances, holders, statements, replies, inspections, names] =
    await Promise.all([
      listCouncilItems('intervention', { laCode }, viewer),
      listCouncilItems('board', { laCode }, viewer),
      listCouncilItems('boardMeeting', { laCode }, viewer),
      listCouncilItems('attendance', { laCode }, viewer),
      listCouncilItems('roleHolder', { laCode }, viewer),
      listCouncilItems('statement', { laCode }, viewer),
      listCouncilItems('councilReply', { laCode }, viewer),
      listPublishedInspections(laCode),
      listLocalAuthorityNames(),
    ]);
  const { name } = found.authority;
  const partnerGrades = await gradesOfPartners(events);

  return (
    <Page
      title={`Intervention and governance in ${name}`}
      lead="What the Department did, who met and who came, what was said, and what the record says."
      breadcrumbs={[
        { text: 'Local authorities', href: paths.localAuthorities.list },
        { text: name, href: paths.localAuthorities.one(laCode) },
      ]}
    >
      <Section title="Intervention and support" id="intervention">
        <p className="mb-4 max-w-prose">
          Dated events that officials entered with their source. No grade sets one off here, and a
          missing event does not mean that there was none.
        </p>
        {events.length === 0 ? (
          <p>No event is on record.</p>
        ) : (
          <InterventionTable
            caption="Oldest first"
            events={events.toSorted((a, b) =>
              comparePartialDays(a.content.happenedOn, b.content.happenedOn),
            )}
            names={new Map(names.map((one) => [one.laCode, one.name]))}
            partnerGrades={partnerGrades}
          />
        )}
        {isOfficial(viewer) && (
          <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
            <a href={paths.improvement.keep(laCode, 'intervention')}>Add an event</a>
            <a href={paths.improvement.keep(laCode, 'statement')}>Add a statement</a>
          </p>
        )}
      </Section>
      <Section title="Who delivers the services" id="delivery">
        <DeliveryList
          organisations={deliveryOrganisations.filter((one) => one.laCode === laCode)}
          inspections={inspections}
        />
      </Section>
      <Section title="Boards and office holders" id="governance">
        {boards.map(({ id, content }) => (
          <div key={id} className="mb-6">
            <h3 className="font-[650] text-h3">{content.name}</h3>
            <p className="mb-2 max-w-prose">
              {boardKindLabels[content.kind]}. Members, by office:{' '}
              {formatList(content.members.map(({ office }) => office))}.
            </p>
            <AttendanceTable
              attendances={attendances.filter(({ parentId }) => parentId === id)}
              meetings={meetings.filter(({ parentId }) => parentId === id)}
            />
            <MeetingTable
              laCode={laCode}
              meetings={meetings.filter(({ parentId }) => parentId === id)}
            />
          </div>
        ))}
        <OfficeTable laCode={laCode} holders={holders} />
      </Section>
      <Section title="What was said, and the record" id="statements">
        {statements.length === 0 ? (
          <p>No statement on {name} is held here.</p>
        ) : (
          <StatementList statements={statements} inspections={inspections} />
        )}
      </Section>
      <Section title="The council’s replies" id="replies">
        <ReplyList replies={replies} inspections={inspections} />
      </Section>
      <SourceNote
        sources={[
          ...new Set([...events, ...statements].map(({ content }) => content.source)),
          'Ofsted, inspection reports',
        ]}
        remark="Shortened in our words. Offices only."
      />
    </Page>
  );
});

/** What each partner was graded overall on the day it began to help. */
async function gradesOfPartners(
  events: readonly CouncilItem<InterventionContent>[],
): Promise<Map<string, JudgementOutcome>> {
  const found = await Promise.all(
    events.map(async ({ id, content: { partnerLaCode, happenedOn } }) => {
      if (!partnerLaCode) return [];

      const inspections = await listPublishedInspections(partnerLaCode);
      const standing = standingAt(inspections, 'overallEffectiveness', lastDayOf(happenedOn));
      return standing ? [[id, standing.outcome] as const] : [];
    }),
  );
  return new Map(found.flat());
}
