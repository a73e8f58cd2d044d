import type { SignOffState } from '@/lib/domain/checking';
import type { Evidence } from '@/lib/domain/evidence';
import type { ReportText } from '@/lib/domain/inspection-record';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import type { JudgedState } from '@/lib/domain/judgement-record';
import type { Framework } from '@/lib/frameworks/framework';
import { checkAreas } from './checklist/areas';
import { checkCoverage } from './checklist/coverage';
import { checkGrades } from './checklist/grades';
import { checkIdentifyingText } from './checklist/identifying-text';
import type { ChecklistItem } from './checklist/item';
import { checkParagraphs } from './checklist/paragraphs';
import { checkSignOff } from './checklist/sign-off';
import { checkWords } from './checklist/words';
import { numberText } from './report-numbers';

export type { ChecklistItem, ChecklistSubject } from './checklist/item';

/** What there is to publish, as it now stands. */
export type ToPublish = {
  framework: Framework;
  judgements: readonly Pick<JudgedState, 'area' | 'confirmed' | 'stands'>[];
  signOff: SignOffState['kind'];
  /** How many dissents nothing has settled yet, by judgement. */
  unsettled: readonly JudgementArea[];
  /** The entries that stand. */
  evidence: readonly Evidence[];
  /** Passages that look as if they could identify a child, and that entries keep for a reason given with them. */
  kept: readonly string[];
  text: ReportText;
};

/**
 * Everything between an inspection and its publication: errors block it, warnings advise. In the order in which the
 * work is done: grades, evidence, areas for improvement, paragraphs, words, sign-off.
 *
 * What is wrong by the record is an error: a grade nobody stands for, words with nothing behind them, a serious
 * weakness no area answers, a child who could be known. What may be right after all is a warning, because a good
 * report can do it: the report on Stoke-on-Trent of 2019 has four paragraphs whose weaknesses no area takes up.
 */
export function checkBeforePublication(given: ToPublish): ChecklistItem[] {
  const numbered = numberText(given.text, given.framework);
  const standing = new Map(given.evidence.map((entry) => [entry.id, entry]));

  return [
    ...checkGrades(given),
    ...checkCoverage(given),
    ...checkAreas(numbered, standing),
    ...checkParagraphs(numbered, standing),
    ...checkWords(given, numbered, standing),
    ...checkIdentifyingText(given, numbered),
    ...checkSignOff(given),
  ];
}
