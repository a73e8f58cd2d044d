import type { Metadata } from 'next';
import { pageOrProblem } from '@/app/problems/page-or-problem';
import { InterventionTable } from '@/components/improvement/intervention-table';
import { StatementList } from '@/components/improvement/statement-list';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { SourceNote } from '@/components/local-authorities/source-note';
import { comparePartialDays } from '@/lib/domain/council-items';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/paths';
import { listCouncilItems } from '@/lib/queries/council-items';
import { listLocalAuthorityNames } from '@/lib/queries/local-authorities';
import { getViewer } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Intervention register' };

export default pageOrProblem(async function InterventionsPage() {
  const viewer = await getViewer();
  const [events, statements, names] = await Promise.all([
    listCouncilItems('intervention', {}, viewer),
    listCouncilItems('statement', {}, viewer),
    listLocalAuthorityNames(),
  ]);
  const authorities = new Set(events.map(({ laCode }) => laCode));

  return (
    <Page
      title="Intervention register"
      lead={`${formatCount(events.length, 'dated event')} in ${formatCount(authorities.size, 'authority', 'authorities')}, each with its source.`}
      breadcrumbs={[{ text: 'National picture', href: paths.nationalPicture.page() }]}
    >
      <p className="mb-4 max-w-prose">
        Officials enter these events. The register is far from complete for the years before: a
        missing event does not mean that there was none. Nothing here follows from a grade by
        itself.
      </p>
      <InterventionTable
        caption="Newest first"
        events={events.toSorted((a, b) =>
          comparePartialDays(b.content.happenedOn, a.content.happenedOn),
        )}
        names={new Map(names.map((one) => [one.laCode, one.name]))}
        withAuthority
      />
      <Section title="What was said of the whole country, and the record" id="statements">
        <StatementList
          statements={statements.filter(({ laCode }) => laCode === null)}
          inspections={[]}
        />
      </Section>
      <SourceNote sources={['GOV.UK, Hansard and the press as named in each line']} />
    </Page>
  );
});
