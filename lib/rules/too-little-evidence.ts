import type { FrameworkJudgement } from '@/lib/frameworks/framework';
import { limitFor } from '@/lib/frameworks/limits';
import type { RuleInput } from './rule';
import { countOf, inSentence, listOf, numberInWords, startSentence } from './sentences';

/** Missing criteria a sentence names before it counts the rest. */
const namedCriteria = 4;

function coreNeeded({ area, counts, limits }: RuleInput): number {
  return Math.ceil(limitFor(limits.coreShareNeeded, area) * counts.core);
}

/** A grade needs enough entries across enough of what inspectors always look at. */
export const tooLittleEvidence = {
  code: 'R-17',
  title: 'Too little evidence',
  reference:
    'Findings rest on more than one kind of evidence; core criteria are discussed in at least 85 per cent of published reports',
  applies: (input: RuleInput): boolean =>
    input.counts.recorded < limitFor(input.limits.entriesNeeded, input.area) ||
    input.counts.coreWithEvidence < coreNeeded(input),
  /** What is missing, one sentence each, with the core criteria nothing speaks of yet. */
  needs: (
    input: RuleInput,
    judgement: FrameworkJudgement,
    withEvidence: ReadonlySet<string>,
  ): string[] => {
    const { counts, limits, area } = input;
    const entries = limitFor(limits.entriesNeeded, area);
    const core = coreNeeded(input);
    const missing = judgement.criteria
      .filter((criterion) => criterion.core && !withEvidence.has(criterion.id))
      .map((criterion) => inSentence(criterion.title));
    const more = missing.length - namedCriteria;
    const shown =
      more > 0 ? [...missing.slice(0, namedCriteria), `${numberInWords(more)} more`] : missing;
    const needs: string[] = [];
    if (counts.recorded < entries) {
      needs.push(`At least ${countOf(entries, 'entry')}; ${startsWithRecorded(counts.recorded)}`);
    }
    if (counts.coreWithEvidence < core) {
      needs.push(
        `Evidence on at least ${countOf(core, 'core criterion')}; there is evidence on ${counts.coreWithEvidence === 0 ? 'none' : numberInWords(counts.coreWithEvidence)}. Nothing yet on ${listOf(shown)}`,
      );
    }
    return needs;
  },
} as const;

function startsWithRecorded(recorded: number): string {
  return recorded === 1
    ? 'one is recorded'
    : `${recorded === 0 ? 'none' : numberInWords(recorded)} are recorded`;
}

export function undecidedBecause(needs: readonly string[]): string {
  return startSentence(
    `There is too little evidence to derive a grade. Needed: ${needs.join('. ')}`,
  );
}
