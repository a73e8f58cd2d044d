import { notFound } from 'next/navigation';
import { cache } from 'react';
import type { HeldEvidence } from '@/components/report/held-evidence';
import { sectionAnchor } from '@/components/report/report-sections';
import { addressDay, type Inspection } from '@/lib/domain/inspection-record';
import type { Snapshot } from '@/lib/domain/snapshot';
import type { Framework } from '@/lib/frameworks/framework';
import { frameworkFor } from '@/lib/frameworks/index';
import { paths } from '@/lib/paths';
import { canReadEvidence } from '@/lib/permissions/inspections';
import { listEvidence } from '@/lib/queries/evidence';
import { listPublishedInspections } from '@/lib/queries/inspections';
import { getSnapshot } from '@/lib/queries/snapshots';
import { deriveJudgements } from '@/lib/rules/index';
import { getViewer } from '@/lib/server/session';
import { frozenDerivation } from './frozen-derivation';

export type PublishedInspection = {
  inspection: Inspection;
  framework: Framework;
  /** The inspections of the same authority before this one and after it, newest first. */
  earlier: readonly Inspection[];
  later: readonly Inspection[];
  /** What was published, frozen; null where this service never froze it. Then its pages are drawn from the record. */
  snapshot: Snapshot | null;
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
      snapshot: await getSnapshot(laCode, day, null),
      earlier: all.slice(at + 1),
      later: all.slice(0, at),
    };
  },
);

/**
 * The evidence behind a published inspection, or null when there is none that this reader may see. Where a snapshot
 * was frozen, it is the snapshot's, for everybody alike.
 */
export async function readHeldEvidence({
  inspection,
  framework,
  snapshot,
}: PublishedInspection): Promise<HeldEvidence | null> {
  if (snapshot) return heldOfSnapshot(snapshot, inspection, framework);

  const viewer = await getViewer();
  if (!canReadEvidence(viewer, inspection)) return null;

  const records = await listEvidence(inspection.id, viewer);
  const entries = records.filter(({ state }) => state === 'recorded').map(({ content }) => content);
  if (entries.length === 0) return null;

  const derivation = deriveJudgements(entries, framework);
  return { entries, derivation, links: publishedLinks(inspection) };
}

/** The released entries of a snapshot and what the rules it was frozen with made of them. */
export function heldOfSnapshot(
  { document }: Snapshot,
  inspection: Inspection,
  framework: Framework,
): HeldEvidence | null {
  if (document.evidence === null || document.evidence.length === 0) return null;

  return {
    entries: document.evidence,
    derivation: frozenDerivation(document, framework),
    links: publishedLinks(inspection),
  };
}

function publishedLinks(inspection: Inspection): HeldEvidence['links'] {
  const { laCode } = inspection;
  const day = addressDay(inspection);

  return {
    judgement: (area) => paths.localAuthorities.judgement(laCode, day, area),
    section: (area) => paths.localAuthorities.evidence(laCode, day, sectionAnchor(area)),
    entry: (reference) => paths.localAuthorities.evidence(laCode, day, reference),
    criterion: (criterionId) => paths.localAuthorities.evidence(laCode, day, criterionId),
  };
}
