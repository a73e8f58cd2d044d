import { notFound } from 'next/navigation';
import { cache } from 'react';
import { type EntryNames, toEntryNames } from '@/components/evidence/entry-names';
import type { Evidence } from '@/lib/domain/evidence';
import type { EvidenceRecord } from '@/lib/domain/evidence-record';
import type { Inspection } from '@/lib/domain/inspection-record';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { Viewer } from '@/lib/domain/people';
import { frameworkOf } from '@/lib/frameworks';
import type { Framework, FrameworkJudgement } from '@/lib/frameworks/framework';
import { listEvidence } from '@/lib/queries/evidence';
import { getInspectionOf } from '@/lib/queries/inspections';
import { type Coverage, coverageOf, type DerivedJudgement, deriveJudgements } from '@/lib/rules';
import { noteView } from '@/lib/server/audit';
import { currentPath } from '@/lib/server/request';

/** One inspection as its team works on it: the evidence, and what the rules make of it now. */
export type InspectionWork = {
  inspection: Inspection;
  framework: Framework;
  /** Every entry as it stands, in the order recorded; withdrawn ones included. */
  records: readonly EvidenceRecord[];
  /** What stands, and so counts. */
  standing: readonly Evidence[];
  judgements: readonly DerivedJudgement[];
  coverage: Coverage;
  names: EntryNames;
};

/** The work on an inspection the viewer is appointed to. Any other inspection is not found. */
export const readWork = cache(
  async (inspectionId: string, viewer: Viewer): Promise<InspectionWork> => {
    const inspection = await getInspectionOf(inspectionId, viewer);
    if (!inspection) notFound();
    if (inspection.status !== 'published') {
      await noteView(viewer, inspection, (await currentPath()) ?? '');
    }

    const framework = frameworkOf(inspection);
    const records = await listEvidence(inspection.id, viewer);
    const standing = records.filter(({ state }) => state === 'recorded').map((r) => r.content);

    return {
      inspection,
      framework,
      records,
      standing,
      judgements: deriveJudgements(standing, framework).judgements,
      coverage: coverageOf(standing, framework),
      names: toEntryNames(framework),
    };
  },
);

export function derivedFor(
  { judgements }: InspectionWork,
  area: JudgementArea,
): DerivedJudgement | undefined {
  return judgements.find((judgement) => judgement.area === area);
}

export function coverageFor({ coverage }: InspectionWork, area: JudgementArea) {
  return coverage.find((judgement) => judgement.area === area);
}

/** The judgements that rest on evidence, in the order of the report. */
export function judgementsOnEvidence({ bodyOrder, judgements }: Framework): FrameworkJudgement[] {
  return bodyOrder.flatMap((area) =>
    judgements.filter((judgement) => judgement.area === area && judgement.criteria.length > 0),
  );
}

/** The judgements in the order of the report, overall effectiveness last; of a visit what it has findings on. */
export function judgementsInOrder({ bodyOrder, tableOrder, judgements }: Framework) {
  const rest = tableOrder.filter((area) => !bodyOrder.includes(area));
  return [...bodyOrder, ...rest].flatMap((area) =>
    judgements.filter(
      (judgement) => judgement.area === area && judgement.area !== 'safeguardingBoard',
    ),
  );
}
