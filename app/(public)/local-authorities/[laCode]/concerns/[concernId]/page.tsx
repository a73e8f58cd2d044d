import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { toThreads } from '@/app/(public)/local-authorities/[laCode]/concerns/read-threads';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { ConcernStory } from '@/components/improvement/concern-story';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { SourceNote } from '@/components/local-authorities/source-note';
import { mentionStatusLabels } from '@/lib/format/concerns';
import { formatMonth } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import { readConcerns } from '@/lib/queries/concerns';
import { getLocalAuthority } from '@/lib/queries/local-authorities';
import { getViewer } from '@/lib/server/session';

type Props = { params: Promise<{ laCode: string; concernId: string }> };

async function readConcern({ params }: Props) {
  const { laCode, concernId } = await params;
  const [found, record] = await Promise.all([
    getLocalAuthority(laCode),
    readConcerns(laCode, await getViewer()),
  ]);
  const { threads, followed } = toThreads(record);
  const thread = threads.find(({ concern }) => concern.id === concernId);

  return found && thread ? { authority: found.authority, thread, followed } : null;
}

export const generateMetadata = metadataOrNone(async (props: Props): Promise<Metadata> => {
  const found = await readConcern(props);
  return { title: found && `${found.thread.concern.title} in ${found.authority.name}` };
});

export default pageOrProblem(async function ConcernPage(props: Props) {
  const found = await readConcern(props);
  if (!found) notFound();

  const { authority, thread, followed } = found;
  const { recommended, now } = thread;

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
        />
      </Section>
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
      <SourceNote
        sources={['Ofsted, inspection reports and letters']}
        remark="Titles, wording and coding are ours; Ofsted prints no such label."
      />
    </Page>
  );
});
