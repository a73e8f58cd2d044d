import type { Metadata } from 'next';
import { z } from 'zod';
import {
  crumbsToReport,
  inspectionName,
} from '@/app/(public)/local-authorities/[laCode]/inspections/[date]/inspection-pages';
import {
  readHeldEvidence,
  readPublishedInspection,
} from '@/app/(public)/local-authorities/[laCode]/inspections/[date]/published-inspection';
import { readReport } from '@/app/(public)/local-authorities/[laCode]/inspections/[date]/published-report';
import { metadataOrNone, pageOrProblem } from '@/app/problems/page-or-problem';
import { Page } from '@/components/layout/page';
import { SourceNote } from '@/components/local-authorities/source-note';
import { DirectionLinks } from '@/components/report/direction-links';
import { EvidenceGroups } from '@/components/report/evidence-groups';
import { EvidenceNotReleased } from '@/components/report/evidence-not-released';
import { directions } from '@/lib/domain/evidence';
import { addressDay } from '@/lib/domain/inspection-record';
import { formatCount } from '@/lib/format/numbers';
import { givesGrades } from '@/lib/frameworks/framework';
import { paths } from '@/lib/paths';
import { canReadEvidence } from '@/lib/permissions/inspections';
import { groupEvidence } from '@/lib/report/group-evidence';
import { wordingRemark } from '@/lib/report/wording-remark';

type Props = {
  params: Promise<{ laCode: string; date: string }>;
  searchParams: Promise<{ direction?: string | string[] }>;
};

const directionParam = z.enum(directions).nullable().catch(null);

export const generateMetadata = metadataOrNone(async ({ params }: Props): Promise<Metadata> => {
  const { laCode, date } = await params;
  const { inspection } = await readPublishedInspection(laCode, date);
  return { title: `Evidence: ${inspectionName(inspection)}` };
});

export default pageOrProblem(async function EvidencePage({ params, searchParams }: Props) {
  const [{ laCode, date }, query] = await Promise.all([params, searchParams]);
  const direction = directionParam.parse(query.direction ?? null);
  const published = await readPublishedInspection(laCode, date);
  const { inspection, framework } = published;
  const day = addressDay(inspection);
  const frame = {
    title: 'Evidence',
    caption: inspectionName(inspection),
    breadcrumbs: crumbsToReport(inspection),
  };

  const held = await readHeldEvidence(published);
  if (!held) {
    return (
      <Page {...frame}>
        <EvidenceNotReleased reportHref={paths.localAuthorities.inspection(laCode, day)} />
      </Page>
    );
  }

  const { sections } = await readReport(published);
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  // What would become of grades: a visit has none.
  const reweighs = canReadEvidence(null, inspection) && givesGrades(framework);
  const shown = held.entries.filter((entry) => !direction || entry.direction === direction);

  return (
    <Page
      {...frame}
      lead={`${formatCount(held.entries.length, 'entry', 'entries')}, each saying one thing in one direction about one judgement.`}
    >
      <DirectionLinks
        entries={held.entries}
        current={direction}
        href={(wanted) =>
          paths.localAuthorities.evidence(laCode, day) + (wanted ? `?direction=${wanted}` : '')
        }
      />
      <EvidenceGroups
        groups={groupEvidence(shown, framework)}
        places={{
          paragraphsOf: (reference) =>
            paragraphs.filter(({ evidence }) => evidence.includes(reference)),
          paragraphHref: (anchor) => paths.localAuthorities.inspection(laCode, day, anchor),
          deciding: new Set(held.derivation.judgements.flatMap(({ deciding }) => deciding)),
        }}
      />
      <ul className="mt-10 flex flex-wrap gap-x-6 print:hidden">
        <li>
          <a href={paths.localAuthorities.evidenceFile(laCode, day)}>Download this evidence</a>
        </li>
        {reweighs && (
          <li>
            <a href={paths.tryIt(laCode, day)}>Try what would change the grades</a>
          </li>
        )}
        {reweighs && (
          <li>
            <a href={paths.localAuthorities.otherFramework(laCode, day)}>
              See this evidence under another framework
            </a>
          </li>
        )}
      </ul>
      <SourceNote
        sources={[inspection.source ?? 'Recorded in this service']}
        remark={wordingRemark(inspection)}
      />
    </Page>
  );
});
