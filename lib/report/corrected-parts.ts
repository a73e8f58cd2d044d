import type { CorrectedPart, CorrectionRecord } from '@/lib/domain/correction-record';
import { outcomeLabels } from '@/lib/format/grades';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { frameworkFor } from '@/lib/frameworks/index';
import { compareSnapshots } from './compare-snapshots';

/** Everything a correction changed, in words: for the page of corrections and for programs. */
export function correctedParts(correction: CorrectionRecord): CorrectedPart[] {
  if (correction.kind === 'snapshot') {
    return compareSnapshots(correction.before, correction.after);
  }
  const { area, framework, before, after } = correction;
  const words = { ...outcomeLabels, ...frameworkFor(framework).gradeWords };
  return [
    {
      where: `Grade for ${judgementAreaLabels[area].toLowerCase()}`,
      before: words[before],
      after: words[after],
    },
  ];
}
