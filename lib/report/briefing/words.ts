import type { BriefingBlock, BriefingPiece, BriefingText } from '@/lib/domain/briefing';
import type { JudgementOutcome } from '@/lib/domain/grades';
import type { Inspection } from '@/lib/domain/inspection-record';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { formatDate, formatDateRange } from '@/lib/format/dates';
import { outcomeLabels } from '@/lib/format/grades';
import { judgementAreaLabels } from '@/lib/format/judgement-areas';
import { namedLocally } from '@/lib/format/local-term';
import type { Framework } from '@/lib/frameworks/framework';

/** "12 to 23 May 2025", or as much of it as is known. */
export function daysOf({ startedOn, endedOn }: Pick<Inspection, 'startedOn' | 'endedOn'>): string {
  if (!startedOn) return 'days not known';
  return endedOn ? formatDateRange(startedOn, endedOn) : `from ${formatDate(startedOn)}`;
}

/** A grade with the words its framework printed. */
export function gradePiece(
  grade: JudgementOutcome,
  { gradeWords }: Pick<Framework, 'gradeWords'>,
  stands: boolean,
): BriefingPiece {
  const text = grade === 'notJudged' ? outcomeLabels.notJudged : gradeWords[grade];
  return { grade, text, words: gradeWords, stands };
}

/** A judgement as the framework and the council call it. */
export function judgementName(
  area: JudgementArea,
  framework: Framework,
  { localTermForCareLeavers }: Pick<Inspection, 'localTermForCareLeavers'>,
): string {
  const judgement = framework.judgements.find((one) => one.area === area);
  return judgement
    ? namedLocally(judgement, localTermForCareLeavers).shortName
    : judgementAreaLabels[area];
}

export function paragraph(text: string | BriefingText): BriefingBlock {
  return { kind: 'paragraph', text: typeof text === 'string' ? [text] : text };
}

/** The same in quieter letters: what a reader may pass over. */
export function note(text: string | BriefingText): BriefingBlock {
  return { kind: 'paragraph', text: typeof text === 'string' ? [text] : text, quiet: true };
}

/** Left out of the two pages. */
export function pageOnly(block: BriefingBlock): BriefingBlock {
  return { ...block, pageOnly: true };
}
