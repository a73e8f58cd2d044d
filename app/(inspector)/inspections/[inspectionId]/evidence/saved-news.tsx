import type { ReactNode } from 'react';
import {
  coverageFor,
  derivedFor,
  type InspectionWork,
} from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import { reasonLinks } from '@/app/(inspector)/inspections/[inspectionId]/reason-links';
import { areaName } from '@/components/evidence/entry-names';
import { deedOf } from '@/components/evidence/evidence-history';
import { type GradeMove, SavedBanner } from '@/components/evidence/saved-banner';
import { findIdentifyingText } from '@/lib/domain/identifying-text';
import type { Viewer } from '@/lib/domain/people';
import { givesGrades } from '@/lib/frameworks/framework';
import { paths } from '@/lib/paths';
import { getEffectOfEvidence, type JudgementMove } from '@/lib/queries/derivations';
import { getEvidenceHistory } from '@/lib/queries/evidence';

export type SavedNews = {
  banner: ReactNode;
  /** The submission that is now on record. */
  submissionKey: string;
  reference: string;
};

/** What the change one has just made did, or null when the address names no entry of this inspection. */
export async function readSavedNews(
  work: InspectionWork,
  evidenceId: string | string[] | undefined,
  viewer: Viewer,
): Promise<SavedNews | null> {
  if (typeof evidenceId !== 'string') return null;

  const { inspection, framework } = work;
  const [effect, history] = await Promise.all([
    getEffectOfEvidence(inspection.id, evidenceId, viewer),
    getEvidenceHistory(inspection.id, evidenceId, viewer),
  ]);
  const [newest, earlier] = history?.versions ?? [];
  if (!effect || !newest) return null;

  const { content, state } = newest;
  const covered = coverageFor(work, content.area)?.criteria ?? [];
  const moved = effect.moves.filter(({ before, after }) => before !== after);

  return {
    submissionKey: effect.submissionKey,
    reference: content.id,
    banner: (
      <SavedBanner
        reference={content.id}
        href={paths.inspections.evidenceEntry(inspection.id, evidenceId)}
        deed={deedOf(newest, earlier)}
        moves={givesGrades(framework) ? moved.map((move) => toGradeMove(move, work)) : null}
        coverage={covered.filter(({ criterion }) => content.criteria.includes(criterion.id))}
        words={framework.gradeWords}
        identifying={state === 'recorded' ? findIdentifyingText(content.summary) : []}
      />
    ),
  };
}

function toGradeMove({ area, before, after }: JudgementMove, work: InspectionWork): GradeMove {
  const judgement = derivedFor(work, area);
  const now = judgement?.status === 'derived' ? judgement.grade : null;

  return {
    name: areaName(work.names, area),
    before,
    after,
    reason: now === after ? judgement?.reasons[0] : undefined,
    links: reasonLinks(work, area),
  };
}
