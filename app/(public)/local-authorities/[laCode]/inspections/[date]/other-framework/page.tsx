import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import {
  crumbsToReport,
  inspectionName,
} from '@/app/(public)/local-authorities/[laCode]/inspections/[date]/inspection-pages';
import {
  readHeldEvidence,
  readPublishedInspection,
} from '@/app/(public)/local-authorities/[laCode]/inspections/[date]/published-inspection';
import { toReframedView } from '@/app/(public)/to-reframed-view';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { SourceNote } from '@/components/local-authorities/source-note';
import { GradesBeside } from '@/components/reframe/grades-beside';
import { NotAResult, named } from '@/components/reframe/not-a-result';
import { OtherVersions } from '@/components/reframe/other-versions';
import { WhatMaps } from '@/components/reframe/what-maps';
import { WhyEach } from '@/components/reframe/why-each';
import { EvidenceNotReleased } from '@/components/report/evidence-not-released';
import { addressDay } from '@/lib/domain/inspection-record';
import { givesGrades } from '@/lib/frameworks/framework';
import { frameworkFor } from '@/lib/frameworks/index';
import { paths } from '@/lib/paths';
import { canReadEvidence } from '@/lib/permissions/inspections';
import { wordingRemark } from '@/lib/report/wording-remark';
import { chooseOtherFramework } from './choose-other-framework';

type Props = {
  params: Promise<{ laCode: string; date: string }>;
  searchParams: Promise<{ to?: string | string[] }>;
};

export const generateMetadata = metadataOrNone(
  async ({ params, searchParams }: Props): Promise<Metadata> => {
    const [{ laCode, date }, query] = await Promise.all([params, searchParams]);
    const { inspection } = await readPublishedInspection(laCode, date);
    const { to } = chooseOtherFramework(query.to, inspection.framework);
    return { title: `Under ${named(to.shortName)}: ${inspectionName(inspection)}` };
  },
);

export default pageOrProblem(async function OtherFrameworkPage({ params, searchParams }: Props) {
  const [{ laCode, date }, query] = await Promise.all([params, searchParams]);
  const published = await readPublishedInspection(laCode, date);
  const { inspection, framework } = published;
  const day = addressDay(inspection);
  const { to, others, unknown } = chooseOtherFramework(query.to, framework.key);
  const frame = {
    title: `The same evidence under ${named(to.shortName)}`,
    caption: inspectionName(inspection),
    breadcrumbs: crumbsToReport(inspection),
  };

  // What an inspection came to elsewhere is for everybody or for nobody, so evidence has to be released.
  if (!givesGrades(framework)) notFound();
  const held = canReadEvidence(null, inspection) ? await readHeldEvidence(published) : null;
  if (!held) {
    return (
      <Page {...frame}>
        <EvidenceNotReleased reportHref={paths.localAuthorities.inspection(laCode, day)} />
      </Page>
    );
  }

  const grades = new Map(inspection.judgements.map(({ area, outcome }) => [area, outcome]));
  const view = toReframedView(held.entries, framework, to, grades);
  return (
    <Page {...frame}>
      <NotAResult from={view.from} to={view.to} />
      <OtherVersions
        versions={others.map((key) => ({
          key,
          name: frameworkFor(key).shortName,
          href: paths.localAuthorities.otherFramework(laCode, day, key),
        }))}
        chosen={to.key}
        unknown={unknown}
      />
      <Section title="Grades" id="grades">
        <GradesBeside {...view} />
      </Section>
      <WhatMaps {...view} entryHref={held.links.entry} />
      <WhyEach
        rows={view.rows}
        to={view.to}
        links={({ criteria }) => ({
          criteria,
          criterionHref: held.links.criterion,
          entries: held.entries.map(({ id }) => id),
          entryHref: held.links.entry,
        })}
      />
      <SourceNote
        sources={[inspection.source ?? 'Recorded in this service']}
        remark={wordingRemark(inspection)}
      />
    </Page>
  );
});
