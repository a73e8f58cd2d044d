import { notFound } from 'next/navigation';
import {
  type InspectionWork,
  judgementsInOrder,
  readWork,
} from '@/app/(inspector)/inspections/[inspectionId]/inspection-work';
import type { JudgedState } from '@/lib/domain/judgement-record';
import type { Viewer } from '@/lib/domain/people';
import type { FrameworkJudgement } from '@/lib/frameworks/framework';
import { judgementAreaFromSegment } from '@/lib/paths';
import { readJudging } from '@/lib/services/read-judging';

export type JudgementAddress = { inspectionId: string; area: string };

export type JudgementWork = {
  work: InspectionWork;
  judgement: FrameworkJudgement;
  /** Every judgement, derived and confirmed. */
  states: readonly JudgedState[];
  state: JudgedState;
};

/** One judgement as people make it, in an inspection the viewer is appointed to. Anything else is not found. */
export async function readJudgementWork(
  { inspectionId, area: segment }: JudgementAddress,
  viewer: Viewer,
): Promise<JudgementWork> {
  const work = await readWork(inspectionId, viewer);
  const area = judgementAreaFromSegment(segment);
  const judgement = judgementsInOrder(work.framework).find((one) => one.area === area);
  const states = await readJudging(work.inspection, viewer);
  const state = states.find((one) => one.area === area);
  if (!judgement || !state) notFound();

  return { work, judgement, states, state };
}
