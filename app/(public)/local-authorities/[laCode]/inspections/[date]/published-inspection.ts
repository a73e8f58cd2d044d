import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import type { HeldEvidence } from '@/components/report/held-evidence';
import { sectionAnchor } from '@/components/report/report-sections';
import { addressDay, type Inspection } from '@/lib/domain/inspection-record';
import type { Snapshot } from '@/lib/domain/snapshot';
import type { Framework } from '@/lib/frameworks/framework';
import { frameworkOf } from '@/lib/frameworks/index';
import { paths } from '@/lib/paths';
import { canReadEvidence } from '@/lib/permissions/inspections';
import { listEvidence } from '@/lib/queries/evidence';
import { getInspectionByAddress, listPublishedInspections } from '@/lib/queries/inspections';
import { getSnapshot } from '@/lib/queries/snapshots';
import { listVisits } from '@/lib/queries/visits';
import { deriveJudgements } from '@/lib/rules/index';
import { getViewer } from '@/lib/server/session';
import { frozenDerivation } from './frozen-derivation';

export type PublishedInspection = {
  inspection: Inspection;
  framework: Framework;
  /** The inspections of the same authority before it and after it, newest first. Visits are not among them. */
  earlier: readonly Inspection[];
  later: readonly Inspection[];
  /** What was published, frozen; null where this service never froze it. Then its pages are drawn from the record. */
  snapshot: Snapshot | null;
};

/** The published inspection or visit an address names, or the page that says there is none. Read once a request. */
export const readPublishedInspection = cache(
  async (laCode: string, day: string): Promise<PublishedInspection> => {
    const [all, snapshot] = await Promise.all([
      listPublishedInspections(laCode),
      getSnapshot(laCode, day, null),
    ]);
    const inspection =
      all.find((one) => addressDay(one) === day) ??
      (snapshot && (await getInspectionByAddress(laCode, day, null)));
    if (!inspection) return leadOn(laCode, day);

    const others = all.filter(({ id }) => id !== inspection.id);
    const isEarlier = (one: Inspection) => addressDay(one) <= addressDay(inspection);
    return {
      inspection,
      framework: frameworkOf(inspection),
      snapshot,
      earlier: others.filter(isEarlier),
      later: others.filter((one) => !isEarlier(one)),
    };
  },
);

/** A plain day on which only a visit began leads to the letter of the visit; anything else to nothing. */
async function leadOn(laCode: string, day: string): Promise<never> {
  const visits = await listVisits(laCode);
  const visit = visits.find(({ letterHeld, startedOn }) => letterHeld && startedOn === day);
  if (!visit) notFound();

  redirect(paths.localAuthorities.inspection(laCode, addressDay(visit)));
}

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
