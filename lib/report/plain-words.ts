import type { SnapshotCondition, SnapshotJudgement } from '@/lib/domain/snapshot';
import type { DerivedJudgement, GradeCondition, Robustness } from '@/lib/rules/derivation';

/** A judgement in words that name no entry: safe to read where the evidence is not released. */
export type PlainWords = {
  /** What was found, as the rules put it, the one that decides first. */
  found: readonly string[];
  /** What the next grade asks for and is not met; empty at the top of the scale. */
  lacking: readonly { asked: string; found: string | null }[];
  /** What is met of it. */
  met: readonly string[];
};

const foundMark = '. Found: ';

/** How safe a derived grade is, in a word or two. */
export const firmnessWords = {
  firm: 'Firm',
  nearBoundary: 'Near a boundary',
  oneEntry: 'It rests on single entries',
} as const satisfies Record<Robustness['level'], string>;

/** The reasons and conditions of a derived judgement without entries. Undecided judgements say what they need. */
export function toPlainWords(derived: DerivedJudgement): PlainWords {
  if (derived.status === 'undecided') {
    return { found: derived.needs.map(withoutEntries), lacking: [], met: [] };
  }
  return plainWordsOf({
    reasons: derived.reasons,
    towardsNextGrade: derived.towardsNextGrade.map(toPlainCondition),
  });
}

/** The same of a judgement as it was published. */
export function plainWordsOf({
  reasons,
  towardsNextGrade = [],
}: Pick<SnapshotJudgement, 'reasons' | 'towardsNextGrade'>): PlainWords {
  return {
    found: reasons.map(({ because }) => withoutEntries(because)),
    lacking: towardsNextGrade
      .filter(({ met }) => !met)
      .map(({ asked, found }) => ({ asked, found })),
    met: towardsNextGrade.filter(({ met }) => met).map(({ asked }) => asked),
  };
}

/** A condition without the entries it names, what is asked parted from what was found. */
export function toPlainCondition({ grade, met, text }: GradeCondition): SnapshotCondition {
  const at = text.indexOf(foundMark);
  const asked = at < 0 ? text : text.slice(0, at);
  const found = at < 0 ? null : withoutEntries(text.slice(at + foundMark.length));

  return { grade, met, asked: withoutEntries(asked), found };
}

/** The rules name entries in brackets, and nothing else. Ids may hold brackets of their own. */
export function withoutEntries(text: string): string {
  let depth = 0;
  let kept = '';
  for (const letter of text) {
    if (letter === '(') depth += 1;
    if (depth === 0) kept += letter;
    if (letter === ')') depth = Math.max(0, depth - 1);
  }
  return kept.replace(/\s+(?=[,.;:]|$)/g, '').replace(/\s{2,}/g, ' ');
}
