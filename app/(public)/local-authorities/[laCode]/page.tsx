import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { indicatorSource, neighbourSource } from '@/app/(public)/view-source';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { AuthorityFacts } from '@/components/local-authorities/authority-facts';
import { AuthorityTimeline } from '@/components/local-authorities/authority-timeline';
import { Corrections } from '@/components/local-authorities/corrections';
import { InadequateTimes } from '@/components/local-authorities/inadequate-times';
import { IndicatorsBeside } from '@/components/local-authorities/indicators-beside';
import { describeDays, InspectionHistory } from '@/components/local-authorities/inspection-history';
import { MorePages } from '@/components/local-authorities/more-pages';
import { NeighboursBeside } from '@/components/local-authorities/neighbours-beside';
import { NewestJudgements } from '@/components/local-authorities/newest-judgements';
import { PredecessorGrades } from '@/components/local-authorities/predecessor-grades';
import { SinceThenList } from '@/components/local-authorities/since-then';
import { SourceNote } from '@/components/local-authorities/source-note';
import { SuccessionNote } from '@/components/local-authorities/succession-note';
import { VisitsTable } from '@/components/local-authorities/visits-table';
import { lanesOf } from '@/lib/charts/timeline-lanes';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { addressDay, type Inspection, type Visit } from '@/lib/domain/inspection-record';
import { formatAge, formatDate } from '@/lib/format/dates';
import { frameworkLabels } from '@/lib/format/frameworks';
import { frameworkFor } from '@/lib/frameworks/index';
import { paths } from '@/lib/paths';
import { listCouncilItems } from '@/lib/queries/council-items';
import { listPublishedInspections } from '@/lib/queries/inspections';
import { getLocalAuthority } from '@/lib/queries/local-authorities';
import { listVisits } from '@/lib/queries/visits';
import { today } from '@/lib/server/clock';
import { besideModel, readAuthorityBeside } from './authority-beside';
import { readSupport } from './authority-support';

type Props = { params: Promise<{ laCode: string }> };

const readAuthority = cache(getLocalAuthority);
const versions = frameworkKeys.map(frameworkFor);

export const generateMetadata = metadataOrNone(async ({ params }: Props): Promise<Metadata> => {
  const found = await readAuthority((await params).laCode);
  return { title: found?.authority.name };
});

export default pageOrProblem(async function LocalAuthorityPage({ params }: Props) {
  const { laCode } = await params;
  const [found, inspections, visits, concerns] = await Promise.all([
    readAuthority(laCode),
    listPublishedInspections(laCode),
    listVisits(laCode),
    listCouncilItems('concern', { laCode }, null),
  ]);
  if (!found) notFound();

  const { authority } = found;
  const [newest, ...earlier] = inspections;
  const day = today();
  const [beside, support] = await Promise.all([
    readAuthorityBeside(authority, found.predecessors, day),
    readSupport(laCode, newest, visits, day),
  ]);
  const sources = [...inspections, ...visits].flatMap((event) =>
    'source' in event && event.source ? [event.source] : [],
  );

  return (
    <Page
      title={authority.name}
      breadcrumbs={[{ text: 'Local authorities', href: paths.localAuthorities.list }]}
    >
      <AuthorityFacts authority={authority} />
      <MorePages laCode={laCode} name={authority.name} followed={concerns.length > 0} />
      <SuccessionNote {...found} />
      {newest ? (
        <>
          <Section title={authority.status === 'former' ? 'Last grades' : 'Grades now'} id="grades">
            <p className="mb-3">
              <NewestInspection inspection={newest} today={day} />
            </p>
            <p className="mb-3 print:hidden">
              <a href={paths.localAuthorities.briefing(laCode)}>Briefing for leaders</a>: what was
              found, what keeps coming back and what is due, on one page and in two pages to print
            </p>
            <NewestJudgements
              newest={newest}
              earlier={earlier}
              framework={frameworkFor(newest.framework)}
            />
            {authority.status === 'current' && (
              <SinceThenList newest={newest} today={day} events={support.since} />
            )}
          </Section>
          <Section title="Since 2013" id="timeline-section">
            <AuthorityTimeline
              frameworks={versions}
              inspections={inspections}
              visits={visits.map((visit) => ({ ...visit, href: letterHref(visit) }))}
              inspectionHref={hrefOf}
              today={day}
              until={authority.abolishedOn ?? day}
            />
            <InadequateTimes laCode={laCode} times={support.times} earlier={support.earlier} />
            <Corrections inspections={inspections} />
          </Section>
          {/* On a phone the timeline is a list that says all of this already. */}
          <div className="mt-10 max-md:hidden print:block">
            <Section title="Inspections" id="inspections">
              <InspectionHistory
                inspections={inspections}
                lanes={lanesOf(versions, inspections)}
                today={day}
              />
            </Section>
          </div>
        </>
      ) : (
        <Section title="Not inspected yet" id="grades">
          <p className="max-w-prose">
            No inspection of {authority.name} has been published yet. It has no grades until then.
          </p>
        </Section>
      )}
      {beside.before && <PredecessorGrades name={authority.name} {...beside.before} />}
      {beside.neighbours && (
        <NeighboursBeside
          laCode={laCode}
          name={authority.name}
          sideBySide={beside.neighbours}
          model={besideModel}
          day={day}
        />
      )}
      <IndicatorsBeside
        authority={authority}
        indicators={beside.indicators}
        nearCodes={beside.nearCodes}
        model={besideModel}
      />
      <Section title="Visits" id="visits">
        {visits.length > 0 ? (
          <VisitsTable visits={visits} />
        ) : (
          <p className="max-w-prose">No visit to {authority.name} is on record.</p>
        )}
      </Section>
      <SourceNote
        sources={[...(sources.length > 0 ? sources : ['Ofsted']), indicatorSource, neighbourSource]}
      />
    </Page>
  );
});

function letterHref(visit: Visit): string | undefined {
  return visit.letterHeld
    ? paths.localAuthorities.inspection(visit.laCode, addressDay(visit))
    : undefined;
}

function hrefOf(inspection: Inspection): string {
  return paths.localAuthorities.inspection(inspection.laCode, addressDay(inspection));
}

function NewestInspection({ inspection, today }: { inspection: Inspection; today: string }) {
  const { framework, publishedOn } = inspection;
  const published = publishedOn && `${formatDate(publishedOn)} (${formatAge(publishedOn, today)})`;
  if (!inspection.startedOn) {
    return (
      <>
        <a href={hrefOf(inspection)}>Inspection published {published}</a>,{' '}
        {frameworkLabels[framework]}. The days on site are not known.
      </>
    );
  }

  return (
    <>
      Inspected <a href={hrefOf(inspection)}>{describeDays(inspection)}</a>
      {published && <>, published {published}</>}, {frameworkLabels[framework]}.
    </>
  );
}
