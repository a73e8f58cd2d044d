import type { Criterion } from '@/lib/frameworks/framework';
import { type EntrySelection, everyEntry, sizeOf } from '@/lib/rules/counting/entry-selection';
import { weightiestOf } from '@/lib/rules/counting/weightiest';
import type { GradedArea } from './graded-area';
import { inSentence, listOf, numberInWords } from './sentences';
import { asks, type Standing, standingFor } from './standing';

/** What the evidence establishes about one criterion, with the entries that establish it. */
export type CriterionFinding = {
  criterion: Criterion;
  /** A vital stage of this judgement. */
  vital: boolean;
  /** A core criterion of this judgement. */
  core: boolean;
  standing: Standing;
  /** Serious weaknesses: none, for an isolated few only, for more, or across the service. */
  serious: 'none' | 'isolated' | 'some' | 'acrossService';
  /** Weaknesses held against it. */
  weaknesses: EntrySelection;
  /** Strengths that name it. */
  strengths: EntrySelection;
};

/** The findings of one judgement, worst standing first and then in the framework's order. */
export type AreaFindings = { criteria: readonly CriterionFinding[] };

function seriousness(yes: number): CriterionFinding['serious'] {
  if (yes & asks.failsAcrossService) return 'acrossService';
  if (yes & asks.serious) return 'some';
  return yes & asks.anySerious ? 'isolated' : 'none';
}

/** What the evidence of one judgement establishes, criterion by criterion. */
export function findingsOf({ criteria, counted }: GradedArea): AreaFindings {
  const { piles } = counted.tally;
  const found: Record<Standing, CriterionFinding[]> = {
    failing: [],
    weak: [],
    uneven: [],
    minor: [],
    sound: [],
    strong: [],
  };
  for (const { tally, answers, numbers } of criteria) {
    const { yes } = answers;
    const standing = standingFor(yes);
    if (standing === undefined) continue;
    const { criterion, own } = tally.place;
    found[standing].push({
      criterion,
      vital: own && criterion.vital,
      core: own && criterion.core,
      standing,
      serious: seriousness(yes),
      weaknesses: everyEntry(piles, tally, 'weaknesses', numbers.weighings),
      strengths: everyEntry(piles, tally, 'strengths', numbers.weighings),
    });
  }
  const { failing, weak, uneven, minor, sound, strong } = found;

  return { criteria: failing.concat(weak, uneven, minor, sound, strong) };
}

/** Entries a sentence names for one criterion before it counts the rest. */
const namedEntries = 3;
/** Criteria a sentence names before it counts the rest. */
const namedCriteria = 6;
/** Entries a reason points to: enough to follow, few enough to read. */
export const citedEntries = 12;

/** "front door and thresholds (P03) and assessments (P05, P06)". */
export function nameFindings(
  findings: readonly CriterionFinding[],
  entriesOf: (finding: CriterionFinding) => EntrySelection,
): string {
  const named = findings.slice(0, namedCriteria).map((finding) => {
    const entries = entriesOf(finding);
    const ids = weightiestOf([entries], namedEntries);
    const more = sizeOf(entries) - namedEntries;
    const shown = more > 0 ? [...ids, `${numberInWords(more)} more`] : ids;
    const title = inSentence(finding.criterion.title);
    return shown.length > 0 ? `${title} (${listOf(shown)})` : title;
  });
  const more = findings.length - namedCriteria;

  return listOf(more > 0 ? [...named, `${numberInWords(more)} more`] : named);
}

/** The ids a reason rests on, most weighty first, each once. */
export function citedIds(entries: readonly EntrySelection[]): readonly string[] {
  return weightiestOf(entries, citedEntries);
}
