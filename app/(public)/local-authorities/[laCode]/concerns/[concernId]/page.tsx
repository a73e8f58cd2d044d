import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { toThreads } from '@/app/(public)/local-authorities/[laCode]/concerns/read-threads';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { ConcernStory } from '@/components/improvement/concern-story';
import { CouncilClaims } from '@/components/improvement/council-claims';
import { ItemHistory } from '@/components/improvement/item-history';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { SourceNote } from '@/components/local-authorities/source-note';
import type { Viewer } from '@/lib/domain/people';
import { mentionStatusLabels } from '@/lib/format/concerns';
import { formatMonth } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import { canKeepCouncilItem, leadsCouncil } from '@/lib/permissions/improvement';
import { readConcerns } from '@/lib/queries/concerns';
import { getCouncilItem } from '@/lib/queries/council-items';
import { getLocalAuthority } from '@/lib/queries/local-authorities';
import { toItemValues } from '@/lib/schemas/council-item-form';
import { getViewer } from '@/lib/server/session';

type Props = { params: Promise<{ laCode: string; concernId: string }> };

async function readConcern({ params }: Props) {
  const { laCode, concernId } = await params;
  const viewer = await getViewer();
  const [found, record] = await Promise.all([
    getLocalAuthority(laCode),
    readConcerns(laCode, viewer),
  ]);
  const { threads, followed } = toThreads(record);
  const thread = threads.find(({ concern }) => concern.id === concernId);

  return found && thread ? { authority: found.authority, thread, followed, record, viewer } : null;
}

export const generateMetadata = metadataOrNone(async (props: Props): Promise<Metadata> => {
  const found = await readConcern(props);
  return { title: found && `${found.thread.concern.title} in ${found.authority.name}` };
});

export default pageOrProblem(async function ConcernPage(props: Props) {
  const found = await readConcern(props);
  if (!found) notFound();

  const { authority, thread, followed, record, viewer } = found;
  const { laCode } = authority;
  const { recommended, now, concern } = thread;
  const keeps = canKeepCouncilItem(viewer, { kind: 'concern', laCode });
  const changeHref = keeps
    ? (mentionId: string) => paths.improvement.item(laCode, 'mention', mentionId)
    : null;

  return (
    <Page
      title={thread.concern.title}
      caption={authority.name}
      breadcrumbs={[
        { text: 'Local authorities', href: paths.localAuthorities.list },
        { text: authority.name, href: paths.localAuthorities.one(authority.laCode) },
        {
          text: 'What keeps coming back',
          href: paths.localAuthorities.concerns(authority.laCode),
        },
      ]}
    >
      <p className="max-w-prose">
        Asked for in {recommended} of{' '}
        {formatCount(followed.length, 'inspection and visit', 'inspections and visits')}.
        {now && (
          <>
            {' '}
            When it was last spoken of, in {formatMonth(now.event.startedOn)}:{' '}
            {mentionStatusLabels[now.status].toLowerCase()}
            {now.returned && ', again after it had been met'}.
          </>
        )}
      </p>
      <Section title="What each inspection and visit says" id="story">
        <ConcernStory
          thread={thread}
          listPage={paths.localAuthorities.concerns(authority.laCode)}
          changeHref={changeHref}
        />
      </Section>
      {(thread.claims.length > 0 || leadsCouncil(viewer, laCode)) && (
        <Section title="What the council itself says" id="claims">
          {thread.claims.length === 0 && <p>The council has not said that it is met.</p>}
          <CouncilClaims
            claims={thread.claims}
            saidAt={new Map(record.mentions.map(({ id, recordedAt }) => [id, recordedAt]))}
            changeHref={leadsCouncil(viewer, laCode) ? changeHref : null}
          />
          {leadsCouncil(viewer, laCode) && (
            <p className="mt-4">
              <a href={paths.improvement.concernMet(laCode, concern.id)}>Say that it is met</a>
            </p>
          )}
        </Section>
      )}
      <Section title="Reports that do not agree" id="contradictions">
        {thread.contradictions.length === 0 ? (
          <p>No two reports say opposite things of it within a short time.</p>
        ) : (
          <ul className="list-disc pl-6">
            {thread.contradictions.map(({ earlier, later, months }) => (
              <li key={later.event.inspectionId}>
                {formatMonth(earlier.event.startedOn)}:{' '}
                {mentionStatusLabels[earlier.status].toLowerCase()}.{' '}
                {formatMonth(later.event.startedOn)}, {formatCount(months, 'month', 'months')}{' '}
                later: {mentionStatusLabels[later.status].toLowerCase()}.
              </li>
            ))}
          </ul>
        )}
      </Section>
      {keeps && viewer && <KeptHistory laCode={laCode} concernId={concern.id} viewer={viewer} />}
      <SourceNote
        sources={['Ofsted, inspection reports and letters']}
        remark="Titles, wording and coding are ours; Ofsted prints no such label."
      />
    </Page>
  );
});

/** Every version of the concern, for those who keep it, and the way to change it. */
async function KeptHistory({
  laCode,
  concernId,
  viewer,
}: {
  laCode: string;
  concernId: string;
  viewer: Viewer;
}) {
  const kept = await getCouncilItem('concern', concernId, viewer);
  if (!kept) return null;

  return (
    <Section title="History" id="history">
      <ItemHistory
        kind="concern"
        areas={new Map()}
        versions={kept.versions.map(({ content, ...version }) => ({
          ...version,
          values: toItemValues('concern', content),
        }))}
      />
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
        <a href={paths.improvement.keep(laCode, 'concern', { item: concernId })}>
          Change or withdraw this concern
        </a>
        <a href={paths.improvement.concerns(laCode)}>Links still to decide</a>
      </p>
    </Section>
  );
}
