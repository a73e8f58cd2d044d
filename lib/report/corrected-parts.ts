import type { CorrectedPart, CorrectionRecord } from '@/lib/domain/correction-record';
import { formatDate } from '@/lib/format/dates';
import { outcomeLabels } from '@/lib/format/grades';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { frameworkFor } from '@/lib/frameworks/index';
import { compareSnapshots } from './compare-snapshots';

/** Everything a correction changed, in words: for the page of corrections and for programs. */
export function correctedParts(correction: CorrectionRecord): CorrectedPart[] {
  if (correction.kind === 'snapshot') {
    return compareSnapshots(correction.before, correction.after);
  }
  if (correction.kind === 'day') {
    const { which, before, after } = correction;
    return [
      {
        where: which === 'startedOn' ? 'First day' : 'Day the report came out',
        before: before === null ? 'None' : formatDate(before),
        after: formatDate(after),
      },
    ];
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

/** What was wrong, in a sentence or two. */
export function whatWasWrong(correction: CorrectionRecord): string {
  if (correction.kind === 'snapshot') return correction.correction.wasWrong;
  if (correction.kind === 'grade') return correction.reason;

  const { before, after, editionBefore, source } = correction;
  return `${editionBefore ?? 'The record before'} has ${before ? formatDate(before) : 'no day'}. ${source} has ${formatDate(after)}.`;
}
