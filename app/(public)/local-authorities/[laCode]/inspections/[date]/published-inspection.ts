import { notFound } from 'next/navigation';
import { cache } from 'react';
import type { HeldEvidence } from '@/components/report/held-evidence';
import { sectionAnchor } from '@/components/report/report-sections';
import { addressDay, type Inspection } from '@/lib/domain/inspection-record';
import type { Framework } from '@/lib/frameworks/framework';
import { frameworkFor } from '@/lib/frameworks/index';
import { paths } from '@/lib/paths';
import { canReadEvidence } from '@/lib/permissions/inspections';
import { listEvidence } from '@/lib/queries/evidence';
import { listPublishedInspections } from '@/lib/queries/inspections';
import { deriveJudgements } from '@/lib/rules/index';
import { getViewer } from '@/lib/server/session';

export type PublishedInspection = {
  inspection: Inspection;
  framework: Framework;
  /** The inspections of the same authority before this one and after it, newest first. */
  earlier: readonly Inspection[];
  later: readonly Inspection[];
};

/** The published inspection an address names, or the page that says there is none. Read once a request. */
export const readPublishedInspection = cache(
  async (laCode: string, day: string): Promise<PublishedInspection> => {
    const all = await listPublishedInspections(laCode);
    const at = all.findIndex((one) => addressDay(one) === day);
    const inspection = all[at];
    if (!inspection) notFound();

    return {
      inspection,
      framework: frameworkFor(inspection.framework),
      earlier: all.slice(at + 1),
      later: all.slice(0, at),
    };
  },
);

/** The evidence behind a published inspection, or null when there is none that this reader may see. */
export async function readHeldEvidence({
  inspection,
  framework,
}: PublishedInspection): Promise<HeldEvidence | null> {
  const viewer = await getViewer();
  if (!canReadEvidence(viewer, inspection)) return null;

  const records = await listEvidence(inspection.id, viewer);
  const entries = records.filter(({ state }) => state === 'recorded').map(({ content }) => content);
  if (entries.length === 0) return null;

  const { laCode } = inspection;
  const day = addressDay(inspection);
  return {
    entries,
    derivation: deriveJudgements(entries, framework),
    links: {
      judgement: (area) => paths.localAuthorities.judgement(laCode, day, area),
      section: (area) => paths.localAuthorities.evidence(laCode, day, sectionAnchor(area)),
      entry: (reference) => paths.localAuthorities.evidence(laCode, day, reference),
      criterion: (criterionId) => paths.localAuthorities.evidence(laCode, day, criterionId),
    },
  };
}
