import type { Metadata } from 'next';
import {
  isInView,
  timesRunning,
  toThreads,
} from '@/app/(public)/local-authorities/[laCode]/concerns/read-threads';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { SourceNote } from '@/components/local-authorities/source-note';
import { Table } from '@/components/ui/table';
import { formatMonth } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import { countConcerns, readConcerns } from '@/lib/queries/concerns';

export const metadata: Metadata = { title: 'Concerns that repeat' };

export default pageOrProblem(async function RepeatConcernsPage() {
  const authorities = await countConcerns();
  const rows = await Promise.all(
    authorities.map(async ({ laCode, name, concerns }) => {
      const { threads } = toThreads(await readConcerns(laCode, null));
      return {
        laCode,
        name,
        concerns,
        repeated: threads.filter((thread) => isInView(thread, 'running')),
      };
    }),
  );
  const repeating = rows.filter(({ repeated }) => repeated.length > 0);

  return (
    <Page
      title="Concerns that repeat"
      lead={`${formatCount(repeating.length, 'authority', 'authorities')} with a concern that was asked for three times running, each time it was spoken of.`}
      breadcrumbs={[{ text: 'The national picture', href: paths.nationalPicture.page() }]}
    >
      <p className="mb-4 max-w-prose">
        Concerns are followed for {formatCount(authorities.length, 'authority', 'authorities')} so
        far, where somebody has confirmed which report speaks of which. That an authority is missing
        says nothing about it. For what all reports ask for, by criterion, see{' '}
        <a href={paths.nationalPicture.themes()}>what needs to improve</a>.
      </p>
      {repeating.map(({ laCode, name, concerns, repeated }) => (
        <div key={laCode} className="mt-6">
          <Table
            caption={`${name}: ${repeated.length} of ${formatCount(concerns, 'concern')} asked for ${timesRunning} times running or more`}
            rows={repeated}
            rowKey={({ concern }) => concern.id}
            columns={[
              {
                key: 'concern',
                heading: 'Concern',
                rowHeading: true,
                cell: ({ concern }) => (
                  <a href={paths.localAuthorities.concern(laCode, concern.id)}>{concern.title}</a>
                ),
              },
              { key: 'running', heading: 'Running', numeric: true, cell: ({ running }) => running },
              {
                key: 'asked',
                heading: 'Asked for in all',
                numeric: true,
                cell: ({ recommended }) => recommended,
              },
              {
                key: 'last',
                heading: 'Last spoken of',
                cell: ({ now }) => now && formatMonth(now.event.startedOn),
              },
            ]}
          />
          <p className="mt-2">
            <a href={paths.localAuthorities.concerns(laCode, { show: 'running' })}>
              See them through every inspection and visit of {name}
            </a>
          </p>
        </div>
      ))}
      <SourceNote
        sources={['Ofsted, inspection reports and letters']}
        remark="Titles, wording and coding are ours; Ofsted prints no such label."
      />
    </Page>
  );
});
