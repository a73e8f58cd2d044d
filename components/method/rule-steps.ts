import type { Grade } from '@/lib/domain/grades';

/** One rule as a reader sees it. Everything in it comes from the rule and the limits in force. */
export type RuleRow = {
  code: string;
  title: string;
  /** What the rule rests on. */
  reference: string;
  /** What has to be true for a better grade, empty where it differs by judgement; `for` names judgements or grades where it is not the same for all. */
  conditions: readonly { text: string; for: readonly string[] }[];
  limits: readonly { meaning: string; reference: string }[];
  /** Judgements it does not bear on. */
  notFor: readonly string[];
};

/**
 * One step on the way to a grade. The first that applies decides:
 * - capWhenThin: rules that hold a judgement to a grade however little is recorded
 * - undecided: too little is recorded for anything else
 * - cap: rules that hold it to a grade
 * - reached: none of them applied
 * - leaders: then leaders are held to practice
 */
export type RuleStep = { rules: readonly RuleRow[] } & (
  | { kind: 'capWhenThin' | 'cap' | 'reached'; grade: Grade }
  | { kind: 'undecided' | 'leaders' }
);

/** The anchor of a step. */
export function stepAnchor(index: number): string {
  return `step-${index + 1}`;
}
